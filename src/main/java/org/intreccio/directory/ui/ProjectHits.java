package org.intreccio.directory.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.directory.ProjectSearch;
import org.intreccio.ui.Mark;
import org.intreccio.ui.SearchSource;
import org.springframework.stereotype.Component;

/** Lets the portal's search find projects. */
@Component
class ProjectHits implements SearchSource {

    private final ProjectSearch search;

    ProjectHits(ProjectSearch search) {
        this.search = search;
    }

    @Override
    public String type() {
        return "projects";
    }

    @Override
    public String key() {
        return "directory.hits.projects";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Hits find(String text, int limit, Locale locale) {
        var found = search.find(text, limit);
        return new Hits(
                found.total(), found.best().stream().map(p -> hit(p, locale)).toList());
    }

    private static Hit hit(ProjectSearch.Hit project, Locale locale) {
        var title = project.title().in(locale);
        var acronym = project.acronym().equalsIgnoreCase(title) ? "" : project.acronym();
        var detail = Stream.of(acronym, years(project))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        var id = project.id().value();
        return new Hit(id, Mark.PROJECT, title.isBlank() ? project.acronym() : title, detail, "/projects/" + id);
    }

    private static String years(ProjectSearch.Hit project) {
        return Stream.of(project.start(), project.end())
                .filter(Objects::nonNull)
                .map(LocalDate::getYear)
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining("–"));
    }
}
