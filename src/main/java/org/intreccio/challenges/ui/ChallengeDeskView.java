package org.intreccio.challenges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.intreccio.challenges.Amendments;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeDesk;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengePermission;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.challenges.ChallengeTemplates;
import org.intreccio.challenges.Challenges;
import org.intreccio.challenges.Readiness;
import org.intreccio.directory.ActorSearch;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.Refused;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.intreccio.ui.ReasonDialog;
import org.springframework.beans.factory.ObjectProvider;

/** Where those who run a call see how it stands and take the next step; other rooms add what is theirs to run. */
@Route(ChallengesView.PATH + "/:challenge/desk")
@ForSignedIn
@CssImport("./styles/challenges.css")
class ChallengeDeskView extends Page implements BeforeEnterObserver {

    private final transient ChallengeCatalogue catalogue;
    private final transient Challenges challenges;
    private final transient Amendments amendments;
    private final transient ChallengeTemplates templates;
    private final transient ActorSearch search;
    private final transient Clock clock;
    private final transient List<Panel<ChallengeDesk>> panels;

    ChallengeDeskView(
            ChallengeCatalogue catalogue,
            Challenges challenges,
            Amendments amendments,
            ChallengeTemplates templates,
            ActorSearch search,
            Clock clock,
            ObjectProvider<Panel<ChallengeDesk>> panels) {
        this.catalogue = catalogue;
        this.challenges = challenges;
        this.amendments = amendments;
        this.templates = templates;
        this.search = search;
        this.clock = clock;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt((Panel<ChallengeDesk> p) -> p.order()))
                .toList();
    }

    static String address(ChallengeId challenge) {
        return ChallengeView.address(challenge) + "/desk";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var challenge = catalogue.see(ChallengeView.asked(event));
        if (!catalogue.may(ChallengePermission.RUN, challenge.id())) {
            throw Refused.notAllowed("challenges.error.not-yours");
        }
        show(challenge);
    }

    private void show(Challenge challenge) {
        removeAll();
        var title = challenge.title().in(getLocale());
        titled(getTranslation("challenges.desk.title", title));
        reachedBy(
                new Crumb(getTranslation("challenges.title"), ChallengesView.PATH),
                new Crumb(title, ChallengeView.address(challenge.id())));
        var now = clock.instant();
        var look = link(ChallengeView.address(challenge.id()), "challenges.desk.look");
        add(new PageHeader(title)
                .above(ChallengeWords.badge(challenge, now))
                .lead(getTranslation(
                        "challenges.desk.lead." + challenge.status().code()))
                .actions(look));
        var main = new Div(new PageSection(getTranslation("challenges.desk.next"), next(challenge)));
        main.addClassName("stack");
        panels.stream()
                .filter(p -> p.appliesTo(ChallengeDesk.of(challenge.id())))
                .map(p -> p.content(ChallengeDesk.of(challenge.id())))
                .forEach(main::add);
        var people = new RunnersPart(catalogue, amendments, challenge.id(), search);
        var aside = new Div(
                new PageSection(getTranslation("challenges.phases"), new PhaseLine(challenge, now)),
                new PageSection(getTranslation("challenges.runners"), people));
        aside.addClassNames("aside", "stack");
        var split = new Div(main, aside);
        split.addClassName("split");
        add(split);
    }

    private Component next(Challenge challenge) {
        var content = new Div();
        content.addClassNames("card", "stack");
        var reason = catalogue.reason(challenge.id());
        if (!reason.isBlank() && challenge.status() == ChallengeStatus.DRAFT) {
            var back = new Paragraph(getTranslation("challenges.desk.sent-back", reason));
            back.addClassNames("note", "warn");
            content.add(back);
        }
        if (challenge.status() == ChallengeStatus.DRAFT) {
            content.add(missing(challenge));
        }
        var actions = new Div(steps(challenge).toArray(Component[]::new));
        actions.addClassName("actions");
        content.add(
                new Paragraph(getTranslation(
                        "challenges.desk.next." + challenge.status().code())),
                actions);
        return content;
    }

    private Component missing(Challenge challenge) {
        var gaps = Readiness.gaps(challenge.settings(), clock.instant());
        if (gaps.isEmpty()) {
            return new Paragraph(getTranslation("challenges.desk.complete"));
        }
        var list = new UnorderedList();
        gaps.forEach(gap -> list.add(new ListItem(new Anchor(
                ChallengeEditView.address(challenge.id(), gap.step()),
                getTranslation(gap.key(), gap.arguments().toArray())))));
        return new Div(new Paragraph(getTranslation("challenges.desk.missing", gaps.size())), list);
    }

    private List<Component> steps(Challenge challenge) {
        var steps = new ArrayList<Component>();
        switch (challenge.status()) {
            case DRAFT -> {
                steps.add(link(ChallengeEditView.address(challenge.id()), "challenges.edit.go"));
                steps.add(step(challenge, "send", () -> challenges.sendForReview(challenge.id())));
            }
            case OPEN -> {
                steps.add(link(ChallengeEditView.address(challenge.id()), "challenges.amend.go"));
                if (challenge
                        .deadline()
                        .filter(d -> d.isBefore(clock.instant()))
                        .isPresent()) {
                    steps.add(step(challenge, "evaluate", () -> challenges.evaluate(challenge.id())));
                }
            }
            case PUBLISHED -> steps.add(step(challenge, "activate", () -> challenges.activate(challenge.id())));
            case ACTIVE -> steps.add(step(challenge, "close", () -> challenges.close(challenge.id())));
            case CLOSED -> steps.add(step(challenge, "report", () -> challenges.report(challenge.id())));
            default -> {}
        }
        if (challenge.status().canBecome(ChallengeStatus.WITHDRAWN)) {
            steps.add(withdraw(challenge));
        }
        steps.add(new Button(getTranslation("challenges.desk.duplicate"), Glyph.COPY.icon(), click -> {
            var id = challenges.begin(challenge.host(), templates.next(challenge));
            Notices.done(getTranslation("challenges.desk.duplicated"));
            getUI().ifPresent(ui -> ui.navigate(ChallengeEditView.address(id)));
        }));
        return steps;
    }

    private Anchor link(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassNames("button-link", "quiet");
        return link;
    }

    private Button step(Challenge challenge, String what, Runnable doing) {
        var button = new Button(getTranslation("challenges.desk." + what), click -> {
            try {
                doing.run();
                Notices.done(getTranslation("challenges.desk." + what + ".done"));
                show(catalogue.see(challenge.id()));
            } catch (DomainException refusal) {
                Notices.refused(refusal);
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button withdraw(Challenge challenge) {
        return new Button(
                getTranslation("challenges.desk.withdraw"),
                click -> new ReasonDialog(
                                getTranslation("challenges.desk.withdraw.title"),
                                getTranslation("challenges.desk.withdraw.why"),
                                getTranslation("challenges.desk.withdraw"),
                                reason -> {
                                    challenges.withdraw(challenge.id(), reason);
                                    Notices.done(getTranslation("challenges.desk.withdrawn"));
                                    show(catalogue.see(challenge.id()));
                                })
                        .taking()
                        .open());
    }
}
