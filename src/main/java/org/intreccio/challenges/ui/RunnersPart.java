package org.intreccio.challenges.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.intreccio.challenges.Amendments;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorSearch;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;
import org.intreccio.ui.SuggestField;

/** Whom those who run a call appointed to run it with them, and a field to appoint others. */
final class RunnersPart extends Div {

    private final transient ChallengeCatalogue catalogue;
    private final transient Amendments amendments;
    private final transient ChallengeId challenge;
    private final transient ActorSearch search;

    RunnersPart(ChallengeCatalogue catalogue, Amendments amendments, ChallengeId challenge, ActorSearch search) {
        this.catalogue = catalogue;
        this.amendments = amendments;
        this.challenge = challenge;
        this.search = search;
        addClassName("stack");
        show();
    }

    private void show() {
        removeAll();
        add(new Paragraph(getTranslation("challenges.runners.lead")));
        var runners = catalogue.runners(challenge);
        if (!runners.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("plain-list");
            runners.forEach(r -> list.add(new ListItem(row(r))));
            add(list);
        }
        var whom = new SuggestField<ActorCard>(
                getTranslation("challenges.runners.whom"),
                (typed, most) ->
                        search.suggest(typed, most, card -> !card.kind().organisation()),
                card -> card.called(getLocale()));
        add(
                whom,
                new Button(
                        getTranslation("challenges.runners.appoint"),
                        click -> whom.getOptionalValue()
                                .ifPresent(card -> act(
                                        () -> amendments.appoint(challenge, card.id()),
                                        getTranslation("challenges.runners.appointed", card.name())))));
    }

    private Div row(ChallengeCatalogue.Runner runner) {
        var dismiss = new Button(
                getTranslation("challenges.runners.dismiss"),
                click -> act(
                        () -> amendments.dismiss(challenge, runner.id()),
                        getTranslation("challenges.runners.dismissed", runner.name())));
        dismiss.addThemeVariants(ButtonVariant.TERTIARY);
        dismiss.setAriaLabel(getTranslation("challenges.runners.dismiss.name", runner.name()));
        var row = new Div(new Anchor("actors/" + runner.id().value(), runner.name()), dismiss);
        row.addClassName("row");
        return row;
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Notices.done(done);
            show();
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }
}
