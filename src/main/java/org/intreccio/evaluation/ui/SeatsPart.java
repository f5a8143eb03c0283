package org.intreccio.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.ActorSearch;
import org.intreccio.evaluation.Committees;
import org.intreccio.evaluation.Seat;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.ReasonDialog;
import org.intreccio.ui.SuggestField;

/** Who sits on the committee, and a field to invite others. */
final class SeatsPart extends Div {

    private final PageSection section;

    private static final int MANY = 200;

    private final transient Committees committees;
    private final transient Runnable again;

    SeatsPart(Challenge call, List<Seat> seats, Committees committees, ActorSearch search, Runnable again) {
        section = new PageSection(Shown.say(
                "evaluation.seats",
                seats.stream().filter(s -> s.is(Seat.State.ACCEPTED)).count()));
        add(section);
        this.committees = committees;
        this.again = again;
        if (seats.isEmpty()) {
            section.add(new EmptyState(
                    getTranslation("evaluation.seats.none"), getTranslation("evaluation.seats.none.why")));
        } else {
            var list = new UnorderedList();
            list.addClassName("result-list");
            seats.forEach(seat -> list.add(item(seat, call)));
            section.add(list);
        }
        if (call.status().compareTo(ChallengeStatus.EVALUATING) <= 0) {
            section.add(form(call, search));
        }
    }

    private ListItem item(Seat seat, Challenge call) {
        var name = new Anchor("actors/" + seat.person(), seat.name());
        name.addClassName("result-title");
        var facts = new Div(name, Shown.seat(seat.state()));
        facts.addClassName("row");
        if (seat.chair()) {
            facts.add(Shown.badge(getTranslation("evaluation.chair"), "primary"));
        }
        var acts = new Div();
        acts.addClassName("row");
        if (call.status().compareTo(ChallengeStatus.EVALUATING) <= 0) {
            if (seat.is(Seat.State.ACCEPTED) && !seat.chair()) {
                acts.add(act("evaluation.chair.make", seat, () -> committees.chair(seat.id())));
            }
            if (seat.is(Seat.State.INVITED) || seat.is(Seat.State.ACCEPTED)) {
                acts.add(excuse(seat));
            } else {
                acts.add(act("evaluation.invite.again", seat, () -> committees.invite(call.id(), seat.person())));
            }
        }
        var item = new ListItem(facts, acts);
        item.addClassName("result");
        return item;
    }

    private Button act(String key, Seat seat, Runnable work) {
        var button = new Button(getTranslation(key), click -> attempt(work));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + seat.name());
        return button;
    }

    private Button excuse(Seat seat) {
        var button = new Button(
                getTranslation("evaluation.excuse"),
                click -> new ReasonDialog(
                                getTranslation("evaluation.excuse.named", seat.name()),
                                getTranslation("evaluation.excuse.what"),
                                getTranslation("evaluation.excuse"),
                                why -> {
                                    committees.excuse(seat.id(), why);
                                    again.run();
                                })
                        .taking()
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("evaluation.excuse.named", seat.name()));
        return button;
    }

    private void attempt(Runnable work) {
        try {
            work.run();
            again.run();
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    private Div form(Challenge call, ActorSearch search) {
        var person = new SuggestField<ActorCard>(
                getTranslation("evaluation.field.person"),
                (typed, most) -> search.suggest(typed, MANY).stream()
                        .filter(card -> card.kind() == ActorKind.CITIZEN)
                        .limit(most)
                        .toList(),
                card -> card.called(getLocale()));
        person.setHelperText(getTranslation("evaluation.field.person.help"));
        var invite = new Button(getTranslation("evaluation.invite"), click -> {
            person.setInvalid(false);
            try {
                var chosen = person.getValue();
                if (chosen == null) {
                    throw InvalidValue.of("person", "evaluation.error.person");
                }
                committees.invite(call.id(), chosen.id());
                Notices.done(getTranslation("evaluation.invite.done", chosen.name()));
                again.run();
            } catch (DomainException refusal) {
                Notices.refused(refusal, Map.of("person", person));
            }
        });
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(person, invite);
        form.addClassName("form");
        return form;
    }
}
