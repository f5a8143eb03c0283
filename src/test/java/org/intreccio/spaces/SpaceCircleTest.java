package org.intreccio.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorSearch;
import org.intreccio.directory.DirectoryMemory;
import org.intreccio.directory.ProjectSearch;
import org.intreccio.directory.SearchAddress;
import org.intreccio.directory.SearchQuery;
import org.intreccio.identity.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Everything in a space: its people through the directory, and what they made together. */
@PortalTest
class SpaceCircleTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ActorSearch search;

    @Autowired
    ProjectSearch projects;

    @Autowired
    SpaceCatalogue catalogue;

    @Autowired
    Neo4jClient graph;

    @Test
    void keepsTheDirectoryToThoseInTheSpaceAsFarAsTheReaderMayKnow() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        var open = member(space, "Cooperative", "public");
        var shy = member(space, "Cooperative", "members");
        var hidden = member(space, "Cooperative", "private");
        DirectoryMemory.reread(
                context, List.of(space.host().value(), open.value(), shy.value(), hidden.value(), stranger(space)));
        var question = within(space);
        try (var _ = Visitor.guest(context)) {
            assertThat(search.first(question, 50)).containsExactlyInAnyOrder(space.host(), open);
            assertThat(search.count(question)).isEqualTo(2);
            assertThat(search.search(question).facets().kinds())
                    .extracting(v -> v.code() + " " + v.count())
                    .containsExactlyInAnyOrder("cooperative 1", "association 1");
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThat(search.first(question, 50)).containsExactlyInAnyOrder(space.host(), open, shy);
        }
        try (var _ = Visitor.signedIn(context, space.manager())) {
            assertThat(search.first(question, 50)).containsExactlyInAnyOrder(space.host(), open, shy, hidden);
        }
    }

    @Test
    void findsNobodyInASpaceThatTheReaderMayNotKnow() {
        var draft = SpaceFixture.aDraft(context);
        DirectoryMemory.reread(context, List.of(draft.host().value()));
        try (var _ = Visitor.guest(context)) {
            assertThat(search.count(within(draft))).isZero();
            assertThat(search.count(SearchQuery.all().within("space:mai-vista")))
                    .isZero();
            assertThat(search.count(SearchQuery.all().within("cerchio:mai-visto")))
                    .isZero();
        }
        try (var _ = Visitor.signedIn(context, draft.manager())) {
            assertThat(search.first(within(draft), 5)).containsExactly(draft.host());
        }
    }

    @Test
    void showsWhatMembersMadeTogetherWithoutTiesThatAreHidden() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        var one = member(space, "Cooperative", "public");
        var other = member(space, "Cooperative", "public");
        project(space, "insieme", Map.of(one, "public", other, "public"));
        project(space, "uno-solo", Map.of(one, "public"));
        project(space, "taciuto", Map.of(one, "public", other, "members"));
        try (var _ = Visitor.guest(context)) {
            assertThat(made(space)).containsExactly("insieme-" + space.word());
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThat(made(space)).containsExactlyInAnyOrder("insieme-" + space.word(), "taciuto-" + space.word());
        }
    }

    private List<String> made(SpaceFixture space) {
        var page = catalogue.at(space.slug()).orElseThrow();
        return projects.sharedBy(catalogue.actors(page), 10).best().stream()
                .map(p -> p.id().value())
                .toList();
    }

    private static SearchQuery within(SpaceFixture space) {
        return SearchAddress.read("in=space%3A" + space.slug());
    }

    private ActorId member(SpaceFixture space, String kind, String visibility) {
        return new ActorId(graph.query("""
                MATCH (s:Space {id: $space})
                CREATE (a:Actor:$($kind) {id: 'socio-' + randomUUID(), kind: $kind, name: 'Socio', version: 1})
                CREATE (s)-[:HAS_MEMBER {state: 'member', visibility: $visibility}]->(a)
                RETURN a.id
                """)
                .bindAll(Map.of("space", space.space().value(), "kind", kind, "visibility", visibility))
                .fetchAs(String.class)
                .one()
                .orElseThrow());
    }

    private String stranger(SpaceFixture space) {
        return graph.query(
                        "CREATE (a:Actor:Company {id: 'fuori-' + $own, kind: 'Company', name: 'Fuori', version: 1}) RETURN a.id")
                .bind(space.word())
                .to("own")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    private void project(SpaceFixture space, String name, Map<ActorId, String> team) {
        team.forEach((actor, visibility) -> graph.query("""
                        MERGE (p:Project {id: $id})
                        ON CREATE SET p.title = $id, p.titleIt = $id, p.start = date('2024-01-01')
                        WITH p
                        MATCH (a:Actor {id: $actor})
                        CREATE (a)-[:TOOK_PART_IN {role: 'partner', visibility: $visibility}]->(p)
                        """)
                .bindAll(Map.of("id", name + "-" + space.word(), "actor", actor.value(), "visibility", visibility))
                .run());
    }
}
