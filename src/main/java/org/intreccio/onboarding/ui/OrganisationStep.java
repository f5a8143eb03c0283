package org.intreccio.onboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.ActorSearch;
import org.intreccio.directory.Actors;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.OrganisationDraft;
import org.intreccio.kernel.DomainException;
import org.intreccio.membership.Claims;
import org.intreccio.membership.MemberRole;
import org.intreccio.onboarding.Persona;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.Places;
import org.intreccio.ui.KindBadge;
import org.intreccio.ui.Mark;
import org.intreccio.ui.Notices;

/** For which organisation: one that is in the network already, whom one asks to act for, or a new one. */
final class OrganisationStep extends Div {

    private static final int SHORTEST = 3;
    private static final int SHOWN = 5;

    private final transient Actors actors;
    private final transient CurrentActor currentActor;
    private final transient ActorSearch search;
    private final transient Claims claims;
    private final transient Consumer<ActorId> taken;
    private final TextField name = new TextField();
    private final Div found = new Div();
    private final Select<ActorKind> kind = new Select<>();
    private final ComboBox<Place> place;

    OrganisationStep(
            Persona persona,
            Actors actors,
            CurrentActor currentActor,
            ActorSearch search,
            Claims claims,
            Places places,
            Consumer<ActorId> taken) {
        this.actors = actors;
        this.currentActor = currentActor;
        this.search = search;
        this.claims = claims;
        this.taken = taken;
        this.place = Fields.place(places);
        addClassNames("card", "stack");
        name.setLabel(getTranslation("onboarding.organisation.name"));
        name.setHelperText(getTranslation("onboarding.organisation.name.help"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setWidthFull();
        name.setAutofocus(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(e -> alike(e.getValue()));
        found.getElement().setAttribute("role", "status");
        kind.setLabel(getTranslation("onboarding.organisation.kind"));
        kind.setItems(Arrays.stream(ActorKind.values())
                .filter(ActorKind::organisation)
                .toList());
        kind.setItemLabelGenerator(k -> getTranslation(Mark.of(k.name()).key()));
        kind.setValue(persona.kinds().stream().findFirst().orElse(ActorKind.ASSOCIATION));
        kind.setWidthFull();
        place.setLabel(getTranslation("onboarding.organisation.place"));
        place.setRequiredIndicatorVisible(true);
        var add = new Button(getTranslation("onboarding.organisation.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(name, found, kind, place, add);
    }

    /** Shows organisations of a like name, so that none comes in twice. */
    private void alike(String typed) {
        found.removeAll();
        if (typed.strip().length() < SHORTEST) {
            return;
        }
        var alike = search.suggest(typed, 2 * SHOWN).stream()
                .filter(c -> c.kind().organisation())
                .limit(SHOWN)
                .toList();
        if (alike.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("result-list");
        alike.forEach(card -> list.add(new ListItem(line(card))));
        found.add(new Paragraph(getTranslation("onboarding.organisation.alike")), list);
    }

    private Div line(ActorCard card) {
        var title = new Span(card.name());
        title.addClassName("result-title");
        var head = new Div(new KindBadge(Mark.of(card.kind().name())), title);
        head.addClassName("row");
        card.findSeat().ifPresent(seat -> {
            var where = new Span(seat.in(getLocale()));
            where.addClassName("soft");
            head.add(where);
        });
        var mine = new Button(getTranslation("onboarding.organisation.mine"), click -> claim(card));
        mine.setAriaLabel(getTranslation("onboarding.organisation.mine.name", card.name()));
        var line = new Div(head, mine);
        line.addClassName("toolbar");
        return line;
    }

    private void claim(ActorCard card) {
        try {
            if (currentActor.choices().stream().noneMatch(c -> c.id().equals(card.id()))) {
                claims.request(card.id(), MemberRole.MANAGER, "", null);
                Notices.done(getTranslation("onboarding.organisation.claimed", card.name()));
            }
            taken.accept(card.id());
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    private void add() {
        name.setInvalid(false);
        place.setInvalid(false);
        var draft = new OrganisationDraft(
                name.getValue(),
                kind.getValue(),
                "",
                Bilingual.NONE,
                "",
                place.getOptionalValue().map(p -> p.id().value()).orElse(""),
                Set.of());
        try {
            var id = actors.add(draft);
            currentActor.actFor(id);
            Notices.done(getTranslation("onboarding.organisation.added", draft.name()));
            taken.accept(id);
        } catch (DomainException refusal) {
            Notices.refused(refusal, Map.of("name", name, "places", place, "place", place));
        }
    }
}
