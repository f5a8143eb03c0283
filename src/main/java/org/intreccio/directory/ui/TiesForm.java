package org.intreccio.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.OwnTies;
import org.intreccio.directory.Visibility;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;

/** Who may know of each membership and collaboration; each choice counts at once. */
final class TiesForm extends Div {

    private static final int SHOWN = 40;

    private final transient OwnTies ties;
    private final transient ActorId actor;
    private final TextField find = new TextField();
    private final Div lines = new Div();

    TiesForm(OwnTies ties, ActorId actor, Runnable closed) {
        this.ties = ties;
        this.actor = actor;
        addClassNames("card", "stack", "profile-form");
        lines.addClassName("stack");
        find.setLabel(getTranslation("directory.ties.find"));
        find.setPrefixComponent(Glyph.SEARCH.icon());
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.setWidthFull();
        find.addValueChangeListener(e -> show());
        var close = new Button(getTranslation("directory.ties.close"), click -> closed.run());
        var actions = new Div(close);
        actions.addClassName("actions");
        add(
                new H2(getTranslation("directory.edit.ties")),
                new Paragraph(getTranslation("directory.ties.lead")),
                find,
                lines,
                actions);
        show();
    }

    private void show() {
        lines.removeAll();
        var found = ties.find(actor, find.getValue(), SHOWN);
        found.ties().forEach(tie -> lines.add(line(tie)));
        find.setVisible(found.total() > 8 || !find.isEmpty());
        if (found.total() == 0) {
            lines.add(new Paragraph(getTranslation("directory.ties.none")));
        } else if (found.total() > SHOWN) {
            lines.add(new Paragraph(getTranslation("directory.ties.more", found.total() - SHOWN)));
        }
    }

    private Div line(OwnTies.Tie tie) {
        var words = Words.of(getLocale());
        var name = tie.name().in(getLocale());
        var from = tie.from();
        var title = new Div(name);
        title.addClassName("result-title");
        var detail = new Span(Stream.of(words.role(tie.role()), from == null ? "" : words.span(from, null))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · ")));
        detail.addClassName("soft");
        var seen = new SeenBy(name, tie.visibility());
        seen.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                choose(tie, e.getValue(), name);
            }
        });
        return SeenBy.beside(new Div(title, detail), seen);
    }

    private void choose(OwnTies.Tie tie, Visibility visibility, String name) {
        try {
            ties.show(actor, tie.kind(), tie.other(), visibility);
            Notices.done(getTranslation("directory.ties.saved", name, getTranslation(visibility.key())));
        } catch (DomainException refusal) {
            Notices.refused(refusal, java.util.Map.of());
            show();
        }
    }
}
