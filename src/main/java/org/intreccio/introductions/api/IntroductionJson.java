package org.intreccio.introductions.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.intreccio.introductions.Asked;
import org.intreccio.introductions.Request;
import org.intreccio.introductions.ways.WarmPath;
import org.intreccio.network.NodeRef;
import org.jspecify.annotations.Nullable;

/** How the REST interface writes paths and introductions; additions are compatible, nothing is ever taken away. */
final class IntroductionJson {

    private IntroductionJson() {}

    /** An actor; without an id where it is gone. */
    record End(@Nullable String id, String name) {

        static End of(Asked.Named named) {
            var id = named.id();
            return new End(id == null ? null : id.value(), named.name());
        }

        static End of(NodeRef node) {
            return new End(node.id(), node.name());
        }
    }

    record Project(String id, String name, @Nullable LocalDate start) {}

    /**
     * What joins a stop to the next.
     *
     * @param how worked-together, belong-together or were-introduced
     * @param closeness in (0, 1)
     */
    record Tie(String how, @Nullable Project project, int projects, double closeness) {

        static Tie of(WarmPath.Tie tie) {
            var project = tie.project();
            return new Tie(
                    tie.how().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    project == null ? null : new Project(project.id(), project.name(), project.date()),
                    tie.projects(),
                    tie.closeness());
        }
    }

    /**
     * A way from one actor to another.
     *
     * @param strength the product of the ties' closeness
     */
    record Path(List<End> stops, List<Tie> ties, double strength) {

        static Path of(WarmPath path) {
            return new Path(
                    path.stops().stream().map(End::of).toList(),
                    path.ties().stream().map(Tie::of).toList(),
                    path.strength());
        }
    }

    /** How to write to a person who agreed to it. */
    record Contact(String name, String email) {

        static @Nullable Contact of(Asked.@Nullable Contact contact) {
            return contact == null ? null : new Contact(contact.name(), contact.email());
        }
    }

    /**
     * An introduction as whoever asked sees it.
     *
     * @param state waiting, accepted, over or withdrawn
     */
    record AskedCard(
            String id,
            End asker,
            End target,
            List<End> via,
            String purpose,
            String words,
            String state,
            Instant askedAt,
            Instant until,
            @Nullable Instant endedAt,
            @Nullable Contact contact) {

        static AskedCard of(Asked i) {
            return new AskedCard(
                    i.id().value(),
                    End.of(i.asker()),
                    End.of(i.target()),
                    i.via().stream().map(End::of).toList(),
                    i.purpose(),
                    i.words(),
                    i.outlook().code(),
                    i.askedAt(),
                    i.until(),
                    i.endedAt(),
                    Contact.of(i.contact()));
        }
    }

    /**
     * An introduction as one sees it who is asked.
     *
     * @param role pass for those on the way, meet for the one at its end
     * @param state waiting, forwarded, declined, accepted or over
     */
    record RequestCard(
            String id,
            End as,
            String role,
            End asker,
            End target,
            List<End> before,
            String purpose,
            String words,
            String state,
            Instant since,
            Instant until,
            @Nullable Contact contact) {

        static RequestCard of(Request r) {
            return new RequestCard(
                    r.id().value(),
                    End.of(r.as()),
                    r.last() ? "meet" : "pass",
                    End.of(r.asker()),
                    End.of(r.target()),
                    r.before().stream().map(End::of).toList(),
                    r.purpose(),
                    r.words(),
                    r.stage().code(),
                    r.since(),
                    r.until(),
                    Contact.of(r.contact()));
        }
    }
}
