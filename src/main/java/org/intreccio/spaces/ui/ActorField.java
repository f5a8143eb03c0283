package org.intreccio.spaces.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorSearch;

/** Finds one actor while one types. */
final class ActorField extends ComboBox<ActorCard> {

    private static final int SUGGESTIONS = 12;

    ActorField(String label, ActorSearch search, Predicate<ActorCard> admitted) {
        super(label);
        setItemLabelGenerator(card -> card.findSeat()
                .map(s -> card.name() + " · " + s.in(getLocale()))
                .orElse(card.name()));
        setPageSize(SUGGESTIONS);
        setItems(
                query -> found(search, admitted, query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> found(search, admitted, query.getFilter().orElse("")).size());
    }

    Optional<ActorCard> chosen() {
        return getOptionalValue();
    }

    private static List<ActorCard> found(ActorSearch search, Predicate<ActorCard> admitted, String typed) {
        return search.suggest(typed, 2 * SUGGESTIONS).stream()
                .filter(admitted)
                .limit(SUGGESTIONS)
                .toList();
    }
}
