package org.intreccio.moderation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ProjectId;
import org.intreccio.directory.WithheldWords;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.InvalidValue;
import org.springframework.stereotype.Component;

/** Projects as what may be reported; those concerned are who speaks for an actor that leads or coordinates them. */
@Component
class ProjectReportable implements Reportable {

    private final ActorCatalogue actors;
    private final WithheldWords words;
    private final ConcernedQueries concerned;

    ProjectReportable(ActorCatalogue actors, WithheldWords words, ConcernedQueries concerned) {
        this.actors = actors;
        this.words = words;
        this.concerned = concerned;
    }

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public Optional<Thing> find(String id) {
        try {
            return actors.project(new ProjectId(id))
                    .map(page -> new Thing(
                            page.title().it().isBlank()
                                    ? page.title().en()
                                    : page.title().it(),
                            "projects/" + id,
                            ActorReportable.said(page.summary())
                                    .filter(text -> !text.isBlank())
                                    .distinct()
                                    .collect(Collectors.joining("\n\n"))));
        } catch (InvalidValue notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public List<UserId> concerned(String id) {
        return concerned.ofProject(id);
    }

    @Override
    public boolean hides() {
        return true;
    }

    @Override
    public void hide(String id) {
        words.withhold(new ProjectId(id));
    }

    @Override
    public void show(String id) {
        words.restore(new ProjectId(id));
    }
}
