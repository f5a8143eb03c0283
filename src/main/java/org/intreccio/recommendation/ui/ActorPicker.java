package org.intreccio.recommendation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorSearch;

/** Finds one actor while one types. */
final class ActorPicker extends ComboBox<ActorCard> {

    private static final int SUGGESTIONS = 12;

    ActorPicker(String label, String placeholder, ActorSearch search, Predicate<ActorCard> admitted) {
        super(label);
        setPlaceholder(placeholder);
        addClassName("actor-picker");
        setItemLabelGenerator(card -> label(card, getLocale()));
        setPageSize(SUGGESTIONS);
        setItems(
                query -> suggest(search, admitted, query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> suggest(search, admitted, query.getFilter().orElse("")).size());
    }

    private static List<ActorCard> suggest(ActorSearch search, Predicate<ActorCard> admitted, String typed) {
        return search.suggest(typed, 2 * SUGGESTIONS).stream()
                .filter(admitted)
                .limit(SUGGESTIONS)
                .toList();
    }

    private static String label(ActorCard card, Locale locale) {
        return card.findSeat()
                .map(seat -> card.name() + " · " + seat.in(locale))
                .orElse(card.name());
    }
}
