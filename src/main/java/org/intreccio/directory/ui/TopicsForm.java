package org.intreccio.directory.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.directory.Profile;
import org.intreccio.taxonomy.Labelled;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.SdgTarget;
import org.intreccio.taxonomy.Theme;
import org.intreccio.ui.SuggestField;

/** Where an actor works, what it cares for and which SDG targets it pursues. */
final class TopicsForm extends ProfileForm {

    private final transient Choices choices;
    private final SuggestField<Place> seat;
    private final MultiSelectComboBox<Place> others;
    private final MultiSelectComboBox<Theme> themes;
    private final MultiSelectComboBox<SdgTarget> targets;

    private final SeenList placesSeen;
    private final SeenList themesSeen;
    private final SeenList targetsSeen;
    private final ReasonList reasons;

    TopicsForm(Profile profile, Choices choices) {
        super(profile);
        placesSeen = new SeenList(Profile.Part.PLACES, profile);
        themesSeen = new SeenList(Profile.Part.THEMES, profile);
        targetsSeen = new SeenList(Profile.Part.TARGETS, profile);
        reasons = new ReasonList(profile);
        this.choices = choices;
        var places = profile.places();
        seat = named("places", choices.place());
        others = choices.places(places.isEmpty() ? List.of() : places.subList(1, places.size()));
        themes = named("themes", choices.themes(profile.themes()));
        targets = named("targets", choices.targets(profile.targets()));
        seat.setLabel(getTranslation("directory.field.seat"));
        seat.setHelperText(getTranslation("directory.field.place.help"));
        places.stream()
                .limit(1)
                .forEach(id -> choices.places().find(new PlaceId(id)).ifPresent(seat::setValue));
        others.setLabel(getTranslation("directory.field.places"));
        themes.setLabel(getTranslation("directory.part.themes"));
        targets.setLabel(getTranslation("directory.part.targets"));
        Stream.<HasSize>of(seat, others, themes, targets).forEach(HasSize::setWidthFull);
        seat.addValueChangeListener(e -> listPlaces());
        others.addValueChangeListener(e -> listPlaces());
        themes.addValueChangeListener(e -> list(themesSeen, themes.getValue(), Theme::code));
        targets.addValueChangeListener(e -> listTargets());
        listPlaces();
        list(themesSeen, themes.getValue(), Theme::code);
        listTargets();
        add(seat, others, placesSeen, themes, themesSeen, targets, reasons, targetsSeen);
    }

    private void listPlaces() {
        var all = new LinkedHashMap<String, String>();
        seat.getOptionalValue().ifPresent(p -> all.put(p.id().value(), p.label(getLocale())));
        others.getValue().forEach(p -> all.putIfAbsent(p.id().value(), p.label(getLocale())));
        placesSeen.list(all);
    }

    private void listTargets() {
        list(targetsSeen, targets.getValue(), SdgTarget::code);
        var all = new LinkedHashMap<String, String>();
        targets.getValue().stream()
                .sorted(java.util.Comparator.comparing(SdgTarget::code))
                .forEach(t -> all.put(t.code(), t.label(getLocale())));
        reasons.list(all);
    }

    private <T extends Labelled> void list(SeenList seen, Collection<T> chosen, Function<T, String> code) {
        var all = new LinkedHashMap<String, String>();
        chosen.forEach(c -> all.put(code.apply(c), c.label(getLocale())));
        seen.list(all);
    }

    @Override
    String heading() {
        return getTranslation("directory.edit.topics");
    }

    @Override
    Profile applied(Profile profile) {
        var places = new ArrayList<String>();
        seat.getOptionalValue().ifPresent(p -> places.add(p.id().value()));
        others.getValue().stream()
                .map(p -> p.id().value())
                .filter(id -> !places.contains(id))
                .sorted()
                .forEach(places::add);
        var applied = profile.withPlaces(places)
                .withThemes(themes.getValue().stream().map(Theme::code).collect(Collectors.toSet()))
                .withTargets(targets.getValue().stream().map(SdgTarget::code).collect(Collectors.toSet()));
        return reasons.applied(targetsSeen.applied(themesSeen.applied(placesSeen.applied(applied))));
    }

    @Override
    String told(Profile profile, Profile.Part part) {
        var vocabulary = choices.vocabulary();
        return switch (part) {
            case PLACES ->
                profile.places().stream()
                        .flatMap(id -> choices.places().find(new PlaceId(id)).stream())
                        .map(p -> p.label(getLocale()))
                        .collect(Collectors.joining(", "));
            case THEMES ->
                profile.themes().stream()
                        .flatMap(code -> vocabulary.theme(code).stream())
                        .map(t -> t.label(getLocale()))
                        .collect(Collectors.joining(", "));
            case TARGETS -> String.join(", ", profile.targets());
            case TARGET_REASONS ->
                profile.targetReasons().entrySet().stream()
                        .map(r -> r.getKey() + ": " + r.getValue().in(getLocale()))
                        .collect(Collectors.joining("; "));
            default -> "";
        };
    }
}
