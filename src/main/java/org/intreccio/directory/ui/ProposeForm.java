package org.intreccio.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ProposedCompetences;
import org.intreccio.kernel.DomainException;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.CompetenceProposals;
import org.intreccio.taxonomy.ProposedCompetence;
import org.intreccio.ui.Notices;

/** Proposes a competence that is missing, and gives it to the form at once; folded away until somebody wants it. */
final class ProposeForm extends NativeDetails {

    private final transient ProposedCompetences proposals;
    private final transient ActorId actor;
    private final transient Consumer<ProposedCompetence> proposed;
    private final TextField italian = new TextField();
    private final TextField english = new TextField();
    private final TextField description = new TextField();
    private final ComboBox<Competence> broader;

    ProposeForm(ProposedCompetences proposals, ActorId actor, Choices choices, Consumer<ProposedCompetence> proposed) {
        this.proposals = proposals;
        this.actor = actor;
        this.proposed = proposed;
        broader = choices.competence();
        italian.setLabel(getTranslation("directory.propose.label-it"));
        english.setLabel(getTranslation("directory.propose.label-en"));
        description.setLabel(getTranslation("directory.propose.description"));
        broader.setLabel(getTranslation("directory.propose.broader"));
        broader.setHelperText(getTranslation("directory.propose.broader.help"));
        italian.setMaxLength(80);
        english.setMaxLength(80);
        description.setMaxLength(300);
        italian.setManualValidation(true);
        description.setManualValidation(true);
        broader.setManualValidation(true);
        italian.setWidthFull();
        english.setWidthFull();
        description.setWidthFull();
        broader.setWidthFull();
        var act = new Button(getTranslation("directory.propose.act"), click -> propose());
        var fields = new Div(
                new Paragraph(getTranslation("directory.propose.lead")),
                italian,
                english,
                description,
                broader,
                new Div(act));
        fields.addClassName("stack");
        setSummaryText(getTranslation("directory.propose"));
        setContent(fields);
        addClassName("seen-list");
    }

    private void propose() {
        italian.setInvalid(false);
        description.setInvalid(false);
        broader.setInvalid(false);
        try {
            var made = proposals.propose(
                    actor,
                    new CompetenceProposals.Draft(
                            italian.getValue(),
                            english.getValue(),
                            description.getValue(),
                            broader.getOptionalValue().map(Competence::code).orElse("")));
            proposed.accept(made);
            italian.clear();
            english.clear();
            description.clear();
            broader.clear();
            setOpen(false);
            Notices.done(getTranslation("directory.propose.done"));
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("label", italian, "description", description, "broader", broader));
        }
    }
}
