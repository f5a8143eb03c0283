package org.intreccio.conflicts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.intreccio.conflicts.DeclaredTie;
import org.intreccio.conflicts.DeclaredTies;
import org.intreccio.conflicts.TieKind;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorSearch;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.ui.DayField;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.SuggestField;

/** The ties that one declares of oneself, so that nobody has to find them out. */
@Route(MyTiesView.PATH)
@ForSignedIn
@CssImport("./styles/evaluation.css")
class MyTiesView extends Page {

    static final String PATH = "my/ties";
    private static final int LONGEST = 500;

    private final transient DeclaredTies ties;
    private final Div list = new Div();
    private final SuggestField<ActorCard> actor;
    private final Select<TieKind> kind = new Select<>();
    private final DayField until = new DayField();
    private final TextArea note = new TextArea();

    MyTiesView(DeclaredTies ties, ActorSearch search) {
        this.ties = ties;
        actor = new SuggestField<>(
                getTranslation("conflicts.field.actor"), search::suggest, card -> card.called(getLocale()));
        titled(getTranslation("conflicts.ties"));
        narrow();
        list.addClassName("stack");
        add(
                new PageHeader(getTranslation("conflicts.ties")).lead(getTranslation("conflicts.ties.lead")),
                list,
                new PageSection(getTranslation("conflicts.ties.new"), form()));
        show(ties.mine());
    }

    private Div form() {
        actor.setRequiredIndicatorVisible(true);
        kind.setLabel(getTranslation("conflicts.field.kind"));
        kind.setItems(TieKind.values());
        kind.setItemLabelGenerator(k -> getTranslation(k.key()));
        kind.setValue(TieKind.FAMILY);
        until.setLabel(getTranslation("conflicts.field.until"));
        until.setHelperText(getTranslation("conflicts.field.until.help"));
        note.setLabel(getTranslation("conflicts.field.note"));
        note.setHelperText(getTranslation("conflicts.field.note.help"));
        note.setMaxLength(LONGEST);
        note.setManualValidation(true);
        note.setWidthFull();
        var declare = new Button(getTranslation("conflicts.declare"), click -> declare());
        declare.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(kind, until);
        row.addClassNames("row", "field-pair");
        var form = new Div(actor, row, note, declare);
        form.addClassName("form");
        return form;
    }

    private void declare() {
        actor.setInvalid(false);
        note.setInvalid(false);
        try {
            var whom = actor.getValue();
            if (whom == null) {
                throw InvalidValue.of("actor", "conflicts.error.actor");
            }
            show(ties.declare(whom.id(), kind.getValue(), note.getValue(), until.getValue()));
            actor.clear();
            note.clear();
            until.clear();
            Notices.done(getTranslation("conflicts.declare.done"));
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("actor", actor, "note", note));
        }
    }

    private void show(List<DeclaredTie> all) {
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("conflicts.ties.none"), getTranslation("conflicts.ties.none.why")));
            return;
        }
        var items = new UnorderedList();
        items.addClassName("result-list");
        all.forEach(tie -> items.add(item(tie)));
        list.add(items);
    }

    private ListItem item(DeclaredTie tie) {
        var title = new Span(tie.actorName());
        title.addClassName("result-title");
        var badge = new Span(getTranslation(tie.kind().key()));
        badge.addClassNames("badge", "info");
        var words = new Div(title, badge);
        words.addClassName("row");
        var text = new Div(words);
        var end = tie.until();
        if (end != null) {
            text.add(small(getTranslation("conflicts.until", Days.day(end, getLocale()))));
        }
        if (!tie.note().isBlank()) {
            text.add(small(tie.note()));
        }
        var remove = new Button(getTranslation("conflicts.withdraw"), click -> {
            show(ties.withdraw(tie.id()));
            Notices.done(
                    getTranslation("conflicts.withdraw.done"),
                    getTranslation("conflicts.undo"),
                    () -> show(ties.declare(tie.actor(), tie.kind(), tie.note(), tie.until())));
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("conflicts.withdraw.named", tie.actorName()));
        var item = new ListItem(text, remove);
        item.addClassName("result");
        return item;
    }

    private static Paragraph small(String words) {
        var line = new Paragraph(words);
        line.addClassNames("soft", "small");
        return line;
    }
}
