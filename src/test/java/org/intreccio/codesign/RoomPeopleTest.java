package org.intreccio.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.PersonalData;
import org.intreccio.kernel.Refused;
import org.intreccio.mail.PostOffice;
import org.intreccio.proposals.ProposalFixture;
import org.intreccio.spaces.Joining;
import org.intreccio.spaces.SpaceFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class RoomPeopleTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    RoomPeople people;

    @Autowired
    RoomCatalogue catalogue;

    @Autowired
    RoomPersonalData personal;

    @Autowired
    PostOffice office;

    @Autowired
    Transactions transactions;

    private RoomState joining(RoomFixture room, UserId who) {
        try (var _ = Visitor.signedIn(context, who)) {
            return people.join(room.id(), "Abito nella scala B.");
        }
    }

    private String address(UserId user) {
        context.getBean(Neo4jClient.class)
                .query("MATCH (u:User {id: $id}) SET u.confirmedAt = datetime()")
                .bind(user.value())
                .to("id")
                .run();
        return context.getBean(Addressees.class).find(user).orElseThrow().email();
    }

    @Test
    void letsWhoeverSignsInIntoAnOpenRoom() {
        var room = RoomFixture.anOpenRoom(context);
        try (var _ = Visitor.guest(context)) {
            assertThat(catalogue.see(room.id()).people()).isEqualTo(1);
            assertThat(catalogue.maySpeak(room.id())).isFalse();
            assertThatThrownBy(() -> people.join(room.id(), "")).isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThat(catalogue.maySpeak(room.id())).isFalse();
            assertThat(people.join(room.id(), "")).isEqualTo(RoomState.MEMBER);
            assertThat(people.join(room.id(), "")).isEqualTo(RoomState.MEMBER);
            assertThat(catalogue.maySpeak(room.id())).isTrue();
            assertThat(catalogue.see(room.id()).people()).isEqualTo(2);
            people.leave(room.id());
            people.leave(room.id());
            assertThat(catalogue.maySpeak(room.id())).isFalse();
        }
    }

    @Test
    void asksThoseWhoFacilitateBeforeItLetsAnybodyIn() {
        var room = RoomFixture.aRoomByRequest(context);
        var asker = Visitor.newUser(context);
        var facilitators = address(room.facilitator());
        var askers = address(asker);
        try (var _ = Visitor.signedIn(context, asker)) {
            assertThat(catalogue.known(room.id()).title()).contains(room.word());
            assertThatThrownBy(() -> catalogue.see(room.id())).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> people.join(room.id(), "x".repeat(501))).isInstanceOf(InvalidValue.class);
            assertThat(people.join(room.id(), "Abito nella scala B.")).isEqualTo(RoomState.REQUESTED);
            assertThatThrownBy(() -> catalogue.see(room.id())).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> people.admit(room.id(), room.actor(asker))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> catalogue.waiting(room.id())).isInstanceOf(Refused.class);
        }
        assertThat(Letters.saying(office, facilitators, "Abito nella scala B.", 1))
                .hasSize(1);
        try (var _ = Visitor.signedIn(context, room.facilitator())) {
            assertThat(catalogue.waiting(room.id()))
                    .extracting(Participant::note)
                    .containsExactly("Abito nella scala B.");
            people.admit(room.id(), room.actor(asker));
            people.admit(room.id(), room.actor(asker));
            assertThat(catalogue.waiting(room.id())).isEmpty();
            assertThatThrownBy(() -> people.admit(room.id(), room.actor(Visitor.newUser(context))))
                    .isInstanceOf(Conflict.class);
        }
        assertThat(Letters.saying(office, askers, "Ora puoi leggere", 1)).isNotEmpty();
        try (var _ = Visitor.signedIn(context, asker)) {
            assertThat(catalogue.see(room.id()).people()).isEqualTo(2);
        }
    }

    @Test
    void tellsOfAnInvitedRoomToNobodyButThoseInvited() {
        var room = RoomFixture.anInvitedRoom(context);
        var invited = Visitor.newUser(context);
        try (var _ = Visitor.steward(context)) {
            assertUnknown(room);
        }
        for (var other : List.of(invited, Visitor.newUser(context))) {
            try (var _ = Visitor.signedIn(context, other)) {
                assertUnknown(room);
                assertThatThrownBy(() -> people.join(room.id(), "")).isInstanceOf(NotFound.class);
            }
        }
        try (var _ = Visitor.guest(context)) {
            assertUnknown(room);
        }
        assertThat(context.getBean(RoomReportable.class).find(room.id().value()))
                .isEmpty();
        room.withInvited(invited);
        try (var _ = Visitor.signedIn(context, invited)) {
            assertThat(catalogue.known(room.id()).title()).contains(room.word());
            assertThatThrownBy(() -> catalogue.see(room.id())).isInstanceOf(Refused.class);
            assertThat(catalogue.list(RoomFilter.ALL.withWords(room.word()))).hasSize(1);
            assertThat(people.join(room.id(), "")).isEqualTo(RoomState.MEMBER);
            assertThat(catalogue.see(room.id()).title()).contains(room.word());
            people.leave(room.id());
            assertUnknown(room);
        }
    }

    private void assertUnknown(RoomFixture room) {
        assertThatThrownBy(() -> catalogue.known(room.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> catalogue.see(room.id())).isInstanceOf(NotFound.class);
        assertThat(catalogue.list(RoomFilter.ALL.withWords(room.word()))).isEmpty();
        assertThat(catalogue.list(RoomFilter.ALL.of(room.facilitatorActor()))).isEmpty();
        assertThat(catalogue.on(room.host())).isEmpty();
        assertThat(catalogue.maySpeak(room.id())).isFalse();
    }

    @Test
    void opensARoomByInvitationToTheTeamOfItsProposalAndToNoCrowd() {
        var call = ChallengeFixture.anOpenCall(context);
        var proposal = ProposalFixture.aDraft(context, call.id());
        var partner = SpaceFixture.aSpace(context, Joining.OPEN);
        var colleague = proposal.joinedBy(partner.host(), partner.manager());
        var room = RoomFixture.onProposal(context, proposal);
        assertThat(joining(room, colleague)).isEqualTo(RoomState.MEMBER);
        try (var _ = Visitor.signedIn(context, call.manager())) {
            assertUnknown(room);
        }
        var onCall = RoomFixture.onChallenge(context, call.id(), RoomAccess.INVITED);
        try (var _ = Visitor.signedIn(context, call.manager())) {
            assertUnknown(onCall);
        }
        var asked = RoomFixture.onChallenge(context, call.id(), RoomAccess.REQUEST);
        assertThat(joining(asked, call.manager())).isEqualTo(RoomState.MEMBER);
    }

    @Test
    void alwaysHasSomebodyWhoFacilitates() {
        var room = RoomFixture.anOpenRoom(context);
        var other = room.withPerson();
        try (var _ = Visitor.signedIn(context, room.facilitator())) {
            assertThatThrownBy(() -> people.leave(room.id())).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> people.appoint(room.id(), room.facilitatorActor(), RoomRole.PARTICIPANT))
                    .isInstanceOf(Conflict.class);
            assertThatThrownBy(
                            () -> people.appoint(room.id(), room.actor(Visitor.newUser(context)), RoomRole.FACILITATOR))
                    .isInstanceOf(Conflict.class);
            people.appoint(room.id(), room.actor(other), RoomRole.FACILITATOR);
            people.leave(room.id());
            assertThatThrownBy(() -> catalogue.waiting(room.id())).isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.signedIn(context, other)) {
            assertThat(catalogue.participants(room.id())).singleElement().matches(Participant::facilitates);
            people.leave(room.id());
            assertThat(catalogue.participants(room.id())).isEmpty();
        }
    }

    @Test
    void takesNobodyOutWithoutAReason() {
        var room = RoomFixture.anInvitedRoom(context);
        var loud = room.withPerson();
        var invited = room.withInvited(Visitor.newUser(context));
        try (var _ = Visitor.signedIn(context, loud)) {
            assertThatThrownBy(() -> people.remove(room.id(), room.facilitatorActor(), "Perché sì"))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> people.invite(room.id(), room.actor(invited)))
                    .isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.signedIn(context, room.facilitator())) {
            assertThatThrownBy(() -> people.remove(room.id(), room.actor(loud), " "))
                    .isInstanceOf(InvalidValue.class)
                    .hasFieldOrPropertyWithValue("field", "reason");
            people.remove(room.id(), room.actor(loud), "Ha insultato due vicine.");
            people.remove(room.id(), room.actor(invited), "");
            assertThat(catalogue.waiting(room.id())).isEmpty();
            assertThat(catalogue.participants(room.id())).hasSize(1);
        }
        try (var _ = Visitor.signedIn(context, loud)) {
            assertUnknown(room);
        }
    }

    @Test
    void handsARoomOnWhenItsFacilitatorIsErased() {
        var room = RoomFixture.anOpenRoom(context);
        var first = room.withPerson();
        room.withPerson();
        var person = new PersonalData.Person(
                room.facilitator().value(), room.facilitatorActor().value());
        assertThat(personal.export(person)).containsKeys("rooms", "opened");
        transactions.writing(() -> personal.erase(person));
        assertThat(personal.export(person)).isEmpty();
        assertThat(catalogue.participants(room.id()))
                .hasSize(2)
                .filteredOn(Participant::facilitates)
                .extracting(Participant::actor)
                .containsExactly(room.actor(first));
    }
}
