package org.intreccio.spaces.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorSearch;
import org.intreccio.kernel.DomainException;
import org.intreccio.spaces.SpacePage;
import org.intreccio.spaces.Spaces;
import org.intreccio.ui.Notices;
import org.intreccio.ui.SuggestField;

/** Whom the keepers appointed, and a field to appoint others. */
final class StewardsPart extends Div {

    StewardsPart(Spaces spaces, SpacePage page, ActorSearch search, Runnable changed) {
        addClassName("stack");
        var list = new UnorderedList();
        list.addClassName("space-stewards");
        page.stewards().forEach(steward -> {
            var dismiss = new Button(
                    getTranslation("spaces.stewards.dismiss"),
                    click -> act(
                            () -> spaces.dismiss(page.id(), steward.id()),
                            getTranslation("spaces.stewards.dismissed", steward.name()),
                            changed));
            dismiss.addThemeVariants(ButtonVariant.TERTIARY);
            dismiss.setAriaLabel(getTranslation("spaces.stewards.dismiss.name", steward.name()));
            var row = new Div(new Anchor("actors/" + steward.id(), steward.name()), dismiss);
            row.addClassName("row");
            list.add(new ListItem(row));
        });
        list.setVisible(!page.stewards().isEmpty());
        var whom = new SuggestField<ActorCard>(
                getTranslation("spaces.stewards.whom"),
                (typed, most) ->
                        search.suggest(typed, most, card -> !card.kind().organisation()),
                card -> card.called(getLocale()));
        var appoint = new Button(
                getTranslation("spaces.stewards.appoint"),
                click -> whom.getOptionalValue()
                        .ifPresent(card -> act(
                                () -> spaces.appoint(page.id(), card.id()),
                                getTranslation("spaces.stewards.appointed", card.name()),
                                changed)));
        var row = new Div(whom, appoint);
        row.addClassNames("row", "space-add");
        add(list, row);
    }

    private static void act(Runnable act, String done, Runnable changed) {
        try {
            act.run();
            Notices.done(done);
            changed.run();
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }
}
