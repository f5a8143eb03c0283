package org.intreccio.collaborations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.intreccio.collaborations.Collaboration;
import org.intreccio.collaborations.CollaborationDraft;
import org.intreccio.collaborations.LaterPartners;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorSearch;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.ui.Notices;
import org.intreccio.ui.SuggestField;

/** Names somebody who was forgotten when a collaboration was told. */
final class NameForm extends Details {

    NameForm(Collaboration c, ActorId as, LaterPartners partners, ActorSearch search, Runnable done) {
        setSummaryText(Shown.say("collaborations.name"));
        var whom = new SuggestField<ActorCard>(
                Shown.say("collaborations.name.whom"), search::suggest, card -> card.called(getLocale()));
        var role = PartnersField.role();
        role.setLabel(Shown.say("collaborations.name.role"));
        var ask = new Button(Shown.say("collaborations.new.save"), click -> {
            whom.setInvalid(false);
            try {
                var card = whom.getOptionalValue()
                        .orElseThrow(() -> InvalidValue.of("partners", "collaborations.error.partners-none"));
                partners.name(c.id(), as, new CollaborationDraft.Named(card.id(), role.getValue()));
                Notices.done(Shown.say("collaborations.name.done", card.name()));
                done.run();
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("partners", whom));
            }
        });
        ask.setAriaLabel(
                Shown.say("collaborations.new.save") + ": " + c.facts().title().in(getLocale()));
        var fields = new Div(whom, role, new Div(ask));
        fields.addClassName("stack");
        add(fields);
    }
}
