package org.intreccio.taxonomy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Schema;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Slug;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Keeps competences that were proposed, and makes concepts of those that were accepted. Asks nobody's leave. */
@Component
public class CompetenceProposals {

    private static final int SHORTEST = 3;
    private static final int LABEL = 80;
    private static final int DESCRIPTION = 300;
    private static final int ALIKE = 6;
    private static final double LIKE = 0.3;

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Changes changes;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");

    CompetenceProposals(
            Neo4jClient graph,
            Transactions transactions,
            Changes changes,
            Vocabulary vocabulary,
            Clock clock,
            Schema schema) {
        this.graph = graph;
        this.transactions = transactions;
        this.changes = changes;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** What a competence is called and of which one it is a kind; one of the two names may be missing until it is accepted. */
    public record Draft(String labelIt, String labelEn, String description, String broader) {}

    /**
     * The draft as it is kept.
     *
     * @throws InvalidValue naming the field ({@code label}, {@code description}, {@code broader}) that must be mended
     */
    public Draft checked(Draft draft) {
        var it = line("label", draft.labelIt(), LABEL);
        var en = line("label", draft.labelEn(), LABEL);
        if (Math.max(it.length(), en.length()) < SHORTEST) {
            throw InvalidValue.of("label", "taxonomy.error.label", SHORTEST, LABEL);
        }
        var same = vocabulary.competences().stream()
                .filter(c -> same(c.labelIt(), it) || same(c.labelEn(), en))
                .findFirst();
        if (same.isPresent()) {
            throw InvalidValue.of(
                    "label",
                    "taxonomy.error.label-known",
                    same.get().labelIt(),
                    same.get().labelEn());
        }
        if (vocabulary.competence(draft.broader()).isEmpty()) {
            throw InvalidValue.of("broader", "taxonomy.error.broader");
        }
        return new Draft(it, en, line("description", draft.description(), DESCRIPTION), draft.broader());
    }

    private static boolean same(String known, String typed) {
        return !typed.isEmpty() && Likeness.folded(known).equals(Likeness.folded(typed));
    }

    private static String line(String field, String text, int longest) {
        var clean = text.strip().replaceAll("\\s+", " ");
        if (clean.length() > longest || clean.chars().anyMatch(Character::isISOControl)) {
            throw InvalidValue.of(field, "taxonomy.error.text", longest);
        }
        return clean;
    }

    /** Keeps a checked draft; joins a running transaction. */
    public ProposedCompetence propose(Draft draft, String actor, String user) {
        return propose("proposed-" + HexFormat.of().toHexDigits(chance.nextLong()), draft, actor, user);
    }

    /** The same under a code of its own, once. */
    public ProposedCompetence propose(String code, Draft draft, String actor, String user) {
        transactions.writing(() -> run(
                """
                MERGE (c:ProposedCompetence {code: $code})
                ON CREATE SET c.labelIt = $it, c.labelEn = $en, c.description = $description, c.broader = $broader,
                  c.actor = $actor, c.user = $user, c.at = $now
                """,
                Map.of(
                        "code", code,
                        "it", draft.labelIt(),
                        "en", draft.labelEn(),
                        "description", draft.description(),
                        "broader", draft.broader(),
                        "actor", actor,
                        "user", user,
                        "now", clock.instant().atZone(ZoneOffset.UTC))));
        return find(code).orElseThrow();
    }

    public Optional<ProposedCompetence> find(String code) {
        return read("MATCH (c:ProposedCompetence {code: $value})", code).stream()
                .findFirst();
    }

    /** Holds it against other writers until the transaction ends, then reads it. */
    public Optional<ProposedCompetence> locked(String code) {
        return read("MATCH (c:ProposedCompetence {code: $value}) SET c.lock = coalesce(c.lock, 0) + 1 WITH c", code)
                .stream()
                .findFirst();
    }

    /** Those proposed for this actor, whether its profile has them yet or not. */
    public List<ProposedCompetence> of(String actor) {
        return read("MATCH (c:ProposedCompetence {actor: $value})", actor);
    }

    /** Those that this user proposed. */
    public List<ProposedCompetence> by(String user) {
        return read("MATCH (c:ProposedCompetence {user: $value})", user);
    }

    /** Those that some profile has, the oldest first; 200 at most. One that nobody has waits for nothing. */
    public List<ProposedCompetence> waiting() {
        return read("MATCH (c:ProposedCompetence) WHERE $value = '' AND EXISTS { (c)<-[:OFFERS|SEEKS]-() }", "");
    }

    /** Competences whose name is like this one's, the likest first. */
    public List<Competence> alike(ProposedCompetence proposed) {
        return vocabulary.competences().stream()
                .map(c -> Map.entry(c, likeness(c, proposed)))
                .filter(e -> e.getValue() >= LIKE)
                .sorted(Comparator.comparingDouble((Map.Entry<Competence, Double> e) -> -e.getValue())
                        .thenComparing(e -> e.getKey().code()))
                .limit(ALIKE)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double likeness(Competence known, ProposedCompetence proposed) {
        return Math.max(
                Likeness.of(known.labelIt(), proposed.labelIt()), Likeness.of(known.labelEn(), proposed.labelEn()));
    }

    /**
     * Makes a competence of it under these names, with all that points at it; in the caller's transaction.
     *
     * @return the code under which it is known from now on
     */
    public String accept(String code, Draft draft) {
        if (draft.labelIt().length() < SHORTEST || draft.labelEn().length() < SHORTEST) {
            throw InvalidValue.of("label", "taxonomy.error.label-both");
        }
        var broader = vocabulary.competence(draft.broader()).orElseThrow();
        var slug = Slug.of(draft.labelEn());
        var taken = slug.isEmpty() || vocabulary.competence(slug).isPresent();
        var known = taken ? slug + "-" + code.substring(Math.max(0, code.length() - 6)) : slug;
        run(
                """
                MATCH (c:ProposedCompetence {code: $code})
                CALL () { MATCH (known:Competence) RETURN coalesce(max(known.position), 0) + 1 AS position }
                REMOVE c:ProposedCompetence
                SET c:Competence, c = {
                  code: $known, labelIt: $it, labelEn: $en, description: $description, kind: $kind, group: $group,
                  broader: $broader, position: position, source: 'portal'
                }
                """,
                Map.of(
                        "code", code,
                        "known", known,
                        "it", draft.labelIt(),
                        "en", draft.labelEn(),
                        "description", draft.description(),
                        "kind", broader.kind(),
                        "group", broader.group(),
                        "broader", broader.code()));
        changes.note(Vocabulary.CHANGE, known);
        return known;
    }

    /** Lets it go, with whatever still points at it; in the caller's transaction. */
    public void remove(String code) {
        run("MATCH (c:ProposedCompetence {code: $code}) DETACH DELETE c", Map.of("code", code));
    }

    /** Forgets who proposed it; in the caller's transaction. */
    public void forget(String user) {
        run("MATCH (c:ProposedCompetence {user: $user}) SET c.user = ''", Map.of("user", user));
    }

    private List<ProposedCompetence> read(String match, String value) {
        return transactions.read(() -> List.copyOf(graph
                .query(match + " RETURN c {.*} AS c ORDER BY c.at, c.code LIMIT 200")
                .bind(value)
                .to("value")
                .fetch()
                .all()
                .stream()
                .map(ProposedRow::of)
                .toList()));
    }

    private void run(String statement, Map<String, Object> parameters) {
        graph.query(statement).bindAll(parameters).run();
    }
}
