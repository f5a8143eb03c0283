package org.intreccio.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Locale;
import org.intreccio.eligibility.Finding;
import org.intreccio.proposals.BudgetCheck;
import org.intreccio.proposals.Completeness;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.PageSection;

/** Always beside what is written: how much is there, what each rule says of it, and how to hand it in. */
final class CheckAside extends Div {

    private final transient Desk desk;

    CheckAside(Desk desk) {
        this.desk = desk;
        addClassNames("stack", "check-aside");
        show(desk.page());
        desk.watch(this::show);
    }

    private void show(ProposalPage page) {
        removeAll();
        add(complete(page), rules(page));
        if (page.standing().maySubmit()) {
            var submit = new Button(getTranslation("proposals.submit"), Glyph.SEND.icon());
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            submit.addClickListener(click -> new SubmitDialog(desk).open());
            add(submit, Shown.soft(Shown.deadline(page)));
        } else if (page.standing().mayWrite() && !page.standing().lead()) {
            add(Shown.paragraph(getTranslation("proposals.submit.lead-only")));
        }
    }

    private Component complete(ProposalPage page) {
        var whole = page.completeness();
        var bar = new ProgressBar(0, 100, whole.percent());
        bar.getElement().setAttribute("aria-label", getTranslation("proposals.complete"));
        var section = new PageSection(
                getTranslation("proposals.complete"),
                new Paragraph(getTranslation("proposals.complete.percent", whole.percent())),
                bar);
        if (whole.whole()) {
            section.add(
                    Shown.note(Glyph.CIRCLE_CHECK, "ok", new Paragraph(getTranslation("proposals.complete.whole"))));
        } else {
            section.add(missing(page, whole));
        }
        section.addClassName("card");
        return section;
    }

    private Component missing(ProposalPage page, Completeness whole) {
        var list = new UnorderedList();
        list.addClassName("missing");
        whole.missing().forEach(field -> {
            var part = field.equals("budget") || field.equals("requested")
                    ? ProposalDeskView.Part.BUDGET
                    : ProposalDeskView.Part.TEXT;
            list.add(new ListItem(
                    new Anchor(ProposalDeskView.address(page.id(), part), Shown.field(field, page.call()))));
        });
        return new Div(Shown.soft(getTranslation("proposals.complete.missing")), list);
    }

    private Component rules(ProposalPage page) {
        var list = new UnorderedList();
        list.addClassName("findings");
        var findings = desk.parts().rules().findings(page, page.text());
        findings.forEach(f -> list.add(finding(f)));
        var breaches = BudgetCheck.of(
                        page.call().terms().money(),
                        page.text().budget(),
                        page.text().requested())
                .breaches();
        breaches.forEach(b -> list.add(item(
                Finding.Outcome.FAIL,
                desk.parts().rules().say(b.key(), b.arguments(), getLocale()),
                desk.parts().rules().say(b.remedy(), b.arguments(), getLocale()))));
        var section = new PageSection(getTranslation("proposals.rules"));
        section.add(
                findings.isEmpty() && breaches.isEmpty()
                        ? Shown.paragraph(getTranslation("proposals.rules.none"))
                        : list);
        section.addClassName("card");
        return section;
    }

    private ListItem finding(Finding f) {
        var texts = desk.parts().texts();
        return item(f.outcome(), f.sentence().in(texts, getLocale()), f.remedy().in(texts, getLocale()));
    }

    private ListItem item(Finding.Outcome outcome, String sentence, String remedy) {
        var glyph = switch (outcome) {
            case PASS -> Glyph.CIRCLE_CHECK;
            case FAIL -> Glyph.CIRCLE_ALERT;
            case OPEN -> Glyph.HELP;
        };
        var code = outcome.name().toLowerCase(Locale.ROOT);
        var told = new Span(getTranslation("proposals.rules." + code));
        told.addClassName("visually-hidden");
        var words = new Div(told, new Span(sentence));
        if (!remedy.isBlank()) {
            words.add(new Div(Shown.soft(remedy)));
        }
        var item = new ListItem(glyph.icon(), words);
        item.addClassNames("finding", code);
        return item;
    }
}
