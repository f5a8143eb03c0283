package org.intreccio.taxonomy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.intreccio.graph.Change;
import org.intreccio.graph.ChangeListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All that things may be about, held in memory: themes, goals and targets, competences, legal forms, directions.
 *
 * <p>Read once and again whenever the taxonomy changes, on every portal; all answers are immutable and cost no query.
 */
@Component
public class Vocabulary implements ChangeListener {

    /** The kind under which the change feed tells of the taxonomy. */
    public static final String CHANGE = "taxonomy";

    private final VocabularyQueries queries;
    private volatile @Nullable Contents contents;

    Vocabulary(VocabularyQueries queries) {
        this.queries = queries;
    }

    /** All themes, each top theme followed by those below it. */
    public List<Theme> themes() {
        return List.copyOf(contents().themes().values());
    }

    /** The themes right below this one. */
    public List<Theme> themesBelow(String code) {
        return themes().stream().filter(t -> code.equals(t.broader())).toList();
    }

    public Optional<Theme> theme(String code) {
        return Optional.ofNullable(contents().themes().get(code));
    }

    /** The 17 goals by number. */
    public List<SdgGoal> goals() {
        return List.copyOf(contents().goals().values());
    }

    public Optional<SdgGoal> goal(int number) {
        return Optional.ofNullable(contents().goals().get(number));
    }

    /** The 169 targets in the order of their codes. */
    public List<SdgTarget> targets() {
        return List.copyOf(contents().targets().values());
    }

    public List<SdgTarget> targetsOf(int goal) {
        return targets().stream().filter(t -> t.goal() == goal).toList();
    }

    public Optional<SdgTarget> target(String code) {
        return Optional.ofNullable(contents().targets().get(code));
    }

    /** All competences by kind and group. */
    public List<Competence> competences() {
        return List.copyOf(contents().competences().values());
    }

    public Optional<Competence> competence(String code) {
        return Optional.ofNullable(contents().competences().get(code));
    }

    public List<LegalForm> legalForms() {
        return List.copyOf(contents().legalForms().values());
    }

    public Optional<LegalForm> legalForm(String code) {
        return Optional.ofNullable(contents().legalForms().get(code));
    }

    public List<Direction> directions() {
        return List.copyOf(contents().directions().values());
    }

    public Optional<Direction> direction(String code) {
        return Optional.ofNullable(contents().directions().get(code));
    }

    @Override
    public void changed(List<Change> changes) {
        if (changes.stream().anyMatch(c -> c.kind().equals(CHANGE))) {
            forget();
        }
    }

    /** Reads anew at the next question. */
    void forget() {
        contents = null;
    }

    private Contents contents() {
        var known = contents;
        if (known == null) {
            known = read();
            contents = known;
        }
        return known;
    }

    private Contents read() {
        return new Contents(
                index(queries.themes(), Theme::code),
                index(queries.goals(), SdgGoal::number),
                index(queries.targets(), SdgTarget::code),
                index(queries.competences(), Competence::code),
                index(queries.legalForms(), LegalForm::code),
                index(queries.directions(), Direction::code));
    }

    private static <K, V> SequencedMap<K, V> index(Collection<V> values, Function<V, K> key) {
        var map = new LinkedHashMap<K, V>();
        values.forEach(v -> map.put(key.apply(v), v));
        return map;
    }

    private record Contents(
            Map<String, Theme> themes,
            Map<Integer, SdgGoal> goals,
            Map<String, SdgTarget> targets,
            Map<String, Competence> competences,
            Map<String, LegalForm> legalForms,
            Map<String, Direction> directions) {}
}
