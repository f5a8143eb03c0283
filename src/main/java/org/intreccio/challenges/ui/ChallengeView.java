package org.intreccio.challenges.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengePermission;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.challenges.TermsDiff;
import org.intreccio.directory.CurrentActor;
import org.intreccio.documents.ui.MarkdownText;
import org.intreccio.eligibility.Eligibility;
import org.intreccio.eligibility.RuleWords;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Texts;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Chips;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageAction;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.intreccio.ui.SdgChip;
import org.springframework.beans.factory.ObjectProvider;

/** One call: what it asks, when, by which rules and for how much; and what other rooms have to say of it. */
@Route(ChallengesView.PATH + "/:challenge")
@OpenToAll
@CssImport("./styles/challenges.css")
class ChallengeView extends Page implements BeforeEnterObserver {

    /** From this order on a panel stands below everything else. */
    private static final int FOOT = 1_000;

    private final transient ChallengeCatalogue catalogue;
    private final transient Vocabulary vocabulary;
    private final transient Places places;
    private final transient RuleWords words;
    private final transient Eligibility eligibility;
    private final transient CurrentActor currentActor;
    private final transient TermsDiff diff;
    private final transient Texts texts;
    private final transient Clock clock;
    private final transient List<Panel<ChallengeId>> panels;
    private final transient ObjectProvider<PageAction> others;

    ChallengeView(
            ChallengeCatalogue catalogue,
            Vocabulary vocabulary,
            Places places,
            RuleWords words,
            Eligibility eligibility,
            CurrentActor currentActor,
            TermsDiff diff,
            Texts texts,
            Clock clock,
            ObjectProvider<Panel<ChallengeId>> panels,
            ObjectProvider<PageAction> others) {
        this.catalogue = catalogue;
        this.vocabulary = vocabulary;
        this.places = places;
        this.words = words;
        this.eligibility = eligibility;
        this.currentActor = currentActor;
        this.diff = diff;
        this.texts = texts;
        this.clock = clock;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt((Panel<ChallengeId> p) -> p.order()))
                .toList();
        this.others = others;
        addClassName("challenge-page");
    }

    static String address(ChallengeId challenge) {
        return ChallengesView.PATH + "/" + challenge.value();
    }

    /** The id of an address; what cannot be one names nothing. */
    static ChallengeId asked(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("challenge").orElse("");
        try {
            return new ChallengeId(id);
        } catch (InvalidValue noId) {
            throw NotFound.of("challenges.error.unknown", id);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var challenge = catalogue.see(asked(event));
        titled(challenge.title().in(getLocale()));
        reachedBy(new Crumb(getTranslation("challenges.title"), ChallengesView.PATH));
        var main = new Div(brief(challenge));
        main.addClassName("stack");
        main.add(new RulesPart(challenge, words, eligibility, currentActor, texts), new TermsPart(challenge.terms()));
        addPanels(main, challenge.id(), false);
        if (challenge.version() > 1) {
            main.add(new AmendmentsPart(catalogue.amendments(challenge.id()), diff));
        }
        addPanels(main, challenge.id(), true);
        var aside = aside(challenge);
        var split = new Div(main, aside);
        split.addClassName("split");
        add(header(challenge), split);
    }

    private Div aside(Challenge challenge) {
        var now = clock.instant();
        var runs = catalogue.may(ChallengePermission.RUN, challenge.id());
        var aside = new Div(
                new NowPart(challenge, runs, catalogue.reason(challenge.id()), now),
                new PageSection(getTranslation("challenges.phases"), new PhaseLine(challenge, now)));
        aside.addClassNames("aside", "stack");
        return aside;
    }

    private void addPanels(Div main, ChallengeId challenge, boolean foot) {
        panels.stream()
                .filter(p -> p.order() >= FOOT == foot && p.appliesTo(challenge))
                .map(p -> p.content(challenge))
                .forEach(main::add);
    }

    private PageHeader header(Challenge challenge) {
        var header = new PageHeader(challenge.title().in(getLocale()))
                .above(new Span(getTranslation("challenges.kicker")), ChallengeWords.badge(challenge, clock.instant()));
        if (!challenge.summary().isBlank()) {
            header.lead(challenge.summary().in(getLocale()));
        }
        var host = new Anchor("actors/" + challenge.host().value(), challenge.hostName());
        var by = new Div(Glyph.BUILDING.icon(), new Span(getTranslation("challenges.by")), host);
        by.addClassNames("with-icon", "soft");
        header.below(by, about(challenge));
        return header.actions(actions(challenge));
    }

    private Component about(Challenge challenge) {
        var about = new Chips();
        challenge.targets().stream()
                .sorted()
                .forEach(code -> vocabulary
                        .target(code)
                        .ifPresent(t -> about.with(new SdgChip(t.goal(), code + " " + t.label(getLocale())))));
        challenge.themes().stream()
                .sorted()
                .forEach(code -> vocabulary
                        .theme(code)
                        .ifPresent(t ->
                                about.with(Chips.link(t.label(getLocale()), ChallengesView.PATH + "?theme=" + code))));
        challenge
                .competences()
                .forEach(code -> vocabulary.competence(code).ifPresent(c -> about.with(c.label(getLocale()), "seeks")));
        if (!challenge.places().isEmpty()) {
            places.find(List.copyOf(challenge.places()))
                    .forEach(p -> about.with(
                            Chips.link(p.label(getLocale()), ChallengesView.PATH + "?place=" + p.id().value())));
        }
        return about;
    }

    private Component[] actions(Challenge challenge) {
        var all = new ArrayList<Component>();
        if (challenge.status() == ChallengeStatus.DRAFT && catalogue.may(ChallengePermission.EDIT, challenge.id())) {
            var edit = new Anchor(ChallengeEditView.address(challenge.id()), Glyph.PENCIL.icon());
            edit.add(getTranslation("challenges.edit.go"));
            edit.addClassNames("button-link");
            all.add(edit);
        }
        if (challenge.status() == ChallengeStatus.IN_REVIEW
                && catalogue.may(ChallengePermission.REVIEW, challenge.id())) {
            var review = new Anchor(ReviewsView.PATH, getTranslation("challenges.review.go"));
            review.addClassNames("button-link");
            all.add(review);
        }
        all.addAll(PageAction.all(others, "challenge", challenge.id()));
        return all.toArray(Component[]::new);
    }

    private Component brief(Challenge challenge) {
        return new PageSection(
                getTranslation("challenges.brief"),
                new MarkdownText(challenge.brief().in(getLocale())));
    }
}
