package org.intreccio.onboarding.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Actors;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.Lookalikes;
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
import org.intreccio.ui.SuggestField;

/** For which organisation: one that is in the network already, whom one asks to act for, or a new one. */
final class OrganisationStep extends Div {

    private static final int SHOWN = 5;

    private final transient Actors actors;
    private final transient CurrentActor currentActor;
    private final transient Lookalikes lookalikes;
    private final transient Claims claims;
    private final transient Consumer<ActorId> taken;
    private final TextField name = new TextField();
    private final Div found = new Div();
    private final Select<ActorKind> kind = new Select<>();
    private final SuggestField<Place> place;
    private final TextField website = new TextField();
    private final TextField vatNumber = new TextField();
    private final TextField taxCode = new TextField();

    OrganisationStep(
            Persona persona,
            Actors actors,
            CurrentActor currentActor,
            Lookalikes lookalikes,
            Claims claims,
            Places places,
            Consumer<ActorId> taken) {
        this.actors = actors;
        this.currentActor = currentActor;
        this.lookalikes = lookalikes;
        this.claims = claims;
        this.taken = taken;
        this.place = Fields.place(places);
        addClassNames("card", "stack");
        found.getElement().setAttribute("role", "status");
        who(persona);
        numbers();
        Stream.of(name, website, vatNumber, taxCode).forEach(f -> {
            f.setManualValidation(true);
            f.setValueChangeMode(ValueChangeMode.LAZY);
            f.addValueChangeListener(e -> alike());
        });
        place.addValueChangeListener(e -> alike());
        Stream.<HasSize>of(name, kind, website, vatNumber, taxCode).forEach(HasSize::setWidthFull);
        var add = new Button(getTranslation("onboarding.organisation.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(name, found, kind, place, website, vatNumber, taxCode, add);
    }

    private void who(Persona persona) {
        name.setLabel(getTranslation("onboarding.organisation.name"));
        name.setHelperText(getTranslation("onboarding.organisation.name.help"));
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        kind.setLabel(getTranslation("onboarding.organisation.kind"));
        kind.setItems(Arrays.stream(ActorKind.values())
                .filter(ActorKind::organisation)
                .toList());
        kind.setItemLabelGenerator(k -> getTranslation(Mark.of(k.name()).key()));
        kind.setValue(persona.kinds().stream().findFirst().orElse(ActorKind.ASSOCIATION));
        place.setLabel(getTranslation("onboarding.organisation.place"));
        place.setRequiredIndicatorVisible(true);
    }

    /** What tells an organisation from one of a like name; none of it must be given. */
    private void numbers() {
        website.setLabel(getTranslation("onboarding.organisation.website"));
        website.setPlaceholder("https://");
        vatNumber.setLabel(getTranslation("onboarding.organisation.vat-number"));
        taxCode.setLabel(getTranslation("onboarding.organisation.tax-code"));
        taxCode.setHelperText(getTranslation("onboarding.organisation.numbers.help"));
    }

    /** Shows organisations that may be the one typed, and why, so that none comes in twice. */
    private void alike() {
        found.removeAll();
        var alike = lookalikes.of(draft(), SHOWN);
        if (alike.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("result-list");
        alike.forEach(one -> list.add(new ListItem(line(one))));
        found.add(new Paragraph(getTranslation("onboarding.organisation.alike")), list);
    }

    private Div line(Lookalikes.Found one) {
        var card = one.card();
        var title = new Span(card.name());
        title.addClassName("result-title");
        var head = new Div(new KindBadge(Mark.of(card.kind().name())), title);
        head.addClassName("row");
        card.findSeat().ifPresent(seat -> {
            var where = new Span(seat.in(getLocale()));
            where.addClassName("soft");
            head.add(where);
        });
        var why = one.reasons().stream()
                .filter(reason -> !reason.against())
                .map(reason -> getTranslation(reason.key()))
                .collect(Collectors.joining(", "));
        if (!why.isEmpty()) {
            var because = new Span("(" + why + ")");
            because.addClassName("soft");
            head.add(because);
        }
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

    private OrganisationDraft draft() {
        return new OrganisationDraft(
                name.getValue(),
                kind.getValue(),
                "",
                Bilingual.NONE,
                website.getValue(),
                place.getOptionalValue().map(p -> p.id().value()).orElse(""),
                Set.of(),
                vatNumber.getValue(),
                taxCode.getValue());
    }

    private void add() {
        Stream.of(name, website, vatNumber, taxCode).forEach(f -> f.setInvalid(false));
        place.setInvalid(false);
        var draft = draft();
        try {
            var id = actors.add(draft);
            currentActor.actFor(id);
            Notices.done(getTranslation("onboarding.organisation.added", draft.name()));
            taken.accept(id);
        } catch (DomainException refusal) {
            Notices.refused(
                    refusal,
                    Map.of(
                            "name", name,
                            "places", place,
                            "place", place,
                            "website", website,
                            "vatNumber", vatNumber,
                            "taxCode", taxCode));
        }
    }
}
