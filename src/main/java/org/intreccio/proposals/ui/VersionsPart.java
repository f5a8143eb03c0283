package org.intreccio.proposals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intreccio.documents.ui.WordDiffText;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.proposals.Revision;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;

/** The versions that were kept: what each changed, and a way back to any of them. */
final class VersionsPart extends Div {

    private final transient Desk desk;
    private final Div body = new Div();

    VersionsPart(Desk desk) {
        this.desk = desk;
        add(new PageSection(
                getTranslation("proposals.versions"),
                Shown.paragraph(getTranslation("proposals.versions.lead")),
                body));
        show();
    }

    private void show() {
        body.removeAll();
        var all = desk.parts().drafts().revisions(desk.page().id());
        if (all.isEmpty()) {
            body.add(new Paragraph(getTranslation("proposals.versions.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("versions");
        for (int i = 0; i < all.size(); i++) {
            list.add(item(all.get(i), before(all, i)));
        }
        body.add(list);
    }

    /** The number of the version that stood before this one; 0 where there is none. */
    private static long before(List<Revision> all, int position) {
        return all.stream()
                .skip(position + 1L)
                .filter(r -> !r.aside())
                .findFirst()
                .map(Revision::number)
                .orElse(0L);
    }

    private ListItem item(Revision version, long before) {
        var title = new Span(getTranslation("proposals.versions.number", String.valueOf(version.number())));
        title.addClassName("version-number");
        var head = new Div(title);
        head.addClassName("row");
        if (!version.name().isBlank()) {
            head.add(Shown.badge(version.name(), "primary"));
        }
        if (version.aside()) {
            head.add(Shown.badge(getTranslation("proposals.versions.aside"), "warn"));
        }
        var by = version.by().isBlank() ? getTranslation("proposals.versions.somebody") : version.by();
        head.add(Shown.soft(Days.second(version.at(), getLocale()) + " · " + by));
        var what = version.fields().stream()
                .map(f -> Shown.field(f, desk.page().call()))
                .collect(Collectors.joining(", "));
        var difference = new Div();
        difference.addClassName("difference");
        var acts = new Div();
        acts.addClassName("row");
        acts.add(button("proposals.versions.compare", version, () -> compare(version, before, difference)));
        if (desk.page().standing().mayWrite()) {
            acts.add(button("proposals.versions.restore", version, () -> restore(version)));
        }
        acts.add(naming(version));
        return new ListItem(head, new Div(Shown.soft(what)), acts, difference);
    }

    private Button button(String key, Revision version, Runnable doing) {
        var button = new Button(getTranslation(key), click -> {
            try {
                doing.run();
            } catch (DomainException refusal) {
                Notices.refused(refusal);
            }
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key + ".named", String.valueOf(version.number())));
        return button;
    }

    private void restore(Revision version) {
        desk.parts().drafts().restore(desk.page().id(), version.number());
        desk.refresh();
        Notices.done(getTranslation("proposals.versions.restored", String.valueOf(version.number())));
        show();
    }

    private Div naming(Revision version) {
        var name = new TextField();
        name.setAriaLabel(getTranslation("proposals.versions.name.named", String.valueOf(version.number())));
        name.setPlaceholder(getTranslation("proposals.versions.name"));
        name.setValue(version.name());
        name.setMaxLength(80);
        name.setManualValidation(true);
        name.addValueChangeListener(change -> {
            try {
                desk.parts().drafts().name(desk.page().id(), version.number(), change.getValue());
                show();
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("name", name));
            }
        });
        return new Div(name);
    }

    private void compare(Revision version, long before, Div place) {
        place.removeAll();
        var all = desk.parts().drafts().differences(desk.page().id(), before, version.number());
        if (all.isEmpty()) {
            place.add(new Paragraph(getTranslation("proposals.versions.same")));
        }
        all.forEach(
                d -> place.add(new H3(Shown.field(d.field(), desk.page().call())), new WordDiffText(d.stretches())));
    }
}
