package org.intreccio.onboarding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Theme;
import org.intreccio.taxonomy.Vocabulary;

/** Fields that choose from the taxonomy. */
final class Fields {

    private static final int SUGGESTIONS = 20;

    private Fields() {}

    /** Suggests towns and districts as their first letters are typed. */
    static ComboBox<Place> place(Places places) {
        var field = new ComboBox<Place>();
        field.setItems(query -> places.suggest(query.getFilter().orElse(""), SUGGESTIONS).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.setItemLabelGenerator(p -> {
            var name = p.label(UI.getCurrent().getLocale());
            return p.within().isEmpty() ? name : name + " (" + p.within() + ")";
        });
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
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
