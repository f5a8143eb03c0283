package org.intreccio.challenges.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengePermission;
import org.intreccio.challenges.Challenges;
import org.intreccio.challenges.Readiness;
import org.intreccio.eligibility.RuleWords;
import org.intreccio.identity.ForStewards;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.ReasonDialog;

/** Calls that wait for a steward, the one that waits longest first. */
@Route(ReviewsView.PATH)
@ForStewards
@CssImport("./styles/challenges.css")
class ReviewsView extends Page implements BeforeEnterObserver {

    static final String PATH = "steward/challenges";

    private final transient ChallengeCatalogue catalogue;
    private final transient Challenges challenges;
    private final transient RuleWords words;
    private final transient Clock clock;

    ReviewsView(ChallengeCatalogue catalogue, Challenges challenges, RuleWords words, Clock clock) {
        this.catalogue = catalogue;
        this.challenges = challenges;
        this.words = words;
        this.clock = clock;
        titled(getTranslation("challenges.reviews"));
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(getTranslation("challenges.reviews")).lead(getTranslation("challenges.reviews.lead")));
        var waiting = catalogue.inReview();
        if (waiting.isEmpty()) {
            add(new EmptyState(
                    getTranslation("challenges.reviews.none"), getTranslation("challenges.reviews.none.why")));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        waiting.forEach(c -> list.add(new ListItem(card(c))));
        add(list);
    }

    private Article card(Challenge challenge) {
        var title = new H2(new Anchor(
                ChallengeView.address(challenge.id()), challenge.title().in(getLocale())));
        title.addClassName("card-title");
        var rules = new UnorderedList();
        words.say(challenge.terms().rules(), getLocale()).forEach(s -> rules.add(new ListItem(s)));
        var card = new Article(
                title,
                new Paragraph(getTranslation("challenges.reviews.by", challenge.hostName())),
                new Paragraph(challenge.summary().in(getLocale())),
                rules);
        card.addClassNames("card", "stack");
        Readiness.gaps(challenge.settings(), clock.instant()).forEach(gap -> {
            var note = new Paragraph(getTranslation(gap.key(), gap.arguments().toArray()));
            note.addClassNames("note", "warn");
            card.add(note);
        });
        if (catalogue.may(ChallengePermission.REVIEW, challenge.id())) {
            card.add(acts(challenge));
        } else {
            var own = new Paragraph(getTranslation("challenges.reviews.own"));
            own.addClassName("note");
            card.add(own);
        }
        return card;
    }

    private Div acts(Challenge challenge) {
        var open = new Button(getTranslation("challenges.reviews.open"), click -> {
            try {
                challenges.open(challenge.id());
                Notices.done(getTranslation(
                        "challenges.reviews.opened", challenge.title().in(getLocale())));
                show();
            } catch (DomainException refusal) {
                Notices.refused(refusal);
            }
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Button(
                getTranslation("challenges.reviews.send-back"),
                click -> new ReasonDialog(
                                getTranslation("challenges.reviews.send-back"),
                                getTranslation("challenges.reviews.send-back.why"),
                                getTranslation("challenges.reviews.send-back"),
                                reason -> {
                                    challenges.sendBack(challenge.id(), reason);
                                    Notices.done(getTranslation("challenges.reviews.sent-back"));
                                    show();
                                })
                        .open());
        var acts = new Div(List.of(open, back).toArray(Button[]::new));
        acts.addClassName("actions");
        return acts;
    }
}
