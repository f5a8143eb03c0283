package org.intreccio.codesign.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.intreccio.codesign.Participant;
import org.intreccio.codesign.Room;
import org.intreccio.codesign.RoomAccess;
import org.intreccio.codesign.RoomCatalogue.Standing;
import org.intreccio.codesign.RoomHost;
import org.intreccio.codesign.RoomSettings;
import org.intreccio.directory.Named;
import org.jspecify.annotations.Nullable;

/** How the REST interface tells of rooms. */
final class RoomJson {

    private RoomJson() {}

    record Host(String kind, String id, Named name) {}

    record Brief(
            String id,
            String title,
            String access,
            String state,
            Host on,
            List<Named> themes,
            @Nullable Named direction,
            int people,
            int threads,
            int contributions,
            Instant startedAt,
            Instant lastAt,
            @Nullable Instant finishedAt) {

        static Brief of(Room room) {
            var host = room.host();
            return new Brief(
                    room.id().value(),
                    room.title(),
                    room.access().code(),
                    room.goesOn() ? "open" : "finished",
                    new Host(host.kind().code(), host.id(), room.hostName()),
                    room.themes(),
                    room.direction(),
                    room.people(),
                    room.threads(),
                    room.contributions(),
                    room.startedAt(),
                    room.lastAt(),
                    room.finishedAt());
        }
    }

    /** How the caller stands to the room. */
    record Mine(@Nullable String state, boolean reads, boolean speaks, boolean facilitates) {

        static Mine of(Standing standing) {
            var state = standing.state();
            return new Mine(
                    state == null ? null : state.code(), standing.reads(), standing.speaks(), standing.facilitates());
        }
    }

    record Full(Brief room, String purpose, String outcome, int slowSeconds, long version, Mine mine) {

        static Full of(Room room, Standing standing) {
            return new Full(
                    Brief.of(room),
                    room.settings().purpose(),
                    standing.reads() ? room.outcome() : "",
                    room.settings().slowSeconds(),
                    room.version(),
                    Mine.of(standing));
        }
    }

    record Settings(
            @Nullable String on,
            @Nullable String title,
            @Nullable String purpose,
            @Nullable String access,
            @Nullable String direction,
            @Nullable Set<String> themes,
            @Nullable Integer slowSeconds,
            @Nullable Long version) {

        RoomHost host() {
            return RoomHost.of(Objects.requireNonNullElse(on, ""));
        }

        RoomSettings settings() {
            return new RoomSettings(
                    Objects.requireNonNullElse(title, ""),
                    Objects.requireNonNullElse(purpose, ""),
                    RoomAccess.of(Objects.requireNonNullElse(access, "")),
                    Objects.requireNonNullElse(direction, ""),
                    Objects.requireNonNullElse(themes, Set.of()),
                    Objects.requireNonNullElse(slowSeconds, 0));
        }
    }

    record Person(String id, String name, String state, String role, Instant since) {

        static Person of(Participant person) {
            return new Person(
                    person.actor().value(),
                    person.name(),
                    person.state().code(),
                    person.role().name().toLowerCase(Locale.ROOT),
                    person.since());
        }
    }

    record Waiting(Person person, String note) {

        static Waiting of(Participant person) {
            return new Waiting(Person.of(person), person.note());
        }
    }

    record Note(@Nullable String note) {}

    record State(String state) {}

    record Whom(@Nullable String person) {}

    record Role(@Nullable String role) {}

    record Reason(@Nullable String reason) {}

    record Outcome(@Nullable String outcome) {}
}
