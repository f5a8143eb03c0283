package org.intreccio.spaces.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.directory.Bilingual;
import org.intreccio.kernel.DomainException;
import org.intreccio.spaces.BrandColour;
import org.intreccio.spaces.Joining;
import org.intreccio.spaces.SpaceSettings;
import org.intreccio.spaces.Weave;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.SdgGoal;
import org.intreccio.taxonomy.Theme;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Notices;
import org.intreccio.ui.SuggestField;

/** All that the keepers of a space say of it and choose for it, with its cover shown as it would be. */
final class SpaceForm extends Div {

    private final transient Vocabulary vocabulary;
    private final transient Places places;
    private final TextField name = new TextField();
    private final TextField slug = new TextField();
    private final TextField taglineIt = new TextField();
    private final TextField taglineEn = new TextField();
    private final TextArea textIt = new TextArea();
    private final TextArea textEn = new TextArea();
    private final TextField colour = new TextField();
    private final Button fit = new Button();
    private final Select<Weave> weave = new Select<>();
    private final RadioButtonGroup<Joining> joining = new RadioButtonGroup<>();
    private final MultiSelectComboBox<Theme> themes = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<SdgGoal> goals = new MultiSelectComboBox<>();
    private final SuggestField<Place> place;
    private final TextArea links = new TextArea();
    private final Div cover = new Div();
    private final Map<String, HasValidationProperties> fields = new HashMap<>();

    SpaceForm(Vocabulary vocabulary, Places places) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.place = new SuggestField<>(places::suggest, p -> p.called(getLocale()));
        addClassNames("card", "stack");
        words();
        look();
        about();
        Stream.<HasSize>of(name, slug, colour, taglineIt, taglineEn, textIt, textEn, weave, themes, goals, place, links)
                .forEach(HasSize::setWidthFull);
        add(
                name,
                slug,
                pair(taglineIt, taglineEn),
                pair(textIt, textEn),
                cover,
                pair(new Div(colour, fit), weave),
                joining,
                pair(themes, goals),
                place,
                links);
    }

    private void words() {
        label(name, "name");
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        label(slug, "slug");
        slug.setHelperText(getTranslation("spaces.field.slug.help"));
        label(taglineIt, "taglineIt");
        label(taglineEn, "taglineEn");
        label(textIt, "textIt");
        label(textEn, "textEn");
        textIt.setHelperText(getTranslation("spaces.field.text.help"));
        textIt.setMinRows(6);
        textEn.setMinRows(6);
        label(links, "links");
        links.setHelperText(getTranslation("spaces.field.links.help"));
        links.setMinRows(2);
        fields.putAll(Map.of(
                "name",
                name,
                "slug",
                slug,
                "taglineIt",
                taglineIt,
                "taglineEn",
                taglineEn,
                "textIt",
                textIt,
                "textEn",
                textEn,
                "links",
                links));
    }

    private void look() {
        label(colour, "colour");
        colour.setHelperText(getTranslation("spaces.field.colour.help"));
        colour.setValueChangeMode(ValueChangeMode.LAZY);
        colour.addValueChangeListener(e -> preview());
        colour.getElement().setAttribute("pattern", "#[0-9a-fA-F]{6}");
        fit.setVisible(false);
        fit.addClickListener(click ->
                colour.setValue(BrandColour.fit(colour.getValue().strip().toLowerCase(Locale.ROOT))));
        weave.setLabel(getTranslation("spaces.field.weave"));
        weave.setItems(Weave.values());
        weave.setItemLabelGenerator(w -> getTranslation("spaces.weave." + w.code()));
        weave.addValueChangeListener(e -> preview());
        joining.setLabel(getTranslation("spaces.field.joining"));
        joining.setItems(Joining.values());
        joining.setItemLabelGenerator(j -> getTranslation("spaces.joining." + j.code()));
        fields.put("colour", colour);
    }

    private void about() {
        themes.setLabel(getTranslation("spaces.field.themes"));
        themes.setItems(vocabulary.themes());
        themes.setItemLabelGenerator(t -> t.label(getLocale()));
        goals.setLabel(getTranslation("spaces.field.goals"));
        goals.setItems(vocabulary.goals());
        goals.setItemLabelGenerator(g -> g.number() + " " + g.label(getLocale()));
        place.setLabel(getTranslation("spaces.field.place"));
        place.setClearButtonVisible(true);
        fields.putAll(Map.of("themes", themes, "goals", goals, "place", place));
    }

    private void label(com.vaadin.flow.component.HasLabel field, String key) {
        field.setLabel(getTranslation("spaces.field." + key));
    }

    private static Div pair(com.vaadin.flow.component.Component one, com.vaadin.flow.component.Component other) {
        var pair = new Div(one, other);
        pair.addClassName("field-pair");
        return pair;
    }

    /** Fills the fields. */
    void show(SpaceSettings settings) {
        name.setValue(settings.name());
        slug.setValue(settings.slug());
        taglineIt.setValue(settings.tagline().it());
        taglineEn.setValue(settings.tagline().en());
        textIt.setValue(settings.text().it());
        textEn.setValue(settings.text().en());
        colour.setValue(settings.colour().hex());
        weave.setValue(settings.weave());
        joining.setValue(settings.joining());
        themes.setValue(vocabulary.themes().stream()
                .filter(t -> settings.themes().contains(t.code()))
                .collect(Collectors.toSet()));
        goals.setValue(vocabulary.goals().stream()
                .filter(g -> settings.goals().contains(g.number()))
                .collect(Collectors.toSet()));
        place.setValue(
                settings.place().isEmpty()
                        ? null
                        : places.find(new PlaceId(settings.place())).orElse(null));
        links.setValue(
                settings.links().stream().map(l -> l.label() + " | " + l.href()).collect(Collectors.joining("\n")));
        preview();
    }

    /** Draws the cover in the colour typed; offers the nearest fit one where it cannot be read. */
    private void preview() {
        cover.setClassName("space-cover weave-"
                + Objects.requireNonNullElse(weave.getValue(), Weave.PLAIN).code());
        cover.getElement().setAttribute("aria-hidden", "true");
        colour.setInvalid(false);
        fit.setVisible(false);
        var typed = colour.getValue().strip();
        try {
            var chosen = new BrandColour(typed);
            cover.getStyle().set("--space-colour", chosen.hex());
            cover.getStyle().set("--space-colour-dark", chosen.onDark());
        } catch (DomainException refusal) {
            colour.setErrorMessage(Notices.sentence(refusal));
            colour.setInvalid(true);
            if (typed.matches("#[0-9a-fA-F]{6}")) {
                var better = BrandColour.fit(typed.toLowerCase(Locale.ROOT));
                fit.setText(getTranslation("spaces.field.colour.fit", better));
                fit.setVisible(true);
            }
        }
    }

    /**
     * What stands in the fields.
     *
     * @throws DomainException naming the field that must be mended
     */
    SpaceSettings read() {
        fields.values().forEach(f -> f.setInvalid(false));
        return new SpaceSettings(
                slug.getValue(),
                name.getValue(),
                new Bilingual(taglineIt.getValue(), taglineEn.getValue()),
                new Bilingual(textIt.getValue(), textEn.getValue()),
                new BrandColour(colour.getValue()),
                weave.getValue(),
                joining.getValue(),
                themes.getValue().stream().map(Theme::code).collect(Collectors.toSet()),
                goals.getValue().stream().map(SdgGoal::number).collect(Collectors.toSet()),
                place.getOptionalValue().map(p -> p.id().value()).orElse(""),
                links.getValue()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(SpaceForm::link)
                        .toList());
    }

    private static SpaceSettings.Link link(String line) {
        int bar = line.lastIndexOf('|');
        return bar < 0
                ? new SpaceSettings.Link("", line)
                : new SpaceSettings.Link(line.substring(0, bar), line.substring(bar + 1));
    }

    /** The fields by the names that the domain uses. */
    Map<String, HasValidationProperties> fields() {
        return fields;
    }
}
