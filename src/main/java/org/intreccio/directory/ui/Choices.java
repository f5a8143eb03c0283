package org.intreccio.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.Labelled;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.SdgTarget;
import org.intreccio.taxonomy.Theme;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.SuggestField;

/** Fields that choose from the taxonomy. */
record Choices(Vocabulary vocabulary, Places places) {

    private static final int SUGGESTIONS = 20;

    MultiSelectComboBox<Theme> themes(Set<String> chosen) {
        var field = many(vocabulary.themes());
        field.setValue(known(chosen, code -> vocabulary.theme(code).orElse(null)));
        return field;
    }

    MultiSelectComboBox<SdgTarget> targets(Set<String> chosen) {
        var field = many(vocabulary.targets());
        field.setItemLabelGenerator(
                t -> t.code() + " " + t.label(UI.getCurrent().getLocale()));
        field.setValue(known(chosen, code -> vocabulary.target(code).orElse(null)));
        return field;
    }

    ComboBox<Competence> competence() {
        var field = new ComboBox<Competence>();
        field.setItems(vocabulary.competences());
        field.setItemLabelGenerator(c -> c.label(UI.getCurrent().getLocale()));
        return field;
    }

    /** Suggests towns and districts as their first letters are typed. */
    SuggestField<Place> place() {
        return new SuggestField<>(places::suggest, Choices::told);
    }

    MultiSelectComboBox<Place> places(List<String> chosen) {
        var field = new MultiSelectComboBox<Place>();
        field.setItems(query -> suggested(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        field.setItemLabelGenerator(Choices::told);
        field.setValue(known(chosen, id -> places.find(new PlaceId(id)).orElse(null)));
        return field;
    }

    private List<Place> suggested(String typed, int offset, int limit) {
        return places.suggest(typed, SUGGESTIONS).stream()
                .skip(offset)
                .limit(limit)
                .toList();
    }

    private static String told(Place place) {
        return place.called(UI.getCurrent().getLocale());
    }

    private static <T extends Labelled> MultiSelectComboBox<T> many(List<T> items) {
        var field = new MultiSelectComboBox<T>();
        field.setItems(items);
        field.setItemLabelGenerator(i -> i.label(UI.getCurrent().getLocale()));
        return field;
    }

    private static <T> Set<T> known(java.util.Collection<String> codes, Function<String, T> find) {
        return codes.stream()
                .map(find)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
