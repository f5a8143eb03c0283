package org.intreccio.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.DirectoryFixture;
import org.intreccio.directory.DirectoryMemory;
import org.intreccio.directory.SearchQuery;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.PersonalData;
import org.intreccio.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class FollowingTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Following following;

    @Autowired
    SavedSearches searches;

    @Autowired
    Blocks blocks;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    FollowingData data;

    private DirectoryFixture fixture;

    @BeforeEach
    void draw() {
        fixture = DirectoryFixture.gardenSchoolAndChoir(context);
    }

    private ThingRef orto() {
        return new ThingRef("actor", fixture.id("orto"));
    }

    @Test
    void followsThingsOfSeveralKindsAndLetsThemGo() {
        try (var _ = Visitor.signedIn(context)) {
            following.follow(orto());
            following.follow(orto());
            following.follow(new ThingRef("project", fixture.id("semi")));
            assertThat(following.all(Locale.ENGLISH))
                    .extracting(f -> f.thing().title())
                    .containsExactlyInAnyOrder("Orto " + fixture.word(), "Seeds " + fixture.word());
            assertThat(following.follows(orto())).isTrue();
            following.unfollow(orto());
            following.unfollow(orto());
            assertThat(following.all(Locale.ENGLISH)).hasSize(1);
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThat(following.all(Locale.ENGLISH)).isEmpty();
        }
    }

    @Test
    void refusesGuestsUnknownKindsAndThingsThatAreNotThere() {
        try (var _ = Visitor.guest(context)) {
            assertThatThrownBy(() -> following.follow(orto())).isInstanceOf(Refused.class);
            assertThat(following.follows(orto())).isFalse();
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> following.follow(new ThingRef("actor", "nobody-at-all")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> following.follow(new ThingRef("weather", "rain")))
                    .isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> new ThingRef("actor", "Not An Id")).isInstanceOf(InvalidValue.class);
        }
    }

    @Test
    void makesOneTieOfEightClicksAtOnce() throws Exception {
        var user = Visitor.newUser(context);
        Callable<Boolean> click = () -> {
            try (var _ = Visitor.signedIn(context, user)) {
                following.follow(orto());
                return true;
            }
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> click).toList())) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(ties(user)).isEqualTo(1);
    }

    private long ties(UserId user) {
        return graph.query("MATCH (:User {id: $user})-[r:FOLLOWS|BLOCKS]->() RETURN count(r)")
                .bind(user.value())
                .to("user")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    @Test
    void tellsWhatIsNewInAKeptSearchUntilItIsLookedAt() {
        try (var _ = Visitor.signedIn(context)) {
            var query = SearchQuery.of(fixture.word());
            assertThatThrownBy(() -> searches.keep("  ", query, AlertRhythm.NEVER))
                    .isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> searches.keep("Tutto", SearchQuery.all(), AlertRhythm.NEVER))
                    .isInstanceOf(InvalidValue.class);
            var id = searches.keep("I miei", query, AlertRhythm.NEVER);
            assertThat(searches.all()).singleElement().satisfies(s -> {
                assertThat(s.found()).isEqualTo(3);
                assertThat(s.fresh()).isZero();
                assertThat(s.query()).isEqualTo("q=" + fixture.word());
            });
            newcomer();
            assertThat(searches.all())
                    .singleElement()
                    .satisfies(s -> assertThat(s.fresh()).isEqualTo(1));
            searches.look(id);
            assertThat(searches.all())
                    .singleElement()
                    .satisfies(s -> assertThat(s.fresh()).isZero());
            searches.drop(id);
            assertThat(searches.all()).isEmpty();
            assertThatThrownBy(() -> searches.drop(id)).isInstanceOf(NotFound.class);
        }
    }

    private void newcomer() {
        graph.query("CREATE (:Actor:Association {id: $id, kind: 'Association', name: $name})")
                .bindAll(Map.of("id", "nuova-" + fixture.word(), "name", "Nuova " + fixture.word()))
                .run();
        DirectoryMemory.reread(context, List.of("nuova-" + fixture.word()));
    }

    @Test
    void keepsSomebodysSearchesFromOthers() {
        SavedSearch.Id id;
        try (var _ = Visitor.signedIn(context)) {
            id = searches.keep("Mia", SearchQuery.of(fixture.word()), AlertRhythm.DAILY);
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> searches.look(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> searches.drop(id)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void blocksWithoutTellingAndNeverOneself() {
        var orto = new ActorId(fixture.id("orto"));
        try (var _ = Visitor.signedIn(context)) {
            following.follow(orto());
            blocks.block(orto);
            assertThat(blocks.all()).extracting(ActorCard::id).containsExactly(orto);
            assertThat(following.follows(orto())).isFalse();
            var me = currentActor.myself();
            assertThat(blocks.of(me)).containsExactly(orto.value());
            assertThat(blocks.of(orto)).isEmpty();
            assertThatThrownBy(() -> blocks.block(me)).isInstanceOf(InvalidValue.class);
            blocks.unblock(orto);
            assertThat(blocks.of(me)).isEmpty();
        }
    }

    @Test
    void handsAllOfItOverAndLetsGoOfIt() {
        var user = Visitor.newUser(context);
        try (var _ = Visitor.signedIn(context, user)) {
            following.follow(orto());
            blocks.block(new ActorId(fixture.id("coro")));
            searches.keep("Mia", SearchQuery.of(fixture.word()), AlertRhythm.DAILY);
        }
        var person = new PersonalData.Person(user.value(), "");
        assertThat(data.export(person)).containsOnlyKeys("follows-actor", "blocks", "searches");
        data.erase(person);
        assertThat(data.export(person)).isEmpty();
        assertThat(ties(user)).isZero();
    }
}
