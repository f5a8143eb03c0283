package org.intreccio.challenges.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.Set;
import org.intreccio.challenges.ChallengeSettings;
import org.intreccio.challenges.MoneyRules;
import org.intreccio.challenges.Terms;
import org.intreccio.directory.Bilingual;
import org.intreccio.kernel.Slug;
import org.jspecify.annotations.Nullable;

/** What the call pays, and how the crowd's money is matched. */
final class MoneyStep extends StepForm {

    private static final int MOST_DAYS = 365;
    private static final int MOST_BACKERS = 10_000;
    private static final int USUAL_DAYS = 60;
    private static final int HALF = 5_000;

    private final BigDecimalField fund;
    private final BigDecimalField cap;
    private final BigDecimalField coFunding;
    private final Checkbox crowd = new Checkbox();
    private final Div campaign = new Div();
    private final IntegerField leastDays;
    private final IntegerField mostDays;
    private final BigDecimalField trigger;
    private final BigDecimalField match;
    private final IntegerField backers;
    private final Checkbox byRank = new Checkbox();
    private final Rows<CategoryRow> rows;

    MoneyStep(ChallengeSettings now, Runnable changed) {
        super(changed);
        var money = now.terms().money();
        var was = money.campaign();
        var rules = was == null ? new MoneyRules.CampaignRules(USUAL_DAYS, USUAL_DAYS, HALF, HALF, true, 0) : was;
        fund = told(Fields.money("fund", money.fund()));
        cap = told(Fields.money("cap", money.cap()));
        coFunding = told(Fields.share("co-funding", money.coFunding()));
        crowd.setLabel(Fields.label("crowd"));
        crowd.setValue(was != null);
        leastDays = told(Fields.number("days-least", rules.leastDays(), 1, MOST_DAYS));
        mostDays = told(Fields.number("days-most", rules.mostDays(), 1, MOST_DAYS));
        trigger = told(Fields.share("trigger", rules.trigger()));
        match = told(Fields.share("match", rules.match()));
        match.setHelperText(getTranslation("challenges.field.match.help"));
        backers = told(Fields.number("backers", rules.leastBackers(), 0, MOST_BACKERS));
        byRank.setLabel(Fields.label("by-rank"));
        byRank.setValue(rules.byRank());
        told(byRank);
        campaign.addClassName("stack");
        campaign.add(pair(leastDays, mostDays), pair(trigger, match), backers, byRank);
        campaign.setVisible(was != null);
        told(crowd).addValueChangeListener(e -> campaign.setVisible(e.getValue()));
        rows = new Rows<>(
                getTranslation("challenges.categories.add"),
                () -> new CategoryRow(new MoneyRules.Category("", Bilingual.NONE, MoneyRules.WHOLE)),
                changed);
        money.categories().forEach(c -> rows.put(new CategoryRow(c)));
        named("fund", fund);
        named("cap", cap);
        named("coFunding", coFunding);
        add(
                new Paragraph(getTranslation("challenges.step.money.lead")),
                pair(fund, cap),
                coFunding,
                crowd,
                campaign,
                new H3(getTranslation("challenges.money.categories")),
                rows);
    }

    @Override
    ChallengeSettings apply(ChallengeSettings base) {
        var taken = new HashSet<String>();
        var terms = base.terms();
        var money = new MoneyRules(
                rows.rows().stream().map(row -> row.read(taken)).toList(),
                Fields.share(coFunding),
                Fields.money("fund", fund),
                Fields.money("cap", cap),
                campaign());
        return base.withTerms(new Terms(
                terms.rules(),
                terms.phases(),
                terms.criteria(),
                terms.sections(),
                money,
                terms.evaluation(),
                terms.agreement(),
                terms.programme()));
    }

    private MoneyRules.@Nullable CampaignRules campaign() {
        return crowd.getValue()
                ? new MoneyRules.CampaignRules(
                        Fields.or(leastDays, 0),
                        Fields.or(mostDays, 0),
                        Fields.share(trigger),
                        Fields.share(match),
                        byRank.getValue(),
                        Fields.or(backers, 0))
                : null;
    }

    /** One kind of cost as fields. */
    private final class CategoryRow extends Div {

        private final transient MoneyRules.Category before;
        private final TextField nameIt;
        private final TextField nameEn;
        private final BigDecimalField most;

        CategoryRow(MoneyRules.Category category) {
            this.before = category;
            addClassName("stack");
            nameIt = told(Fields.text("categoryIt", category.name().it()));
            nameEn = told(Fields.text("categoryEn", category.name().en()));
            most = told(Fields.share("category-most", category.most()));
            add(pair(nameIt, nameEn), most);
        }

        MoneyRules.Category read(Set<String> taken) {
            var code = before.code().isBlank()
                    ? Codes.free(Slug.of(nameIt.getValue().isBlank() ? nameEn.getValue() : nameIt.getValue()), taken)
                    : before.code();
            taken.add(code);
            return new MoneyRules.Category(code, bilingual(nameIt, nameEn), Fields.share(most));
        }
    }
}
