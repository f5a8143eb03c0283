package org.intreccio.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.intreccio.documents.ui.MarkdownText;
import org.intreccio.identity.OpenToAll;
import org.intreccio.proposals.BudgetCheck;
import org.intreccio.proposals.FormalChecks;
import org.intreccio.proposals.Proposal;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.proposals.ProposalStatus;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.intreccio.ui.ReasonDialog;

/** One proposal as its reader may see it. */
@Route("proposals/:id")
@OpenToAll
@CssImport("./styles/proposals.css")
@CssImport("./styles/teams.css")
class ProposalView extends Page implements BeforeEnterObserver {

    private final transient ProposalCatalogue catalogue;
    private final transient FormalChecks checks;
    private final transient DeskParts parts;
    private final transient List<Panel<ProposalId>> panels;

    ProposalView(ProposalCatalogue catalogue, FormalChecks checks, DeskParts parts, List<Panel<ProposalId>> panels) {
        this.catalogue = catalogue;
        this.checks = checks;
        this.parts = parts;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt((Panel<ProposalId> p) -> p.order()))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(catalogue.page(new ProposalId(event.getRouteParameters().get("id").orElse(""))));
    }

    private void show(ProposalPage page) {
        removeAll();
        var title = page.title(getLocale());
        var call = page.call().title().in(getLocale());
        titled(title);
        reachedBy(
                new Crumb(getTranslation("proposals.calls"), "challenges"),
                new Crumb(call, "challenges/" + page.call().id()));
        var header = new PageHeader(title)
                .kicker(getTranslation("proposals.kicker", call))
                .above(Shown.status(page.proposal().status()));
        if (!page.text().summary().isBlank()) {
            header.lead(page.text().summary());
        }
        add(header.actions(actions(page)));
        if (page.proposal().status() == ProposalStatus.INELIGIBLE
                && (page.standing().team() || page.standing().organiser())) {
            add(new ReasonsNote(page));
        }
        var main = new Div(main(page));
        main.addClassName("stack");
        var aside = new Div(aside(page));
        aside.addClassName("aside");
        var split = new Div(main, aside);
        split.addClassName("split");
        add(split);
    }

    private Component[] main(ProposalPage page) {
        var all = new ArrayList<Component>();
        page.proposal().sections().forEach(section -> section(page, section, all));
        if (!page.text().budget().isEmpty()) {
            all.add(new PageSection(
                    getTranslation("proposals.budget.check"),
                    new BudgetTable(parts.rules())
                            .show(BudgetCheck.of(
                                    page.call().terms().money(),
                                    page.text().budget(),
                                    page.text().requested()))));
        }
        var annexes = parts.annexes().of(page.id());
        if (!annexes.isEmpty()) {
            all.add(new PageSection(getTranslation("proposals.annexes"), AnnexesPart.list(page.id(), annexes)));
        }
        all.add(new FitPart(parts.team().fit(page), page, parts));
        panels.stream()
                .filter(p -> p.appliesTo(page.id()))
                .map(p -> p.content(page.id()))
                .forEach(all::add);
        return all.toArray(Component[]::new);
    }

    private void section(ProposalPage page, Proposal.Section section, List<Component> all) {
        var title = Shown.field("section." + section.code(), page.call());
        if (page.hidden().contains(section.code())) {
            if (page.standing().organiser()) {
                all.add(new PageSection(title, Shown.paragraph(getTranslation("proposals.hidden"))));
            }
        } else if (!section.text().isBlank()) {
            all.add(new PageSection(title, new MarkdownText(section.text())));
        }
    }

    private Component[] aside(ProposalPage page) {
        var all = new ArrayList<Component>();
        all.add(new ProposalFacts(page, parts));
        if (page.standing().team()) {
            var receipts = parts.submissions().of(page.id());
            if (!receipts.isEmpty()) {
                var section = new PageSection(
                        getTranslation("proposals.receipt"), new ReceiptPart(page.id(), receipts.getFirst()));
                section.addClassName("card");
                all.add(section);
            }
        }
        if (!page.standing().team()) {
            var report = new Anchor("report/proposal/" + page.id(), getTranslation("moderation.report.link"));
            report.addClassNames("small", "report-link");
            all.add(new Div(report));
        }
        return all.toArray(Component[]::new);
    }

    private Component[] actions(ProposalPage page) {
        var all = new ArrayList<Component>();
        var id = page.id();
        if (page.standing().mayWrite()) {
            all.add(Shown.button(Shown.desk(id), getTranslation("proposals.write"), false));
        } else if (page.standing().team()) {
            all.add(Shown.button(Shown.desk(id), getTranslation("proposals.desk.open"), true));
        }
        if (page.standing().asked()) {
            all.add(Shown.button(MyProposalsView.PATH, getTranslation("proposals.team.answer"), false));
        }
        if (page.standing().mayWithdraw()) {
            all.add(new Button(
                    getTranslation("proposals.withdraw"),
                    click -> new ReasonDialog(
                                    getTranslation("proposals.withdraw.title"),
                                    getTranslation("proposals.withdraw.what"),
                                    getTranslation("proposals.withdraw"),
                                    why -> {
                                        parts.proposals().withdraw(id, why);
                                        show(catalogue.page(id));
                                    })
                            .optional()
                            .taking()
                            .open()));
        }
        if (page.standing().mayCheck()) {
            all.addAll(new CheckButtons(page, checks, () -> show(catalogue.page(id))).all());
        }
        return all.toArray(Component[]::new);
    }
}
