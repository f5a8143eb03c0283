package org.intreccio.proposals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.proposals.Partner;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.proposals.ProposalStatus;
import org.intreccio.proposals.ProposalTeam;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.ReasonDialog;

/** All proposals of those for whom the person here may act, with what waits for an answer first. */
@Route(MyProposalsView.PATH)
@ForSignedIn
@CssImport("./styles/proposals.css")
class MyProposalsView extends Page {

    static final String PATH = "proposals/mine";

    private final transient ProposalCatalogue catalogue;
    private final transient ProposalTeam team;
    private final transient CurrentActor currentActor;
    private final Div parts = new Div();

    MyProposalsView(ProposalCatalogue catalogue, ProposalTeam team, CurrentActor currentActor) {
        this.catalogue = catalogue;
        this.team = team;
        this.currentActor = currentActor;
        narrow();
        titled(getTranslation("proposals.mine"));
        parts.addClassName("stack");
        add(new PageHeader(getTranslation("proposals.mine")).lead(getTranslation("proposals.mine.lead")), parts);
        show();
    }

    /** Where a proposal stands on the page, by what the reader should see first. */
    private enum Shelf {
        ASKED,
        WRITING,
        UNDER_WAY,
        ANSWERED,
        OVER;

        static Shelf of(ProposalPage page) {
            if (page.standing().asked()) {
                return ASKED;
            }
            return switch (page.proposal().status()) {
                case DRAFT, INELIGIBLE -> page.standing().mayWrite() ? WRITING : OVER;
                case SUBMITTED, ELIGIBLE, IN_EVALUATION -> UNDER_WAY;
                case SELECTED, RESERVE, DECLINED -> ANSWERED;
                case WITHDRAWN -> OVER;
            };
        }

        String key() {
            return "proposals.shelf." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private void show() {
        parts.removeAll();
        var all = catalogue.mine().stream().collect(Collectors.groupingBy(Shelf::of));
        for (var shelf : Shelf.values()) {
            var here = all.getOrDefault(shelf, List.of());
            if (!here.isEmpty()) {
                parts.add(new PageSection(
                        getTranslation(shelf.key()),
                        ProposalCard.list(here.stream().map(this::card).toList())));
            }
        }
        if (all.isEmpty()) {
            parts.add(new EmptyState(getTranslation("proposals.none"), getTranslation("proposals.none.why"))
                    .action(getTranslation("proposals.none.act"), "challenges"));
        }
    }

    private ListItem card(ProposalPage page) {
        var card = ProposalCard.of(page, true);
        if (page.standing().asked()) {
            card.add(answers(page));
        } else if (page.standing().mayWrite() && page.proposal().status() == ProposalStatus.DRAFT) {
            var bar = new ProgressBar(0, 100, page.completeness().percent());
            bar.getElement().setAttribute("aria-label", getTranslation("proposals.complete"));
            var row = new Div(
                    new Anchor(Shown.desk(page.id()), getTranslation("proposals.write")),
                    Shown.soft(getTranslation(
                            "proposals.complete.percent", page.completeness().percent())),
                    Shown.soft(Shown.deadline(page)));
            row.addClassName("row");
            card.add(bar, row);
        }
        return card;
    }

    private Div answers(ProposalPage page) {
        var all = new Div();
        all.addClassName("stack");
        for (var choice : currentActor.choices()) {
            page.proposal().team().stream()
                    .filter(p -> p.actor().equals(choice.id()) && p.state() == Partner.State.ASKED)
                    .forEach(p -> all.add(answer(page, p)));
        }
        return all;
    }

    private Div answer(ProposalPage page, Partner part) {
        var accept = new Button(getTranslation("proposals.team.accept"), click -> {
            try {
                team.accept(page.id(), part.actor());
                Notices.done(getTranslation("proposals.team.accept.done", part.name()));
            } catch (DomainException refusal) {
                Notices.refused(refusal);
            }
            show();
        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setAriaLabel(getTranslation("proposals.team.accept") + ": " + part.name());
        var refuse = new Button(
                getTranslation("proposals.team.refuse"),
                click -> new ReasonDialog(
                                getTranslation("proposals.team.refuse.named", part.name()),
                                getTranslation("proposals.team.refuse.what"),
                                getTranslation("proposals.team.refuse"),
                                why -> {
                                    team.refuse(page.id(), part.actor(), why);
                                    Notices.done(getTranslation("proposals.team.refuse.done", part.name()));
                                    show();
                                })
                        .optional()
                        .open());
        refuse.setAriaLabel(getTranslation("proposals.team.refuse") + ": " + part.name());
        var row = new Div(accept, refuse);
        row.addClassName("row");
        var role = part.role().isBlank()
                ? getTranslation("proposals.team.asks", part.name())
                : getTranslation("proposals.team.asks.role", part.name(), part.role());
        return new Div(new Paragraph(role), row);
    }
}
