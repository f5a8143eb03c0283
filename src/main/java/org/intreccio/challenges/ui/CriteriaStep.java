package org.intreccio.challenges.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.Set;
import org.intreccio.challenges.ChallengeSettings;
import org.intreccio.challenges.Criterion;
import org.intreccio.challenges.EvaluationRules;
import org.intreccio.challenges.Readiness;
import org.intreccio.challenges.Terms;
import org.intreccio.directory.Bilingual;
import org.intreccio.kernel.Slug;

/** By what proposals are scored, and how the committee works. */
final class CriteriaStep extends StepForm {

    private static final int SCALE = 10;
    private static final int MOST = 100;

    private final Rows<CriterionRow> rows;
    private final Paragraph sum = new Paragraph();
    private final IntegerField reviews;
    private final Checkbox blind = new Checkbox();
    private final IntegerField places;
    private final IntegerField reserves;
    private final BigDecimalField threshold;

    CriteriaStep(ChallengeSettings now, Runnable changed) {
        super(changed);
        rows = new Rows<>(
                getTranslation("challenges.criteria.add"),
                () -> new CriterionRow(new Criterion("", Bilingual.NONE, SCALE, SCALE, Bilingual.NONE, false)),
                () -> {
                    showSum();
                    changed.run();
                });
        now.terms().criteria().forEach(c -> rows.put(new CriterionRow(c)));
        sum.addClassName("note");
        sum.getElement().setAttribute("role", "status");
        var rules = now.terms().evaluation();
        reviews = told(Fields.number("reviews", rules.reviews(), 1, SCALE));
        blind.setLabel(Fields.label("blind"));
        blind.setValue(rules.blind());
        told(blind);
        places = told(Fields.number("selected", rules.places(), 1, MOST));
        places.setHelperText(getTranslation("challenges.field.selected.help"));
        reserves = told(Fields.number("reserves", rules.reserves(), 0, MOST));
        threshold = told(Fields.share("threshold", rules.threshold()));
        threshold.setSuffixComponent(null);
        named("reviews", reviews);
        named("places", places);
        add(
                new Paragraph(getTranslation("challenges.step.criteria.lead")),
                rows,
                sum,
                new H3(getTranslation("challenges.evaluation")),
                pair(reviews, places),
                pair(reserves, threshold),
                blind);
        showSum();
    }

    private void showSum() {
        var weights = rows.rows().stream().mapToInt(CriterionRow::weight).sum();
        sum.setText(getTranslation("challenges.criteria.sum", weights, Readiness.WEIGHTS));
        sum.setClassName("warn", weights != Readiness.WEIGHTS);
        sum.setClassName("ok", weights == Readiness.WEIGHTS);
    }

    @Override
    ChallengeSettings apply(ChallengeSettings base) {
        var taken = new HashSet<String>();
        var terms = base.terms();
        return base.withTerms(new Terms(
                terms.rules(),
                terms.phases(),
                rows.rows().stream().map(row -> row.read(taken)).toList(),
                terms.sections(),
                terms.money(),
                new EvaluationRules(
                        Fields.or(reviews, 0),
                        blind.getValue(),
                        places.getValue(),
                        Fields.or(reserves, 0),
                        Fields.share(threshold)),
                terms.agreement(),
                terms.programme()));
    }

    /** One criterion as fields. */
    private final class CriterionRow extends Div {

        private final transient Criterion before;
        private final TextField nameIt;
        private final TextField nameEn;
        private final IntegerField weight;
        private final IntegerField scale;
        private final TextArea guidanceIt;
        private final TextArea guidanceEn;
        private final Checkbox ties = new Checkbox();

        CriterionRow(Criterion criterion) {
            this.before = criterion;
            addClassName("stack");
            nameIt = told(Fields.text("criterionIt", criterion.name().it()));
            nameEn = told(Fields.text("criterionEn", criterion.name().en()));
            weight = told(Fields.number("weight", criterion.weight(), 1, MOST));
            weight.addValueChangeListener(e -> showSum());
            scale = told(Fields.number("scale", criterion.scale(), 1, MOST));
            guidanceIt = told(Fields.area("guidanceIt", criterion.guidance().it()));
            guidanceEn = told(Fields.area("guidanceEn", criterion.guidance().en()));
            ties.setLabel(Fields.label("ties"));
            ties.setValue(criterion.decidesTies());
            told(ties);
            add(pair(nameIt, nameEn), pair(weight, scale), pair(guidanceIt, guidanceEn), ties);
        }

        int weight() {
            return Fields.or(weight, 0);
        }

        Criterion read(Set<String> taken) {
            var code = before.code().isBlank()
                    ? Codes.free(Slug.of(nameIt.getValue().isBlank() ? nameEn.getValue() : nameIt.getValue()), taken)
                    : before.code();
            taken.add(code);
            return new Criterion(
                    code,
                    bilingual(nameIt, nameEn),
                    weight(),
                    Fields.or(scale, SCALE),
                    bilingual(guidanceIt, guidanceEn),
                    ties.getValue());
        }
    }
}
