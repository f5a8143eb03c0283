package org.intreccio.following;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ProjectId;
import org.intreccio.directory.ProjectPage;
import org.intreccio.ui.Mark;
import org.springframework.stereotype.Component;

/** Projects can be followed. */
@Component
class FollowableProjects implements Followable {

    static final String KIND = "project";

    private final ActorCatalogue catalogue;

    FollowableProjects(ActorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return "Project";
    }

    @Override
    public List<Thing> find(Collection<String> ids, Locale locale) {
        return ids.stream()
                .flatMap(id -> catalogue.project(new ProjectId(id)).stream())
                .map(project -> thing(project, locale))
                .toList();
    }

    private static Thing thing(ProjectPage project, Locale locale) {
        return new Thing(
                project.id().value(),
                Mark.PROJECT,
                project.title().in(locale),
                project.acronym(),
                "projects/" + project.id());
    }
}
