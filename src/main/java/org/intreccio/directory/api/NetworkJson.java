package org.intreccio.directory.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.ConnectionPath;
import org.intreccio.directory.EgoNetwork;
import org.intreccio.directory.Evidence;
import org.intreccio.directory.ProjectPage;
import org.intreccio.directory.Timeline;
import org.jspecify.annotations.Nullable;

/** How the REST interface writes what joins actors. */
final class NetworkJson {

    private NetworkJson() {}

    /** Actors and what joins them. */
    record Network(List<Node> nodes, List<Edge> edges, int more) {

        static Network of(EgoNetwork network) {
            return new Network(
                    network.nodes().stream()
                            .map(n -> new Node(n.actor().value(), n.kind().code(), n.name(), n.ties(), n.focus()))
                            .toList(),
                    network.edges().stream()
                            .map(e -> new Edge(
                                    e.from().value(),
                                    e.to().value(),
                                    e.relation().name().toLowerCase(Locale.ROOT),
                                    e.projects()))
                            .toList(),
                    network.more());
        }
    }

    record Node(String id, String kind, String name, int ties, boolean focus) {}

    record Edge(String from, String to, String relation, int projects) {}

    /** One way from an actor to another. */
    record Path(List<Step> steps) {

        static Path of(ConnectionPath path) {
            return new Path(path.steps().stream()
                    .map(s -> new Step(
                            s.id(), s.project() ? "project" : code(s.kind()), s.name(), s.date(), s.via(), s.role()))
                    .toList());
        }

        private static String code(@Nullable ActorKind kind) {
            return kind == null ? "" : kind.code();
        }
    }

    record Step(
            String id, String kind, String name, @Nullable LocalDate date, String via, String role) {}

    /** A project that an actor took part in. */
    record Collaboration(
            String project,
            String titleIt,
            String titleEn,
            String acronym,
            String role,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int participants) {

        static Collaboration of(Timeline.Collaboration c) {
            return new Collaboration(
                    c.project().value(),
                    c.title().it(),
                    c.title().en(),
                    c.acronym(),
                    c.role(),
                    c.from(),
                    c.to(),
                    c.size());
        }
    }

    /** A project with its participants. */
    record Project(
            String id,
            String titleIt,
            String titleEn,
            String acronym,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            String status,
            Evidence evidence,
            List<Participant> participants) {

        static Project of(ProjectPage page) {
            return new Project(
                    page.id().value(),
                    page.title().it(),
                    page.title().en(),
                    page.acronym(),
                    page.start(),
                    page.end(),
                    page.status(),
                    page.evidence(),
                    page.participants().stream()
                            .map(p -> new Participant(
                                    p.actor().value(), p.kind().code(), p.name(), p.role(), p.contribution()))
                            .toList());
        }
    }

    record Participant(
            String actor,
            String kind,
            String name,
            String role,
            @Nullable Long contribution) {}
}
