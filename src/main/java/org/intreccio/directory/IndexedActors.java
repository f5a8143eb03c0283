package org.intreccio.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.Labelled;
import org.intreccio.taxonomy.Vocabulary;
import org.springframework.stereotype.Component;

/** Makes of an actor's row what the search keeps: broader themes and outer places added, all words gathered. */
@Component
class IndexedActors {

    private static final int DEEPEST = 8;

    private final Vocabulary vocabulary;

    IndexedActors(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    IndexedActor read(Row own, PlaceTree tree) {
        var row = own.withWithheld();
        var places = row.texts("places");
        var themes = closed(row.texts("themes"));
        var offers = interned(row.texts("offers"));
        var seeks = interned(row.texts("seeks"));
        var name = row.name();
        return new IndexedActor(
                row.actor(),
                row.kind(),
                name,
                row.text("shortName"),
                SearchText.fold(name).strip(),
                row.point(),
                around(places, tree),
                themes,
                goals(row.texts("targets")),
                offers,
                seeks,
                row.count("degree"),
                !row.bilingual("summary").isBlank(),
                placeWords(places, tree),
                words(themes, offers, seeks, row.text("fullName") + " " + numbers(row)),
                OrganisationTraits.of(row));
    }

    private static List<String> around(List<String> places, PlaceTree tree) {
        return places.stream().flatMap(p -> tree.trail(p).stream()).distinct().toList();
    }

    /** The names of its places and of what is around them, countries apart: a country's name is in too many names. */
    private static List<String> placeWords(List<String> places, PlaceTree tree) {
        return places.stream()
                .flatMap(p -> tree.trail(p).stream().filter(q -> !tree.around(q).isEmpty()))
                .distinct()
                .flatMap(p -> tree.named(p).stream())
                .flatMap(n -> Stream.of(n.it(), n.en()))
                .flatMap(n -> SearchText.words(n).stream())
                .map(String::intern)
                .distinct()
                .toList();
    }

    private List<String> closed(List<String> themes) {
        var all = new ArrayList<String>();
        for (var theme : themes) {
            var at = theme;
            for (int i = 0; i < DEEPEST && !at.isEmpty() && !all.contains(at); i++) {
                all.add(at.intern());
                at = vocabulary.theme(at).map(t -> t.broader()).orElse("");
            }
        }
        return List.copyOf(all);
    }

    private List<Integer> goals(List<String> targets) {
        var goals = new TreeSet<Integer>();
        targets.forEach(t -> vocabulary.target(t).ifPresent(target -> goals.add(target.goal())));
        return List.copyOf(goals);
    }

    private List<String> words(List<String> themes, List<String> offers, List<String> seeks, String fullName) {
        var labels = Stream.<Labelled>concat(
                themes.stream().flatMap(t -> vocabulary.theme(t).stream()),
                Stream.concat(offers.stream(), seeks.stream()).flatMap(c -> competence(c).stream()));
        return Stream.concat(labels.flatMap(l -> Stream.of(l.labelIt(), l.labelEn())), Stream.of(fullName))
                .flatMap(l -> SearchText.words(l).stream())
                .map(String::intern)
                .distinct()
                .toList();
    }

    /** A VAT number is found with its country and without. */
    private static String numbers(Row row) {
        var vat = row.text("vatNumber");
        return vat + " " + (vat.length() > 2 ? vat.substring(2) : "") + " " + row.text("taxCode");
    }

    private java.util.Optional<Competence> competence(String code) {
        return vocabulary.competence(code);
    }

    private static List<String> interned(List<String> codes) {
        return codes.stream().map(String::intern).toList();
    }
}
