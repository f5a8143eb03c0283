package org.intreccio.duplicates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Consumer;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Profile.Part;
import org.intreccio.directory.ProfileMerging;
import org.intreccio.duplicates.Merge;
import org.intreccio.duplicates.Merges;
import org.intreccio.duplicates.SuspectedPair;
import org.intreccio.duplicates.SuspectedPair.Side;
import org.intreccio.kernel.DomainException;
import org.intreccio.taxonomy.LegalForm;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Notices;

/** Asks which of two organisations stays, which words stand where both said something, and why they are the same. */
class MergeDialog extends Dialog {

    private final transient SuspectedPair pair;
    private final transient Merges merges;
    private final transient Vocabulary vocabulary;
    private final transient Consumer<Merge> done;
    private final Select<Side> kept = new Select<>();
    private final Paragraph speakers = new Paragraph();
    private final Div choices = new Div();
    private final Map<Part, Select<Boolean>> chosen = new EnumMap<>(Part.class);
    private final TextArea why = new TextArea();

    MergeDialog(SuspectedPair pair, Merges merges, Vocabulary vocabulary, Consumer<Merge> done) {
        this.pair = pair;
        this.merges = merges;
        this.vocabulary = vocabulary;
        this.done = done;
        setHeaderTitle(getTranslation("duplicates.merge.title"));
        setWidth("min(40rem, 100%)");
        kept.setLabel(getTranslation("duplicates.merge.kept"));
        kept.setHelperText(getTranslation("duplicates.merge.kept.help"));
        kept.setItems(pair.one(), pair.other());
        kept.setItemLabelGenerator(side -> side.name() + " (" + side.id() + ")");
        kept.setWidthFull();
        kept.addValueChangeListener(e -> ask());
        choices.addClassName("stack");
        why.setLabel(getTranslation("duplicates.why"));
        why.setHelperText(getTranslation("duplicates.why.help"));
        why.setManualValidation(true);
        why.setMaxLength(500);
        why.setWidthFull();
        add(new Paragraph(getTranslation("duplicates.merge.what")), kept, choices, speakers, why);
        kept.setValue(weight(pair.other()) > weight(pair.one()) ? pair.other() : pair.one());
        var go = new Button(getTranslation("duplicates.merge"), click -> merge());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("duplicates.cancel"), click -> close()), go);
    }

    /** The one by which more hangs is proposed. */
    private static long weight(Side side) {
        return 1_000L * side.speakers().size() + side.people() + side.collaborations();
    }

    private Side gone() {
        return kept.getValue().equals(pair.one()) ? pair.other() : pair.one();
    }

    private void ask() {
        choices.removeAll();
        chosen.clear();
        var asked = merges.choices(kept.getValue().id(), gone().id());
        if (!asked.isEmpty()) {
            choices.add(new Paragraph(getTranslation("duplicates.merge.choose")));
        }
        asked.forEach((part, choice) -> choices.add(choice(part, choice)));
        var names = new java.util.TreeSet<>(kept.getValue().speakers());
        names.addAll(gone().speakers());
        speakers.setText(
                names.isEmpty()
                        ? getTranslation("duplicates.merge.nobody")
                        : getTranslation("duplicates.merge.speakers", String.join(", ", names)));
    }

    private Select<Boolean> choice(Part part, ProfileMerging.Choice choice) {
        var select = new Select<Boolean>();
        select.setLabel(getTranslation(part.key()));
        select.setItems(false, true);
        select.setItemLabelGenerator(other -> told(part, other ? choice.gone() : choice.kept()));
        select.setValue(false);
        select.setWidthFull();
        chosen.put(part, select);
        return select;
    }

    private String told(Part part, Object value) {
        if (value instanceof Bilingual words) {
            return words.in(getLocale());
        }
        return part == Part.LEGAL_FORM
                ? vocabulary
                        .legalForm(value.toString())
                        .map((LegalForm form) -> form.label(getLocale()))
                        .orElse(value.toString())
                : value.toString();
    }

    private void merge() {
        why.setInvalid(false);
        var taken = EnumSet.noneOf(Part.class);
        chosen.forEach((part, select) -> {
            if (Boolean.TRUE.equals(select.getValue())) {
                taken.add(part);
            }
        });
        try {
            var merge = merges.merge(kept.getValue().id(), gone().id(), taken, why.getValue());
            close();
            done.accept(merge);
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("reason", why));
        }
    }
}
