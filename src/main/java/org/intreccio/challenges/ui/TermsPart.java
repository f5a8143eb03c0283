package org.intreccio.challenges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.intreccio.challenges.Criterion;
import org.intreccio.challenges.MoneyRules;
import org.intreccio.challenges.ProgrammeRecord;
import org.intreccio.challenges.SectionTemplate;
import org.intreccio.challenges.Terms;
import org.intreccio.documents.ui.MarkdownText;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.Money;
import org.intreccio.ui.PageSection;
import org.jspecify.annotations.Nullable;

/** How a call judges, what it pays, what has to be written and accepted. */
final class TermsPart extends Div {

    TermsPart(Terms terms) {
        addClassName("stack");
        if (!terms.criteria().isEmpty()) {
            add(new PageSection(getTranslation("challenges.criteria"), criteria(terms)).anchored("criteria"));
        }
        add(new PageSection(getTranslation("challenges.money"), money(terms.money())).anchored("money"));
        add(new PageSection(getTranslation("challenges.documents"), documents(terms)).anchored("documents"));
        if (!terms.programme().isBlank()) {
            add(new PageSection(getTranslation("challenges.programme"), programme(terms.programme())));
        }
    }

    private Component criteria(Terms terms) {
        var list = new UnorderedList();
        list.addClassName("criteria");
        terms.criteria().forEach(c -> list.add(criterion(c)));
        var rules = terms.evaluation();
        var how = new Paragraph(getTranslation(
                rules.blind() ? "challenges.evaluation.blind" : "challenges.evaluation.open", rules.reviews()));
        var places = rules.places();
        var chosen = new Paragraph(
                places == null
                        ? getTranslation("challenges.evaluation.money-decides", rules.reserves())
                        : getTranslation("challenges.evaluation.places", places, rules.reserves()));
        var box = new Div(list, how, chosen);
        if (rules.threshold() > 0) {
            box.add(new Paragraph(getTranslation("challenges.evaluation.threshold", rules.threshold() / 100.0)));
        }
        box.addClassName("stack");
        return box;
    }

    private ListItem criterion(Criterion criterion) {
        var weight = new Span(String.valueOf(criterion.weight()));
        weight.addClassName("criterion-weight");
        var words = new Div(new Div(criterion.name().in(getLocale())));
        words.getChildren().findFirst().ifPresent(c -> c.addClassName("criterion-name"));
        if (!criterion.guidance().isBlank()) {
            var guidance = new Div(criterion.guidance().in(getLocale()));
            guidance.addClassNames("soft", "small");
            words.add(guidance);
        }
        var scale = getTranslation("challenges.criterion.scale", criterion.scale());
        var detail =
                new Div(criterion.decidesTies() ? scale + " · " + getTranslation("challenges.criterion.ties") : scale);
        detail.addClassNames("soft", "small");
        words.add(detail);
        var bar = new Div();
        bar.addClassName("criterion-bar");
        bar.getStyle().set("--share", criterion.weight() + "%");
        bar.getElement().setAttribute("aria-hidden", "true");
        words.add(bar);
        var item = new ListItem(weight, words);
        item.addClassName("criterion");
        return item;
    }

    private Component money(MoneyRules money) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "challenges.money.fund", money.fund());
        fact(facts, "challenges.money.cap", money.cap());
        if (money.coFunding() > 0) {
            fact(facts, "challenges.money.co-funding", ChallengeWords.share(money.coFunding(), getLocale()));
        }
        var campaign = money.campaign();
        if (campaign != null) {
            fact(
                    facts,
                    "challenges.money.campaign",
                    getTranslation(
                            campaign.leastDays() == campaign.mostDays()
                                    ? "challenges.money.campaign.days"
                                    : "challenges.money.campaign.between",
                            campaign.leastDays(),
                            campaign.mostDays()));
            fact(
                    facts,
                    "challenges.money.match",
                    campaign.remainder()
                            ? getTranslation(
                                    "challenges.money.match.remainder",
                                    ChallengeWords.share(campaign.trigger(), getLocale()))
                            : getTranslation(
                                    "challenges.money.match.share",
                                    ChallengeWords.share(campaign.trigger(), getLocale()),
                                    ChallengeWords.share(campaign.match(), getLocale())));
        }
        var box = new Div(facts);
        box.addClassName("stack");
        if (!money.categories().isEmpty()) {
            var list = new UnorderedList();
            money.categories()
                    .forEach(c -> list.add(new ListItem(
                            c.most() >= MoneyRules.WHOLE
                                    ? c.name().in(getLocale())
                                    : getTranslation(
                                            "challenges.money.category",
                                            c.name().in(getLocale()),
                                            ChallengeWords.share(c.most(), getLocale())))));
            box.add(new Paragraph(getTranslation("challenges.money.categories")), list);
        }
        if (facts.getChildren().findAny().isEmpty()) {
            box.addComponentAsFirst(new Paragraph(getTranslation("challenges.money.none")));
        }
        return box;
    }

    private void fact(DescriptionList facts, String key, @Nullable Money value) {
        if (value != null) {
            fact(facts, key, value.in(getLocale()));
        }
    }

    private void fact(DescriptionList facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }

    private Component documents(Terms terms) {
        var list = new UnorderedList();
        terms.sections().forEach(s -> list.add(section(s)));
        var box = new Div(new Paragraph(getTranslation("challenges.documents.lead")), list);
        box.addClassName("stack");
        if (terms.agreement().isAsked()) {
            var text = new MarkdownText(terms.agreement().text().in(getLocale()));
            var details = new NativeDetails(getTranslation("challenges.agreement"), text);
            details.addClassName("agreement");
            box.add(new Paragraph(getTranslation("challenges.agreement.lead")), details);
        }
        return box;
    }

    private ListItem section(SectionTemplate section) {
        var item = new ListItem(section.title().in(getLocale()));
        var notes = getTranslation(
                section.required() ? "challenges.section.required" : "challenges.section.free", section.most());
        var words = new Span(" · " + notes
                + (section.confidential() ? " · " + getTranslation("challenges.section.confidential") : ""));
        words.addClassNames("soft", "small");
        item.add(words);
        return item;
    }

    private Component programme(ProgrammeRecord programme) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "challenges.programme.code", programme.code());
        fact(facts, "challenges.programme.action", programme.action());
        fact(facts, "challenges.programme.cup", programme.cup());
        fact(facts, "challenges.programme.officer", programme.officer());
        var starts = programme.starts();
        var ends = programme.ends();
        fact(facts, "challenges.programme.starts", starts == null ? "" : Days.day(starts, getLocale()));
        fact(facts, "challenges.programme.ends", ends == null ? "" : Days.day(ends, getLocale()));
        fact(facts, "challenges.programme.planned", programme.planned());
        fact(facts, "challenges.programme.admitted", programme.admitted());
        fact(facts, "challenges.programme.binding", programme.binding());
        fact(facts, "challenges.programme.paid", programme.paid());
        return facts;
    }
}
