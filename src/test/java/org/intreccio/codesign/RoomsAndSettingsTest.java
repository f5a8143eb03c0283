package org.intreccio.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.intreccio.PortalTest;
import org.intreccio.audit.AuditEntry;
import org.intreccio.audit.AuditFilter;
import org.intreccio.audit.AuditTrail;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.intreccio.proposals.ProposalFixture;
import org.intreccio.spaces.Joining;
import org.intreccio.spaces.SpaceFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class RoomsAndSettingsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Rooms rooms;

    @Autowired
    RoomPeople people;

    @Autowired
    RoomCatalogue catalogue;

    @Autowired
    RoomBell bell;

    @Autowired
    AuditTrail trail;

    @Autowired
    Transactions transactions;

    @Test
    void opensOneRoomHoweverOftenTheRequestIsSent() throws Exception {
        var call = ChallengeFixture.anOpenCall(context);
        var host = new RoomHost(RoomHost.Kind.CHALLENGE, call.id().value());
        var person = Visitor.newUser(context);
        Callable<RoomId> click = () -> {
            try (var _ = Visitor.signedIn(context, person)) {
                return rooms.open(host, RoomFixture.settings("unica", RoomAccess.OPEN), "una-chiave")
                        .id();
            }
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers =
                    threads.invokeAll(IntStream.range(0, 4).mapToObj(i -> click).toList());
            var first = answers.getFirst().get();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
            assertThat(catalogue.participants(first)).hasSize(1);
        }
        try (var _ = Visitor.guest(context)) {
            assertThat(catalogue.on(host)).hasSize(1);
        }
    }

    @Test
    void letsANewcomerOpenTwoADay() {
        var call = ChallengeFixture.anOpenCall(context);
        var host = new RoomHost(RoomHost.Kind.CHALLENGE, call.id().value());
        try (var _ = Visitor.signedIn(context)) {
            rooms.open(host, RoomFixture.settings("uno", RoomAccess.OPEN), "1");
            rooms.open(host, RoomFixture.settings("due", RoomAccess.OPEN), "2");
            assertThatThrownBy(() -> rooms.open(host, RoomFixture.settings("tre", RoomAccess.OPEN), "3"))
                    .isInstanceOf(TooMany.class);
            rooms.open(host, RoomFixture.settings("due", RoomAccess.OPEN), "2");
        }
    }

    @Test
    void hangsRoomsOnlyWhereThePersonBelongs() {
        var draft = ChallengeFixture.aDraftCall(context);
        var proposal = ProposalFixture.aDraft(
                context, ChallengeFixture.anOpenCall(context).id());
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        var onDraft = new RoomHost(RoomHost.Kind.CHALLENGE, draft.id().value());
        var onProposal = new RoomHost(RoomHost.Kind.PROPOSAL, proposal.id().value());
        var onSpace = new RoomHost(RoomHost.Kind.SPACE, space.space().value());
        var open = RoomFixture.settings("qui", RoomAccess.OPEN);
        try (var _ = Visitor.guest(context)) {
            assertThatThrownBy(() -> rooms.open(onSpace, open, "k")).isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> rooms.open(onDraft, open, "k")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> rooms.open(onProposal, open, "k")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> rooms.open(onSpace, open, "k")).isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.signedIn(context, draft.manager())) {
            assertThatThrownBy(() -> rooms.open(onDraft, open, "k"))
                    .isInstanceOf(InvalidValue.class)
                    .hasFieldOrPropertyWithValue("field", "access");
            assertThat(rooms.open(onDraft, RoomFixture.settings("qui", RoomAccess.INVITED), "k")
                            .access())
                    .isEqualTo(RoomAccess.INVITED);
        }
        try (var _ = Visitor.signedIn(context, space.manager())) {
            var room = rooms.open(onSpace, open, "k");
            assertThat(room.hostName().it()).isEqualTo(space.name());
            assertThat(room.direction()).isNotNull();
            assertThat(room.themes()).hasSize(1);
        }
    }

    @Test
    void namesTheFieldThatMustBeMended() {
        assertThatThrownBy(() -> new RoomSettings("Co", "", RoomAccess.OPEN, "", Set.of(), 0))
                .hasFieldOrPropertyWithValue("field", "title");
        assertThatThrownBy(() -> new RoomSettings("Cortile", "x".repeat(4_001), RoomAccess.OPEN, "", Set.of(), 0))
                .hasFieldOrPropertyWithValue("field", "purpose");
        assertThatThrownBy(() -> new RoomSettings("Cortile", "", RoomAccess.OPEN, "", Set.of(), 3_601))
                .hasFieldOrPropertyWithValue("field", "slowSeconds");
        assertThatThrownBy(() -> RoomHost.of("cortile")).hasFieldOrPropertyWithValue("field", "on");
        var room = RoomFixture.anOpenRoom(context);
        try (var _ = Visitor.signedIn(context, room.facilitator())) {
            var now = catalogue.known(room.id());
            var settings = new RoomSettings("Cortile", "", RoomAccess.OPEN, "verso-la-luna", Set.of(), 0);
            assertThatThrownBy(() -> rooms.change(room.id(), now.version(), settings))
                    .hasFieldOrPropertyWithValue("field", "direction");
        }
    }

    @Test
    void writesNoSettingsOverThoseThatWereNotRead() {
        var room = RoomFixture.anOpenRoom(context);
        var hers = RoomFixture.settings("di lei " + room.word(), RoomAccess.OPEN);
        var his = RoomFixture.settings("di lui " + room.word(), RoomAccess.INVITED);
        try (var _ = Visitor.signedIn(context, room.facilitator())) {
            var read = catalogue.known(room.id()).version();
            assertThat(rooms.change(room.id(), read, hers)).isInstanceOf(Rooms.Edit.Saved.class);
            assertThat(rooms.change(room.id(), read, his)).isInstanceOfSatisfying(Rooms.Edit.Clash.class, clash -> {
                assertThat(clash.room().title()).contains("di lei");
                assertThat(rooms.change(room.id(), clash.room().version(), his)).isInstanceOf(Rooms.Edit.Saved.class);
            });
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> catalogue.known(room.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> rooms.change(room.id(), 3, hers)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void tellsWhatCameOfARoomAndKeepsItFromThenOn() {
        var room = RoomFixture.anOpenRoom(context);
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> rooms.finish(room.id(), "Fatto")).isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.signedIn(context, room.facilitator())) {
            assertThatThrownBy(() -> rooms.finish(room.id(), " "))
                    .isInstanceOf(InvalidValue.class)
                    .hasFieldOrPropertyWithValue("field", "outcome");
            rooms.finish(room.id(), "Il cortile è **aperto**.");
            assertThat(catalogue.standing(catalogue.known(room.id())).speaks()).isFalse();
            assertThatThrownBy(() -> transactions.writing(() -> rooms.stir(room.id())))
                    .isInstanceOf(Conflict.class);
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> people.join(room.id(), "")).isInstanceOf(Conflict.class);
            assertThat(catalogue.list(RoomFilter.ALL.withWords(room.word()))).isEmpty();
            assertThat(catalogue.list(RoomFilter.ALL.withWords(room.word()).withFinished(true)))
                    .extracting(Room::outcome)
                    .containsExactly("Il cortile è **aperto**.");
        }
        try (var _ = Visitor.signedIn(context, room.facilitator())) {
            rooms.reopen(room.id());
            rooms.reopen(room.id());
            assertThat(catalogue.known(room.id()).goesOn()).isTrue();
        }
        assertThat(trail.find(AuditFilter.of(Rooms.KIND, room.id().value()), null, 50))
                .extracting(AuditEntry::action)
                .containsExactly("codesign.reopened", "codesign.finished", "codesign.opened");
    }

    @Test
    void findsRoomsByTheirWordsThemeAndDirection() {
        var room = RoomFixture.aRoomByRequest(context);
        try (var _ = Visitor.guest(context)) {
            var words = RoomFilter.ALL.withWords("CORTILE " + room.word());
            assertThat(catalogue.list(words)).hasSize(1);
            assertThat(catalogue.list(words.withTheme("urban-regeneration").withDirection("idea-to-place")))
                    .hasSize(1);
            assertThat(catalogue.list(words.withTheme("water"))).isEmpty();
            assertThat(catalogue.list(words.withDirection("interweaving"))).isEmpty();
            assertThat(catalogue.list(words.page(1, 10))).isEmpty();
        }
    }

    @Test
    void ringsForThoseWhoHaveTheRoomOpen() {
        var room = RoomFixture.anOpenRoom(context);
        var rings = new AtomicInteger();
        var ears = List.of(
                bell.listen(room.id(), () -> {
                    rings.incrementAndGet();
                    throw new IllegalStateException("a page that is gone");
                }),
                bell.listen(room.id(), rings::incrementAndGet));
        Awaitility.await().until(() -> {
            transactions.writing(() -> rooms.ring(room.id()));
            return rings.get() >= 2;
        });
        ears.forEach(RoomBell.Ear::close);
    }
}
