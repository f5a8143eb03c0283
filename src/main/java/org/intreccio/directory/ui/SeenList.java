package org.intreccio.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.intreccio.directory.Profile;
import org.intreccio.directory.Visibility;

/** Chooses, for each of several chosen things, who may see it; folded away until somebody wants it. */
final class SeenList extends NativeDetails {

    private final Profile.Part part;
    private final transient Profile before;
    private final transient Map<String, SeenBy> shown = new LinkedHashMap<>();
    private final Div lines = new Div();

    SeenList(Profile.Part part, Profile before) {
        this.part = part;
        this.before = before;
        lines.addClassName("stack");
        setContent(lines);
        addClassName("seen-list");
    }

    /** Lists these things, by code with their names; what was chosen for one that stays is kept. */
    void list(Map<String, String> things) {
        shown.keySet().retainAll(things.keySet());
        lines.removeAll();
        lines.add(new Paragraph(getTranslation("directory.seen-by.help")));
        things.forEach((code, name) -> {
            var seen = shown.computeIfAbsent(
                    code, c -> new SeenBy(name, before.audience().of(part, c)));
            lines.add(SeenBy.beside(new Span(name), seen));
        });
        var restricted = shown.values().stream()
                .filter(s -> s.getValue() != Visibility.PUBLIC)
                .count();
        setSummaryText(getTranslation("directory.seen-by.each", getTranslation(part.key()), restricted));
        setVisible(!things.isEmpty());
    }

    /** The profile with what was chosen here. */
    Profile applied(Profile profile) {
        var applied = profile;
        for (var choice : shown.entrySet()) {
            applied = applied.shown(part, choice.getKey(), choice.getValue().getValue());
        }
        return applied;
    }
}
