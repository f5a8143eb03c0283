package org.intreccio.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorPage;
import org.intreccio.directory.ConnectionPath;
import org.intreccio.directory.CurrentActor;
import org.intreccio.ui.Mark;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.PathLine;

/** Shows the actor on whose behalf the reader acts how they are connected with the one on the page. */
final class ConnectionPart {

    private final ActorCatalogue catalogue;
    private final CurrentActor currentActor;

    ConnectionPart(ActorCatalogue catalogue, CurrentActor currentActor) {
        this.catalogue = catalogue;
        this.currentActor = currentActor;
    }

    Optional<Component> of(ActorPage page) {
        return currentActor.find().filter(me -> !me.id().equals(page.id())).map(me -> section(me, page));
    }

    private Component section(CurrentActor.Choice me, ActorPage page) {
        var ui = UI.getCurrent();
        var section = new PageSection(ui.getTranslation("directory.connected"));
        var paths = catalogue.paths(me.id(), page.id());
        if (paths.isEmpty()) {
            var none = new Paragraph(ui.getTranslation("directory.connected.not", me.name(), page.name()));
            none.addClassName("soft");
            section.add(none);
            return section;
        }
        section.add(new Paragraph(
                ui.getTranslation("directory.connected.by", paths.getFirst().between())));
        var lines = new Div();
        lines.addClassName("stack");
        for (int i = 0; i < paths.size(); i++) {
            lines.add(line(paths.get(i), ui.getTranslation("directory.connected.path", i + 1, me.name(), page.name())));
        }
        section.add(lines);
        return section;
    }

    private static PathLine line(ConnectionPath path, String name) {
        return new PathLine(
                name, path.steps().stream().map(ConnectionPart::step).toList());
    }

    private static PathLine.Step step(ConnectionPath.Step step) {
        var ui = UI.getCurrent();
        var words = Words.of(ui.getLocale());
        var kind = step.kind();
        var mark = kind == null ? Mark.PROJECT : Mark.of(kind.name());
        var date = step.date();
        var name = date == null ? step.name() : step.name() + " (" + date.getYear() + ")";
        var via = switch (step.via()) {
            case "" -> null;
            case "MEMBER_OF" -> ui.getTranslation("directory.tie.member-of");
            default ->
                step.role().isEmpty() ? ui.getTranslation("directory.tie.took-part-in") : words.role(step.role());
        };
        return PathLine.Step.of(mark, name, (step.project() ? "/projects/" : "/actors/") + step.id(), via);
    }
}
