package org.intreccio.onboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Actors;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Edit;
import org.intreccio.directory.Profile;
import org.intreccio.kernel.DomainException;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Theme;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Notices;
import org.intreccio.ui.SuggestField;

/** What somebody new offers, seeks and cares for; all of it may be left empty, and refined on the profile later. */
final class ProfileStep extends Div {

    private static final int SUMMARY = 300;

    private final transient Actors actors;
    private final transient ActorId actor;
    private final transient Profile read;
    private final transient Runnable saved;
    private final TextArea summary = new TextArea();
    private final SuggestField<Place> place;
    private final MultiSelectComboBox<Theme> themes;
    private final MultiSelectComboBox<Competence> offers;
    private final MultiSelectComboBox<Competence> seeks;

    ProfileStep(Actors actors, ActorId actor, String name, Vocabulary vocabulary, Places places, Runnable saved) {
        this.actors = actors;
        this.actor = actor;
        this.saved = saved;
        this.read = actors.profile(actor);
        addClassNames("card", "stack");
        summary.setLabel(getTranslation("onboarding.profile.summary"));
        summary.setHelperText(getTranslation("onboarding.profile.summary.help", SUMMARY));
        summary.setMaxLength(SUMMARY);
        summary.setWidthFull();
        summary.setValue(read.summary().in(getLocale()));
        place = Fields.place(places);
        place.setLabel(getTranslation("onboarding.profile.place"));
        read.places().stream()
                .findFirst()
                .flatMap(id -> places.find(new PlaceId(id)))
                .ifPresent(place::setValue);
        themes = Fields.themes(getTranslation("onboarding.profile.themes"), vocabulary, read.themes());
        offers = Fields.competences(getTranslation("onboarding.profile.offers"), vocabulary, codes(read.offers()));
        seeks = Fields.competences(getTranslation("onboarding.profile.seeks"), vocabulary, codes(read.seeks()));
        offers.setHelperText(getTranslation("onboarding.profile.offers.help"));
        seeks.setHelperText(getTranslation("onboarding.profile.seeks.help"));
        var go = new Button(getTranslation("onboarding.profile.save"), click -> save());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("onboarding.profile.whose", name)), summary, place, themes, offers, seeks, go);
    }

    private static List<String> codes(List<Profile.Exchange> exchanges) {
        return exchanges.stream().map(Profile.Exchange::competence).toList();
    }

    private void save() {
        try {
            // Whatever somebody else changed meanwhile in the same part is left to the profile page, which tells both.
            switch (actors.edit(actor, read, wanted())) {
                case Edit.Saved done -> saved.run();
                case Edit.Clash other -> Notices.problem(getTranslation("onboarding.profile.clash"));
            }
        } catch (DomainException refusal) {
            Notices.refused(
                    refusal,
                    Map.of(
                            "summaryIt",
                            summary,
                            "summaryEn",
                            summary,
                            "places",
                            place,
                            "themes",
                            themes,
                            "offers",
                            offers,
                            "seeks",
                            seeks));
        }
    }

    private Profile wanted() {
        var wanted = read.withThemes(themes.getValue().stream().map(Theme::code).collect(Collectors.toSet()))
                .withOffers(exchanges(read.offers(), offers.getValue()))
                .withSeeks(exchanges(read.seeks(), seeks.getValue()));
        var words = summary.getValue().strip();
        if (!words.equals(read.summary().in(getLocale()))) {
            wanted = wanted.withSummary(
                    Locale.ENGLISH.getLanguage().equals(getLocale().getLanguage())
                            ? new Bilingual(read.summary().it(), words)
                            : new Bilingual(words, read.summary().en()));
        }
        var seat = place.getOptionalValue().map(p -> p.id().value());
        if (seat.isPresent()
                && read.places().stream().findFirst().filter(seat.get()::equals).isEmpty()) {
            var all = new ArrayList<>(List.of(seat.get()));
            read.places().stream().skip(1).filter(p -> !p.equals(seat.get())).forEach(all::add);
            wanted = wanted.withPlaces(all);
        }
        return wanted;
    }

    /** Those kept keep their words, level and visibility. */
    private static List<Profile.Exchange> exchanges(List<Profile.Exchange> before, Collection<Competence> chosen) {
        var known = before.stream().collect(Collectors.toMap(Profile.Exchange::competence, e -> e));
        return chosen.stream()
                .map(c -> known.getOrDefault(c.code(), Profile.Exchange.of(c.code())))
                .sorted(java.util.Comparator.comparing(Profile.Exchange::competence))
                .toList();
    }
}
