package org.intreccio.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.intreccio.PortalTest;
import org.intreccio.audit.AuditLog;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Actors;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.OrganisationDraft;
import org.intreccio.directory.Profile;
import org.intreccio.directory.Visibility;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.PersonalData;
import org.intreccio.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class ErasureTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Erasures erasures;

    @Autowired
    List<PersonalData> rooms;

    private final String own = UUID.randomUUID()
            .toString()
            .replaceAll("[^a-f]", "")
            .concat("qqqqqqqq")
            .substring(0, 8);
    private final String email = "zenobia-" + own + "@intreccio.test";
    private UserId user;
    private ActorId person;
    private ActorId organisation;

    @BeforeEach
    void fillEverythingIn() {
        user = context.getBean(Accounts.class).signUp(email, Visitor.PASSWORD, "Zenobia " + own, Locale.ITALIAN);
        graph.query("CREATE (:Place {id: 'town-' + $own, kind: 'city', name: 'Town'}),"
                        + " (:Project {id: 'project-' + $own, titleIt: 'Progetto'})")
                .bind(own)
                .to("own")
                .run();
        Tokens.reading(context, user);
        try (var _ = Visitor.signedIn(context, user)) {
            person = context.getBean(CurrentActor.class).myself();
            var actors = context.getBean(Actors.class);
            var read = actors.profile(person);
            actors.edit(
                    person,
                    read,
                    read.withFullName("Zenobia Completa " + own)
                            .withSummary(new Bilingual("Sono zenobia" + own, "I am zenobia" + own))
                            .withDescription(new Bilingual("Storia di zenobia" + own, ""))
                            .withContact("zenobia" + own + "@altrove.example")
                            .withWebsite("https://zenobia" + own + ".example")
                            .withPlaces(List.of("town-" + own))
                            .withOffers(List.of(new Profile.Exchange(
                                    context.getBean(Vocabulary.class)
                                            .competences()
                                            .getFirst()
                                            .code(),
                                    "",
                                    new Bilingual("Lo faccio io, zenobia" + own, ""),
                                    null,
                                    Visibility.PRIVATE)))
                            .shown(Profile.Part.SUMMARY, Visibility.MEMBERS)
                            .shown(Profile.Part.WEBSITE, Visibility.PRIVATE));
            organisation = actors.add(new OrganisationDraft(
                    "Sartoria " + own, ActorKind.ASSOCIATION, "", Bilingual.NONE, "", "town-" + own, Set.of()));
            context.getBean(DataExports.class).ask();
        }
        graph.query("""
                MATCH (a:Actor {id: $person}), (p:Project {id: 'project-' + $own}), (o:Actor {id: $organisation})
                CREATE (a)-[:TOOK_PART_IN {role: 'volunteer'}]->(p)
                CREATE (f:Feedback {key: $person + ' ' + $organisation, kind: 'SAVED', at: datetime()})
                CREATE (f)-[:GIVEN_BY]->(a), (f)-[:ON]->(o)
                """)
                .bindAll(Map.of("person", person.value(), "own", own, "organisation", organisation.value()))
                .run();
    }

    @Test
    void leavesNothingThatTellsWhoItWas() {
        assertThat(traces()).as("The test would see traces").hasSizeGreaterThan(4);
        ask(Set.of(organisation.value()));
        assertThat(inAMonth(rooms).carryOutDue()).isPositive();
        assertThat(traces()).isEmpty();
        assertThat(context.getBean(ActorCatalogue.class).find(person)).isEmpty();
        assertThat(context.getBean(ActorCatalogue.class).page(organisation).orElseThrow())
                .satisfies(page -> {
                    assertThat(page.closedOn()).isNotNull();
                    assertThat(page.members()).isEmpty();
                });
        assertThat(done()).containsExactly("person.export-asked", "person.erasure-asked", "person.erasure");
    }

    /** Each room's steps in turn are cut short: nothing of the others' stays done, and the next run does all of it. */
    @Test
    void isAllOrNothingWhereverItIsCutShort() {
        ask(Set.of(organisation.value()));
        var before = traces();
        for (int step = 0; step < rooms.size(); step++) {
            for (var after : List.of(true, false)) {
                var broken = new ArrayList<>(rooms);
                broken.set(step, new CutShort(rooms.get(step), after));
                assertThatThrownBy(() -> inAMonth(broken).carryOut(wish())).hasMessageContaining("The power went out");
                assertThat(traces()).isEqualTo(before);
                assertThat(context.getBean(ActorCatalogue.class)
                                .page(organisation)
                                .orElseThrow()
                                .closedOn())
                        .isNull();
            }
        }
        assertThat(inAMonth(rooms).carryOut(wish())).isTrue();
        assertThat(traces()).isEmpty();
    }

    @Test
    void waitsForItsDayAndMayBeWithdrawn() {
        var erasure = ask(Set.of(organisation.value()));
        assertThat(Duration.between(erasure.askedAt(), erasure.dueAt())).isEqualTo(Duration.ofDays(14));
        assertThat(erasures.carryOut(erasure.id())).isFalse();
        try (var _ = Visitor.signedIn(context, user)) {
            assertThatThrownBy(() -> erasures.ask(email, Set.of(organisation.value())))
                    .isInstanceOf(Conflict.class);
            erasures.withdraw();
            assertThat(erasures.mine()).isEmpty();
        }
        assertThat(inAMonth(rooms).carryOut(erasure.id())).isFalse();
        assertThat(context.getBean(ActorCatalogue.class).find(person)).isPresent();
    }

    @Test
    void asksForTheAddressAndForADecisionOnWhatOneAloneOwns() {
        try (var _ = Visitor.signedIn(context, user)) {
            assertThatThrownBy(() -> erasures.ask("altro@intreccio.test", Set.of(organisation.value())))
                    .isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> erasures.ask(email, Set.of())).isInstanceOf(Conflict.class);
            assertThat(erasures.heldBack())
                    .singleElement()
                    .satisfies(held -> assertThat(held.id()).isEqualTo(organisation.value()));
            hand(organisation);
            assertThat(erasures.heldBack()).isEmpty();
            assertThat(erasures.ask(email, Set.of()).state()).isEqualTo(Erasure.State.ASKED);
        }
    }

    @Test
    void isHeldWhenThePersonBecameTheLastOwnerMeanwhile() {
        hand(organisation);
        var erasure = ask(Set.of());
        graph.query("MATCH (:Citizen {id: 'heir-' + $own})-[r:MEMBER_OF]->() DELETE r")
                .bind(own)
                .to("own")
                .run();
        assertThat(inAMonth(rooms).carryOut(erasure.id())).isFalse();
        try (var _ = Visitor.signedIn(context, user)) {
            assertThat(erasures.mine().orElseThrow().state()).isEqualTo(Erasure.State.HELD);
            erasures.close(Set.of(organisation.value()));
        }
        assertThat(inAMonth(rooms).carryOut(erasure.id())).isTrue();
        assertThat(traces()).isEmpty();
    }

    private void hand(ActorId to) {
        graph.query("""
                MATCH (o:Actor {id: $organisation})
                CREATE (:Actor:Citizen {id: 'heir-' + $own, kind: 'Citizen', name: 'Erede'})-[:MEMBER_OF {role: 'owner'}]->(o)
                """).bindAll(Map.of("own", own, "organisation", to.value())).run();
    }

    private Erasure ask(Set<String> closing) {
        try (var _ = Visitor.signedIn(context, user)) {
            return erasures.ask(email, closing);
        }
    }

    private String wish() {
        return graph.query("MATCH (e:Erasure {openFor: $user}) RETURN e.id")
                .bind(user.value())
                .to("user")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    private Erasures inAMonth(List<PersonalData> asked) {
        return new Erasures(
                context.getBean(ErasureQueries.class),
                asked,
                context.getBean(CurrentUser.class),
                context.getBean(Accounts.class),
                context.getBean(Transactions.class),
                context.getBean(AuditLog.class),
                context.getBean(PrivacyProperties.class),
                Clock.offset(context.getBean(Clock.class), Duration.ofDays(30)));
    }

    /** Every property of every node and relationship in which the person's name, address or words still stand. */
    private List<String> traces() {
        var traces = new ArrayList<String>();
        for (var all : List.of(
                "MATCH (n) RETURN labels(n)[0] AS what, properties(n) AS said",
                "MATCH ()-[r]->() WHERE size(keys(r)) > 0 RETURN type(r) AS what, properties(r) AS said")) {
            graph.query(all).fetch().all().forEach(row -> {
                var said = String.valueOf(row.get("said")).toLowerCase(Locale.ROOT);
                if (said.contains("zenobia") && said.contains(own)) {
                    traces.add(row.get("what") + " " + said);
                }
            });
        }
        traces.sort(null);
        return traces;
    }

    private List<String> done() {
        return List.copyOf(graph.query(
                        "MATCH (e:AuditEntry {subject: $user}) WHERE e.action STARTS WITH 'person.' RETURN e.action ORDER BY e.at")
                .bind(user.value())
                .to("user")
                .fetchAs(String.class)
                .all());
    }

    /** A room whose step is cut short, before it or after. */
    private record CutShort(PersonalData cut, boolean afterwards) implements PersonalData {

        @Override
        public String room() {
            return cut.room();
        }

        @Override
        public String key() {
            return cut.key();
        }

        @Override
        public int order() {
            return cut.order();
        }

        @Override
        public Map<String, ? extends @Nullable Object> export(Person person) {
            return cut.export(person);
        }

        @Override
        public List<HeldBack> heldBack(Person person) {
            return cut.heldBack(person);
        }

        @Override
        public void close(Person person, Set<String> chosen) {
            cut.close(person, chosen);
        }

        @Override
        public void erase(Person person) {
            if (afterwards) {
                cut.erase(person);
            }
            throw new IllegalStateException("The power went out");
        }
    }
}
