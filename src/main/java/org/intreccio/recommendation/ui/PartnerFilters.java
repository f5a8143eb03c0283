package org.intreccio.recommendation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.intreccio.directory.ActorKind;
import org.intreccio.recommendation.PartnerFilter;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Theme;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Mark;
import org.intreccio.ui.SuggestField;

/** What the answer is narrowed to. Tells {@link Heard} of every change that a person makes. */
final class PartnerFilters extends Div {

    /** Hears what was chosen. */
    interface Heard {
        void chosen(PartnerFilter filter, boolean known);
    }

    private final transient Places places;
    private final transient Vocabulary vocabulary;
    private final CheckboxGroup<ActorKind> kinds = new CheckboxGroup<>();
    private final SuggestField<Place> place;
    private final ComboBox<Theme> theme = new ComboBox<>();
    private final Checkbox known = new Checkbox();
    private final Button none = new Button();
    private boolean showing;

    PartnerFilters(Places places, Vocabulary vocabulary, Heard heard) {
        this.places = places;
        this.place = new SuggestField<>(places::suggest, p -> p.called(getLocale()));
        this.vocabulary = vocabulary;
        addClassName("facets");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("recommendation.filters"));
        label();
        Runnable tell = () -> {
            if (!showing) {
                heard.chosen(chosen(), known.getValue());
            }
        };
        kinds.addValueChangeListener(e -> tell.run());
        place.addValueChangeListener(e -> tell.run());
        theme.addValueChangeListener(e -> tell.run());
        known.addValueChangeListener(e -> tell.run());
        none.addClickListener(e -> {
            show(PartnerFilter.NONE, false);
            tell.run();
        });
        add(kinds, place, theme, known, none);
    }

    private void label() {
        kinds.setLabel(getTranslation("recommendation.filter.kind"));
        kinds.setItems(ActorKind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation(Mark.of(kind.name()).key()));
        place.setLabel(getTranslation("recommendation.filter.place"));
        place.setPlaceholder(getTranslation("recommendation.filter.place.any"));
        place.setClearButtonVisible(true);
        theme.setLabel(getTranslation("recommendation.filter.theme"));
        theme.setPlaceholder(getTranslation("recommendation.filter.theme.any"));
        theme.setClearButtonVisible(true);
        theme.setItems(vocabulary.themes());
        theme.setItemLabelGenerator(t -> t.label(getLocale()));
        known.setLabel(getTranslation("recommendation.filter.known"));
        none.setText(getTranslation("recommendation.filter.none"));
        none.addThemeVariants(ButtonVariant.TERTIARY);
    }

    /** Shows what the address says, without telling. */
    void show(PartnerFilter filter, boolean alsoKnown) {
        showing = true;
        try {
            kinds.setValue(filter.kinds());
            var id = filter.place();
            place.setValue(id == null ? null : places.find(id).orElse(null));
            var code = filter.theme();
            theme.setValue(code == null ? null : vocabulary.theme(code).orElse(null));
            known.setValue(alsoKnown);
            none.setVisible(!filter.isNone() || alsoKnown);
        } finally {
            showing = false;
        }
    }

    private PartnerFilter chosen() {
        var somewhere = place.getValue();
        var something = theme.getValue();
        return new PartnerFilter(
                Set.copyOf(kinds.getValue()),
                somewhere == null ? null : somewhere.id(),
                something == null ? null : something.code());
    }
}
