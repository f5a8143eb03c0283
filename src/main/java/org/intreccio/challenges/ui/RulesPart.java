package org.intreccio.challenges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.intreccio.challenges.Challenge;
import org.intreccio.directory.CurrentActor;
import org.intreccio.eligibility.Candidacy;
import org.intreccio.eligibility.Eligibility;
import org.intreccio.eligibility.Finding;
import org.intreccio.eligibility.RuleWords;
import org.intreccio.kernel.Texts;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.PageSection;

/** The rules of a call in plain words, and whether whom I act for could propose alone as it stands. */
final class RulesPart extends Div {

    RulesPart(Challenge challenge, RuleWords words, Eligibility eligibility, CurrentActor currentActor, Texts texts) {
        var rules = challenge.terms().rules();
        var content = new Div();
        content.addClassName("stack");
        if (rules.isEmpty()) {
            content.add(new Paragraph(getTranslation("challenges.rules.none")));
        } else {
            content.add(currentActor
                    .find()
                    .<Component>map(me -> findings(me, eligibility.check(rules, alone(me)), texts))
                    .orElseGet(() -> plain(words.say(rules, getLocale()))));
        }
        add(new PageSection(getTranslation("challenges.rules"), content).anchored("rules"));
    }

    private static Candidacy alone(CurrentActor.Choice me) {
        return new Candidacy(me.id(), List.of(me.id()), null, null, null, Set.of(), Set.of());
    }

    private Component plain(List<String> sentences) {
        var list = new UnorderedList();
        list.addClassName("rules");
        sentences.forEach(s -> list.add(new ListItem(s)));
        var sign = new Paragraph(getTranslation("challenges.rules.sign-in"));
        sign.addClassName("soft");
        return new Div(list, sign);
    }

    private Component findings(CurrentActor.Choice me, List<Finding> findings, Texts texts) {
        var fails = findings.stream()
                .filter(f -> f.outcome() == Finding.Outcome.FAIL)
                .count();
        var verdict = new Paragraph(getTranslation(
                fails == 0 ? "challenges.eligible.so-far" : "challenges.eligible.not", me.name(), fails));
        verdict.addClassNames("note", fails == 0 ? "ok" : "warn");
        var list = new UnorderedList();
        list.addClassName("findings");
        findings.forEach(f -> list.add(item(f, texts)));
        var as = new Paragraph(getTranslation("challenges.eligible.as"));
        as.addClassNames("soft", "small");
        var box = new Div(verdict, list, as);
        box.addClassName("stack");
        return box;
    }

    static ListItem item(Finding finding, Texts texts) {
        var locale = com.vaadin.flow.component.UI.getCurrent().getLocale();
        var outcome = finding.outcome().name().toLowerCase(Locale.ROOT);
        var glyph = switch (finding.outcome()) {
            case PASS -> Glyph.CIRCLE_CHECK;
            case FAIL -> Glyph.CIRCLE_ALERT;
            case OPEN -> Glyph.INFO;
        };
        var said = new Span(texts.say(locale, "challenges.finding." + outcome));
        said.addClassName("visually-hidden");
        var sentence = new Div(said, new Span(finding.sentence().in(texts, locale)));
        var words = new Div(sentence);
        var remedy = finding.remedy().in(texts, locale);
        if (!remedy.isEmpty()) {
            var mend = new Div(remedy);
            mend.addClassNames("soft", "small");
            words.add(mend);
        }
        var item = new ListItem(glyph.icon(), words);
        item.addClassNames("finding", outcome);
        return item;
    }
}
