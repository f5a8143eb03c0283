package org.intreccio.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.PortalTest;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.InvalidValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class ActorSearchTest {

    @Autowired
    Neo4jClient graph;

    @Autowired
    Transactions transactions;

    @Autowired
    ActorIndex index;

    @Autowired
    ActorSearch search;

    private final String own = randomWord();

    @BeforeEach
    void draw() {
        index.state(Viewer.GUEST);
        graph.query("""
                MERGE (it:Place {id: 'it-' + $own}) SET it.name = 'Paese' + $own
                MERGE (mi:Place {id: 'mi-' + $own}) SET mi.name = 'Citta' + $own
                MERGE (mi)-[:PART_OF]->(it)
                MERGE (gi:Place {id: 'gi-' + $own}) SET gi.name = 'Quartiere' + $own
                MERGE (gi)-[:PART_OF]->(mi)
                MERGE (skill:Competence {code: 'pruning-' + $own}) SET skill.labelIt = 'Potatura', skill.labelEn = 'Pruning'
                CREATE (a:Actor:Cooperative {id: 'a-' + $own, kind: 'Cooperative', name: 'Giambellino ' + $own,
                          descriptionIt: 'Coltivazioni condivise nei cortili ' + $own}),
                       (b:Actor:Institution {id: 'b-' + $own, kind: 'Institution', name: 'Università ' + $own}),
                       (c:Actor:Association {id: 'c-' + $own, kind: 'Association', name: 'Volontari ' + $own,
                          descriptionEn: 'We are growing vegetables ' + $own}),
                       (p:Project {id: 'p-' + $own})
                CREATE (a)-[:OPERATES_IN {seat: true}]->(gi), (b)-[:OPERATES_IN]->(mi), (c)-[:OPERATES_IN]->(it),
                       (a)-[:OFFERS]->(skill), (c)-[:OFFERS {visibility: 'members'}]->(skill),
                       (b)-[:SEEKS]->(skill), (b)-[:TOOK_PART_IN {role: 'partner'}]->(p)
                """).bindAll(Map.of("own", own)).run();
        index.update(Set.of("a-" + own, "b-" + own, "c-" + own));
    }

    @Test
    void findsWhileOneTypesWithoutAccentsAndWithSlips() {
        assertThat(found("giambel " + own)).containsExactly("a");
        assertThat(found("universita " + own)).first().isEqualTo("b");
        assertThat(found("UNIVERSITÀ " + own)).first().isEqualTo("b");
        assertThat(found("Univerista " + own)).first().isEqualTo("b");
        assertThat(found("giamebllino " + own)).first().isEqualTo("a");
    }

    @Test
    void findsByPlaceNames() {
        assertThat(found("quartiere" + own)).containsExactly("a");
        assertThat(found("citta" + own)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void findsByTheStemsOfWhatActorsSay() {
        assertThat(found("coltivazione " + own)).containsExactly("a");
        assertThat(found("vegetable " + own)).containsExactly("c");
    }

    @Test
    void showsThoseWithMostWordsWhenNobodyHasAll() {
        assertThat(found("giambellino qqzzxx " + own)).containsExactly("a");
    }

    @Test
    void takesSyntaxForNothing() {
        for (var text : List.of(
                "name:* AND \"" + own, own + "~2^9 OR (", "[a TO z] " + own, "/.*/ " + own, own + " \\", "!" + own)) {
            assertThat(search.search(SearchQuery.of(text)).total()).isPositive();
        }
        assertThat(search.search(SearchQuery.of("?*~")).total())
                .isEqualTo(search.search(SearchQuery.all()).total());
        assertThat(search.search(SearchQuery.of("x".repeat(100_000))).total()).isZero();
        assertThat(search.search(SearchQuery.of("'; MATCH (n) DETACH DELETE n //"))
                        .total())
                .isNotNegative();
    }

    @Test
    void countsFacetsOverTheSameSet() {
        var facets = search.search(SearchQuery.of(own)).facets();
        assertThat(counts(facets.kinds())).isEqualTo(Map.of("cooperative", 1, "institution", 1, "association", 1));
        assertThat(counts(facets.offers())).isEqualTo(Map.of("pruning-" + own, 1));
        assertThat(facets.trail()).extracting(v -> v.code()).containsExactly("it-" + own, "mi-" + own);
        assertThat(counts(facets.places())).isEqualTo(Map.of("gi-" + own, 1));
    }

    @Test
    void narrowsByPlaceWithAllWithinAndKeepsOtherChoicesOfTheFacet() {
        var result =
                search.search(SearchQuery.of(own).withPlace("mi-" + own).withKinds(List.of(ActorKind.COOPERATIVE)));
        assertThat(result.total()).isEqualTo(1);
        assertThat(counts(result.facets().kinds())).isEqualTo(Map.of("cooperative", 1, "institution", 1));
        assertThat(search.search(SearchQuery.of(own).withPlace("nowhere")).total())
                .isZero();
    }

    @Test
    void narrowsByWhatIsPubliclyOfferedAndSought() {
        assertThat(ids(SearchQuery.of(own).withOffers(Set.of("pruning-" + own))))
                .containsExactly("a");
        assertThat(ids(SearchQuery.of(own).withSeeks(Set.of("pruning-" + own)))).containsExactly("b");
    }

    @Test
    void sortsByNameAndByConnections() {
        assertThat(ids(SearchQuery.of(own).sortedBy(SearchQuery.Sort.NAME))).containsExactly("a", "b", "c");
        assertThat(ids(SearchQuery.of(own).sortedBy(SearchQuery.Sort.CONNECTIONS)))
                .first()
                .isEqualTo("b");
    }

    @Test
    void pagesWithoutRepeatingWhenActorsComeMeanwhile() {
        var query = SearchQuery.of(own).sortedBy(SearchQuery.Sort.NAME).limit(2);
        var first = search.search(query);
        graph.query("CREATE (:Actor:Company {id: 'd-' + $own, kind: 'Company', name: 'Aaa ' + $own})")
                .bind(own)
                .to("own")
                .run();
        index.update(Set.of("d-" + own));
        var second = search.search(query.after(first.next()));
        assertThat(Stream.concat(first.cards().stream(), second.cards().stream())
                        .map(card -> card.id().value()))
                .containsExactly("a-" + own, "b-" + own, "c-" + own);
        assertThat(second.next()).isNull();
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        var next = search.search(SearchQuery.of(own).limit(1)).next();
        assertThatThrownBy(() -> search.search(
                        SearchQuery.of(own).sortedBy(SearchQuery.Sort.NAME).after(next)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> search.search(SearchQuery.of(own).after("nonsense!")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void forgetsWhoIsGone() {
        graph.query("MATCH (a:Actor {id: 'c-' + $own}) DETACH DELETE a")
                .bind(own)
                .to("own")
                .run();
        index.update(Set.of("c-" + own));
        assertThat(ids(SearchQuery.of(own))).containsExactlyInAnyOrder("a", "b");
    }

    private List<String> found(String text) {
        return ids(SearchQuery.of(text));
    }

    /** What was found of this test's own actors, without the suffix of their ids. */
    private List<String> ids(SearchQuery query) {
        var ids = new ArrayList<String>();
        search.first(query, 50).stream()
                .map(ActorId::value)
                .filter(id -> id.endsWith("-" + own))
                .forEach(id -> ids.add(id.substring(0, 1)));
        return ids;
    }

    private static Map<String, Integer> counts(List<SearchResult.Value> values) {
        return values.stream().collect(Collectors.toMap(v -> v.code(), v -> v.count()));
    }

    /** A word of letters that nothing else in the graph is near to. */
    private static String randomWord() {
        return new java.util.Random()
                .ints(12, 'b', 'z')
                .collect(StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append)
                .toString();
    }
}
