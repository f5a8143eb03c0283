package org.intreccio.competences.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.intreccio.competences.CompetenceDesk;
import org.intreccio.kernel.DomainException;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.CompetenceProposals;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Notices;

/** One proposal with the three things that a steward may do about it; what is typed stays when it is refused. */
final class ProposalCard extends ListItem {

    private final transient CompetenceDesk desk;
    private final transient CompetenceDesk.Waiting waiting;
    private final transient Runnable decided;
    private final TextField italian = new TextField();
    private final TextField english = new TextField();
    private final ComboBox<Competence> broader = new ComboBox<>();
    private final ComboBox<Competence> into = new ComboBox<>();
    private final TextArea reason = new TextArea();

    ProposalCard(CompetenceDesk desk, CompetenceDesk.Waiting waiting, Vocabulary vocabulary, Runnable decided) {
        this.desk = desk;
        this.waiting = waiting;
        this.decided = decided;
        var proposed = waiting.proposed();
        var name = proposed.label(getLocale()).isEmpty()
                ? proposed.labelIt() + proposed.labelEn()
                : proposed.label(getLocale());
        var title = new H3(name);
        title.addClassName("result-title");
        var by = new Span(getTranslation("competences.proposed-by") + " ");
        by.add(new Anchor("actors/" + proposed.actor(), waiting.actorName()));
        by.addClassName("soft");
        var words = new Div(title, by);
        words.addClassName("stack");
        if (!proposed.description().isEmpty()) {
            words.add(new Paragraph(proposed.description()));
        }
        if (waiting.own()) {
            words.add(new Paragraph(getTranslation("competences.error.own")));
        } else {
            words.add(accepting(vocabulary), merging(vocabulary), refusing(name));
        }
        add(words);
        addClassNames("result", "competence-proposal");
    }

    private Component accepting(Vocabulary vocabulary) {
        var proposed = waiting.proposed();
        italian.setLabel(getTranslation("competences.label-it"));
        italian.setValue(proposed.labelIt());
        english.setLabel(getTranslation("competences.label-en"));
        english.setValue(proposed.labelEn());
        broader.setLabel(getTranslation("competences.broader"));
        competences(broader, vocabulary);
        vocabulary.competence(proposed.broader()).ifPresent(broader::setValue);
        var accept = new Button(getTranslation("competences.accept"), click -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        return part("competences.accept.what", italian, english, broader, accept);
    }

    private Component merging(Vocabulary vocabulary) {
        into.setLabel(getTranslation("competences.into"));
        competences(into, vocabulary);
        var alike = new Div();
        alike.addClassName("row");
        if (!waiting.alike().isEmpty()) {
            alike.add(new Span(getTranslation("competences.alike")));
        }
        for (var known : waiting.alike()) {
            var choose = new Button(known.label(getLocale()), click -> into.setValue(known));
            choose.addThemeVariants(ButtonVariant.SMALL);
            alike.add(choose);
        }
        var merge = new Button(getTranslation("competences.merge"), click -> merge());
        var fields = part("competences.merge.what", into, merge);
        return waiting.alike().isEmpty() ? fields : new Div(alike, fields);
    }

    private Component refusing(String name) {
        reason.setLabel(getTranslation("competences.reason"));
        reason.setMaxLength(500);
        var refuse = new Button(getTranslation("competences.refuse"), click -> refuse());
        refuse.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        refuse.setAriaLabel(getTranslation("competences.refuse.named", name));
        return part("competences.refuse.what", reason, refuse);
    }

    private Div part(String key, Component... fields) {
        var row = new Div(fields);
        row.addClassNames("row", "competence-fields");
        var details = new com.vaadin.flow.component.details.Details(getTranslation(key), row);
        var part = new Div(details);
        part.addClassName("stack");
        return part;
    }

    private void competences(ComboBox<Competence> field, Vocabulary vocabulary) {
        field.setItems(vocabulary.competences());
        field.setItemLabelGenerator(c -> c.label(getLocale()));
        field.setManualValidation(true);
    }

    private void accept() {
        var broad = broader.getOptionalValue().map(Competence::code).orElse("");
        run(
                "accepted",
                () -> desk.accept(
                        waiting.proposed().code(),
                        new CompetenceProposals.Draft(
                                italian.getValue(),
                                english.getValue(),
                                waiting.proposed().description(),
                                broad)));
    }

    private void merge() {
        var known = into.getOptionalValue().map(Competence::code).orElse("");
        run("merged", () -> desk.merge(waiting.proposed().code(), known));
    }

    private void refuse() {
        run("refused", () -> desk.refuse(waiting.proposed().code(), reason.getValue()));
    }

    private void run(String what, Runnable act) {
        try {
            act.run();
            Notices.done(getTranslation("competences.done." + what));
            decided.run();
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("label", italian, "broader", broader, "into", into, "reason", reason));
        }
    }
}
