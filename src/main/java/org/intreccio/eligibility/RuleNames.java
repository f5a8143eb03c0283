package org.intreccio.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intreccio.directory.Bilingual;
import org.intreccio.kernel.Texts;
import org.intreccio.taxonomy.Labelled;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.springframework.stereotype.Component;

/** Finds how the things that rules name are called; what has no name is called by its code. */
@Component
class RuleNames {

    private final Vocabulary vocabulary;
    private final Places places;

    RuleNames(Vocabulary vocabulary, Places places) {
        this.vocabulary = vocabulary;
        this.places = places;
    }

    /** Names for rules that name these places. */
    Facts.Names of(Collection<PlaceId> named) {
        Map<PlaceId, Place> known = named.isEmpty()
                ? Map.of()
                : places.find(List.copyOf(named)).stream().collect(Collectors.toMap(Place::id, p -> p));
        return new Facts.Names() {
            @Override
            public Bilingual place(PlaceId id) {
                var place = known.get(id);
                return place == null
                        ? new Bilingual(id.value(), id.value())
                        : new Bilingual(place.label(Texts.ITALIAN), place.label(Texts.ENGLISH));
            }

            @Override
            public Bilingual competence(String code) {
                return vocabulary.competence(code).map(RuleNames::label).orElse(new Bilingual(code, code));
            }

            @Override
            public Bilingual legalForm(String code) {
                return vocabulary.legalForm(code).map(RuleNames::label).orElse(new Bilingual(code, code));
            }
        };
    }

    private static Bilingual label(Labelled labelled) {
        return new Bilingual(labelled.labelIt(), labelled.labelEn());
    }
}
