package org.intreccio.threads;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.codesign.RoomAccess;
import org.intreccio.codesign.RoomHost;
import org.intreccio.codesign.RoomId;
import org.intreccio.codesign.RoomPeople;
import org.intreccio.codesign.RoomSettings;
import org.intreccio.codesign.Rooms;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Threads in states with names. The one who facilitates runs the call on which the room hangs. */
public final class ThreadFixture {

    private final ApplicationContext context;
    private final UserId facilitator;
    private final RoomId room;
    private final ThreadId thread;

    private ThreadFixture(ApplicationContext context, RoomAccess access) {
        this.context = context;
        var call = ChallengeFixture.anOpenCall(context);
        facilitator = call.manager();
        known(facilitator);
        room = as(
                facilitator,
                () -> context.getBean(Rooms.class)
                        .open(
                                new RoomHost(RoomHost.Kind.CHALLENGE, call.id().value()),
                                new RoomSettings("Stanza " + call.word(), "Che cosa facciamo", access, "", Set.of(), 0),
                                UUID.randomUUID().toString())
                        .id());
        thread = begin("Da dove partiamo");
    }

    /** An empty thread of a room that everybody reads. */
    public static ThreadFixture inAnOpenRoom(ApplicationContext context) {
        return new ThreadFixture(context, RoomAccess.OPEN);
    }

    /** An empty thread of a room that nobody else knows of. */
    public static ThreadFixture inAnInvitedRoom(ApplicationContext context) {
        return new ThreadFixture(context, RoomAccess.INVITED);
    }

    public RoomId room() {
        return room;
    }

    public ThreadId thread() {
        return thread;
    }

    public UserId facilitator() {
        return facilitator;
    }

    /** Another thread of the room. */
    public ThreadId begin(String title) {
        return as(
                facilitator,
                () -> context.getBean(Threads.class)
                        .begin(room, title, UUID.randomUUID().toString())
                        .id());
    }

    /** Somebody who came into the open room. */
    public UserId somebody() {
        var user = Visitor.newUser(context);
        known(user);
        as(user, () -> context.getBean(RoomPeople.class).join(room, ""));
        return user;
    }

    /** Says something in the thread. */
    public Contribution says(UserId user, Said said) {
        return says(user, thread, said);
    }

    public Contribution says(UserId user, ThreadId where, Said said) {
        return as(
                user,
                () -> context.getBean(Contributions.class)
                        .say(where, said, UUID.randomUUID().toString()));
    }

    public Contribution says(UserId user, ContributionType type, String text) {
        return says(user, Said.of(type, text));
    }

    public <T> T as(UserId user, Supplier<T> work) {
        try (var _ = Visitor.signedIn(context, user)) {
            return work.get();
        }
    }

    public void doing(UserId user, Runnable work) {
        as(user, () -> {
            work.run();
            return true;
        });
    }

    // One who signed up just now may say little.
    private void known(UserId user) {
        context.getBean(Neo4jClient.class)
                .query(
                        "MATCH (u:User {id: $id}) SET u.confirmedAt = datetime(), u.createdAt = datetime() - duration('P60D')")
                .bindAll(Map.of("id", user.value()))
                .run();
    }
}
