package org.intreccio.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;

/** Finds one of many while one types: the first letters suggest a few, more letters others. */
public final class SuggestField<T> extends ComboBox<T> {

    private static final int SUGGESTIONS = 12;

    /** Where suggestions come from. Asked at each keystroke or two, so it must answer at once. */
    @FunctionalInterface
    public interface Source<T> {

        /** The likeliest first, at most so many; what is suggested for nothing typed is up to it. */
        List<T> suggest(String typed, int most);
    }

    public SuggestField(Source<T> source, ItemLabelGenerator<T> words) {
        setItemLabelGenerator(words);
        setPageSize(SUGGESTIONS);
        setItems(
                query -> source.suggest(query.getFilter().orElse(""), SUGGESTIONS).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> source.suggest(query.getFilter().orElse(""), SUGGESTIONS)
                        .size());
        setManualValidation(true);
        setWidthFull();
    }

    public SuggestField(String label, Source<T> source, ItemLabelGenerator<T> words) {
        this(source, words);
        setLabel(label);
    }
}
