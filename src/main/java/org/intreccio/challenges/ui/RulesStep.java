package org.intreccio.challenges.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import org.intreccio.challenges.ChallengeSettings;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;

/** Who may propose what. */
final class RulesStep extends StepForm {

    private final Rows<RuleRow> rows;

    RulesStep(ChallengeSettings now, Vocabulary vocabulary, Places places, LocalDate today, Runnable changed) {
        super(changed);
        rows = new Rows<>("", () -> new RuleRow(RuleRow.fresh("", today), vocabulary, places, this), changed);
        now.terms().rules().forEach(rule -> rows.put(new RuleRow(rule, vocabulary, places, this)));
        var add = new Select<String>();
        add.setLabel(getTranslation("challenges.rules.add"));
        add.setPlaceholder(getTranslation("challenges.rules.add.which"));
        add.setItems(RuleRow.CODES);
        add.setItemLabelGenerator(code -> getTranslation("challenges.rule." + code));
        add.setWidthFull();
        add.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                rows.put(new RuleRow(RuleRow.fresh(e.getValue(), today), vocabulary, places, this));
                add.clear();
                tell();
            }
        });
        named("rules", add);
        add(new Paragraph(getTranslation("challenges.step.rules.lead")), rows, add);
    }

    @Override
    ChallengeSettings apply(ChallengeSettings base) {
        return base.withTerms(
                base.terms().withRules(rows.rows().stream().map(RuleRow::read).toList()));
    }
}
