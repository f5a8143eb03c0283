package org.intreccio.codesign;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.proposals.ProposalFixture;
import org.intreccio.spaces.SpaceId;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A room, with a person of its own who opened and facilitates it. */
public final class RoomFixture {

    private final ApplicationContext context;
    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final UserId facilitator;
    private final RoomHost host;
    private final RoomId id;

    private RoomFixture(ApplicationContext context, RoomHost host, UserId facilitator, RoomAccess access) {
        this.context = context;
        this.facilitator = facilitator;
        this.host = host;
        try (var _ = Visitor.signedIn(context, facilitator)) {
            id = rooms().open(host, settings(access), word).id();
        }
    }

    /** Everybody reads it and may come in; on an open call. */
    public static RoomFixture anOpenRoom(ApplicationContext context) {
        return onChallenge(context, ChallengeFixture.anOpenCall(context).id(), RoomAccess.OPEN);
    }

    /** Everybody knows of it, and those who facilitate let people in; on an open call. */
    public static RoomFixture aRoomByRequest(ApplicationContext context) {
        return onChallenge(context, ChallengeFixture.anOpenCall(context).id(), RoomAccess.REQUEST);
    }

    /** Nobody knows of it but those who were invited; on an open call. */
    public static RoomFixture anInvitedRoom(ApplicationContext context) {
        return onChallenge(context, ChallengeFixture.anOpenCall(context).id(), RoomAccess.INVITED);
    }

    /** On this call, opened by somebody new. */
    public static RoomFixture onChallenge(ApplicationContext context, ChallengeId call, RoomAccess access) {
        return new RoomFixture(
                context, new RoomHost(RoomHost.Kind.CHALLENGE, call.value()), Visitor.newUser(context), access);
    }

    /** Of the team of a proposal, opened by who speaks for its lead. */
    public static RoomFixture onProposal(ApplicationContext context, ProposalFixture proposal) {
        return new RoomFixture(
                context,
                new RoomHost(RoomHost.Kind.PROPOSAL, proposal.id().value()),
                proposal.speaker(),
                RoomAccess.INVITED);
    }

    /** On anything, opened by this person. */
    public static RoomFixture on(ApplicationContext context, RoomHost host, UserId facilitator, RoomAccess access) {
        return new RoomFixture(context, host, facilitator, access);
    }

    /** Settings of a room whose title carries this word. */
    public static RoomSettings settings(String word, RoomAccess access) {
        return new RoomSettings(
                "Che cosa facciamo del cortile " + word,
                "Una **idea** da scrivere insieme entro maggio.",
                access,
                "idea-to-place",
                Set.of("urban-regeneration"),
                0);
    }

    RoomSettings settings(RoomAccess access) {
        return settings(word, access);
    }

    /** Somebody new who takes part. */
    public UserId withPerson() {
        return withPerson(Visitor.newUser(context));
    }

    /** This person takes part from now on. */
    public UserId withPerson(UserId person) {
        withInvited(person);
        try (var _ = Visitor.signedIn(context, person)) {
            people().join(id, "");
        }
        return person;
    }

    /** This person is invited and has not answered. */
    public UserId withInvited(UserId person) {
        try (var _ = Visitor.signedIn(context, facilitator)) {
            people().invite(id, actor(person));
        }
        return person;
    }

    /** Those who belong to this organisation are in the room; who manages it facilitates. */
    public RoomFixture peopledBy(ActorId organisation) {
        context.getBean(Neo4jClient.class)
                .query("""
                MATCH (:Actor {id: $organisation})<-[m:MEMBER_OF]-(c:Citizen), (r:Room {id: $room})
                WHERE m.role IN ['member', 'manager']
                MERGE (c)-[i:IN_ROOM]->(r)
                SET i.state = 'member', i.since = datetime(),
                    i.role = CASE m.role WHEN 'manager' THEN 'facilitator' ELSE 'participant' END
                """)
                .bindAll(Map.of("organisation", organisation.value(), "room", id.value()))
                .run();
        return this;
    }

    /** A room by invitation with this title, in a space, that nobody but this person may know of; opened by no command. */
    public static RoomId secretly(ApplicationContext context, SpaceId space, ActorId person, String title) {
        var id = new RoomId("r-" + UUID.randomUUID());
        var edges = context.getBean(RoomEdges.class);
        context.getBean(Transactions.class).writing(() -> {
            edges.create(id, new RoomHost(RoomHost.Kind.SPACE, space.value()), "", id.value());
            edges.write(id, new RoomSettings(title, title, RoomAccess.INVITED, "", Set.of(), 0));
            edges.person(id, person, RoomState.MEMBER, RoomRole.FACILITATOR, "", "");
        });
        return id;
    }

    /** Ends the work of the room. */
    public RoomFixture finished() {
        try (var _ = Visitor.signedIn(context, facilitator)) {
            rooms().finish(id, "Il cortile è **aperto** ogni sera.");
        }
        return this;
    }

    public RoomId id() {
        return id;
    }

    /** What it hangs on. */
    public RoomHost host() {
        return host;
    }

    /** A word that stands in no other room's title. */
    public String word() {
        return word;
    }

    public UserId facilitator() {
        return facilitator;
    }

    public ActorId facilitatorActor() {
        return actor(facilitator);
    }

    /** The citizen whom this account is of. */
    public ActorId actor(UserId user) {
        return new ActorId(context.getBean(Neo4jClient.class)
                .query("MATCH (c:Citizen)-[:ACTS_AS_USER]->(:User {id: $user}) RETURN c.id")
                .bind(user.value())
                .to("user")
                .fetchAs(String.class)
                .one()
                .orElseThrow());
    }

    private Rooms rooms() {
        return context.getBean(Rooms.class);
    }

    private RoomPeople people() {
        return context.getBean(RoomPeople.class);
    }
}
