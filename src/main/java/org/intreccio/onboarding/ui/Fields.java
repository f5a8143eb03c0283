package org.intreccio.onboarding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Theme;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.SuggestField;

/** Fields that choose from the taxonomy. */
final class Fields {

    private Fields() {}

    /** Suggests towns and districts as their first letters are typed. */
    static SuggestField<Place> place(Places places) {
        return new SuggestField<>(places::suggest, p -> p.called(UI.getCurrent().getLocale()));
    }

    static MultiSelectComboBox<Theme> themes(String label, Vocabulary vocabulary, Collection<String> chosen) {
        var field = new MultiSelectComboBox<Theme>(label);
        field.setItems(vocabulary.themes());
        field.setItemLabelGenerator(t -> t.label(UI.getCurrent().getLocale()));
        field.setValue(vocabulary.themes().stream()
                .filter(t -> chosen.contains(t.code()))
                .collect(Collectors.toSet()));
        field.setWidthFull();
        return field;
    }

    static MultiSelectComboBox<Competence> competences(String label, Vocabulary vocabulary, List<String> chosen) {
        var field = new MultiSelectComboBox<Competence>(label);
        field.setItems(vocabulary.competences());
        field.setItemLabelGenerator(c -> c.label(UI.getCurrent().getLocale()));
        field.setValue(vocabulary.competences().stream()
                .filter(c -> chosen.contains(c.code()))
                .collect(Collectors.toSet()));
        field.setWidthFull();
        return field;
    }
}
