package org.intreccio.measurement;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.intreccio.network.ActorRow;
import org.intreccio.network.ConceptKind;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.NetworkUpdate;
import org.intreccio.network.ProjectRow;
import org.intreccio.network.SnapshotBuilder;

/**
 * A made-up network of any size, the same for the same size: communities of some hundred actors, projects mostly within one, degrees
 * by a power law, themes that everybody shares, and one hub with 50,000 projects or a quarter of them.
 *
 * <p>Per actor about 1.2 projects, 5.3 participations and five relations to what it offers, seeks, cares for and where it works: 10.6
 * million relationships for a million actors.
 */
final class SyntheticNetwork {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static final int SEVEN_DIGITS = 1_000_000;
    private static final int COMMUNITY = 300;
    private static final int COMPETENCES = 2_000;
    private static final int THEMES = 40;
    private static final int TARGETS = 169;
    private static final int CITIES = 4_000;
    private static final int HUB = 50_000;
    private static final int WORDS = 20_000;

    private final int actors;
    private final int projects;

    SyntheticNetwork(int actors) {
        this.actors = actors;
        this.projects = actors + actors / 5;
    }

    /** Hears of the nodes, then of the edges between them. */
    interface Sink {

        void actor(ActorRow row);

        void project(ProjectRow row);

        void concept(ConceptKind kind, String id, String parent);

        /** Tells what an actor has to do with, by the type of relationship in the graph. */
        void relation(String actor, String type, String concept);

        void participation(String project, String actor);
    }

    static String actor(int number) {
        return "s-" + (SEVEN_DIGITS + number);
    }

    static String project(int number) {
        return "p-" + (SEVEN_DIGITS + number);
    }

    int actors() {
        return actors;
    }

    /** The number of the actor with very many projects. */
    int hub() {
        return actors / 2;
    }

    void tell(Sink sink) {
        concepts(sink);
        var random = new Random(1);
        for (int i = 0; i < actors; i++) {
            sink.actor(new ActorRow(
                    actor(i), "Actor " + i, i % 5 == 0 ? "ASSOCIATION" : "COMPANY", country(city(i)), false));
        }
        for (int i = 0; i < projects; i++) {
            sink.project(project(i, random));
        }
        for (int i = 0; i < projects; i++) {
            String project = project(i);
            team(i, random).forEach(member -> sink.participation(project, actor(member)));
        }
        for (int i = 0; i < actors; i++) {
            relations(i, random, sink);
        }
    }

    private static void concepts(Sink sink) {
        named(sink, ConceptKind.COMPETENCE, "c", COMPETENCES);
        named(sink, ConceptKind.THEME, "t", THEMES);
        named(sink, ConceptKind.TARGET, "g", TARGETS);
        for (int i = 0; i < CITIES; i++) {
            sink.concept(ConceptKind.PLACE, "city-" + i, "region-" + i % 100);
        }
        for (int i = 0; i < 100; i++) {
            sink.concept(ConceptKind.PLACE, "region-" + i, "country-" + i % 5);
        }
        for (int i = 0; i < 5; i++) {
            sink.concept(ConceptKind.PLACE, "country-" + i, "");
        }
    }

    private static void named(Sink sink, ConceptKind kind, String prefix, int count) {
        for (int i = 0; i < count; i++) {
            sink.concept(kind, prefix + i, "");
        }
    }

    private ProjectRow project(int number, Random random) {
        LocalDate start = TODAY.minusDays(random.nextInt(12 * 365));
        var title = new StringBuilder();
        int flavour = community(number, projects) * 31 % WORDS;
        for (int i = 0; i < 6; i++) {
            int word = random.nextBoolean() ? (flavour + random.nextInt(40)) % WORDS : (int) (WORDS * cubed(random));
            title.append("word").append(word).append(' ');
        }
        return new ProjectRow(
                project(number),
                title.toString().strip(),
                start,
                start.plusDays(500 + random.nextInt(700)),
                0,
                "TOPIC-" + flavour % 500,
                "THEME " + flavour % THEMES,
                null,
                null,
                title.toString());
    }

    private Set<Integer> team(int project, Random random) {
        var team = new LinkedHashSet<Integer>();
        int size = 2;
        while (size < 60 && random.nextInt(10) < 7) {
            size++;
        }
        int community = community(project, projects);
        for (int i = 0; i < size; i++) {
            team.add(random.nextInt(5) == 0 ? (int) (actors * cubed(random)) : member(community, random));
        }
        int hubProjects = Math.min(HUB, projects / 4);
        if ((long) project * hubProjects / projects != (project + 1L) * hubProjects / projects) {
            team.add(hub());
        }
        return team;
    }

    private int member(int community, Random random) {
        int first = community * COMMUNITY;
        int size = Math.min(COMMUNITY, actors - first);
        return first + (int) (size * random.nextDouble() * random.nextDouble());
    }

    private int community(int number, int of) {
        return (int) ((long) number * ((actors + COMMUNITY - 1) / COMMUNITY) / of);
    }

    private static double cubed(Random random) {
        double drawn = random.nextDouble();
        return drawn * drawn * drawn;
    }

    private void relations(int actor, Random random, Sink sink) {
        some(actor, "OFFERS", "c", COMPETENCES, 1 + random.nextInt(2), random, sink);
        some(actor, "SEEKS", "c", COMPETENCES, random.nextInt(3), random, sink);
        some(actor, "CARES_FOR", "t", THEMES, 1 + random.nextInt(2), random, sink);
        some(actor, "PURSUES", "g", TARGETS, random.nextInt(2), random, sink);
        sink.relation(actor(actor), "OPERATES_IN", "city-" + city(actor));
    }

    private static void some(int actor, String type, String prefix, int of, int count, Random random, Sink sink) {
        var chosen = new LinkedHashSet<Integer>();
        for (int i = 0; i < count; i++) {
            chosen.add((int) (of * cubed(random)));
        }
        chosen.forEach(concept -> sink.relation(actor(actor), type, prefix + concept));
    }

    private static int city(int actor) {
        return (int) ((actor / COMMUNITY * 2_654_435_761L + actor % 3) % CITIES);
    }

    private static String country(int city) {
        return "country-" + city % 100 % 5;
    }

    /** Tells of a new project of four actors, as a portal would that hears of it. */
    NetworkUpdate joined(int number) {
        var random = new Random(number);
        var update = new NetworkUpdate();
        var row = new ProjectRow(
                "new-" + number, "word1 word2", TODAY, null, 0, null, null, null, null, "word1 word2 word3");
        update.project(
                row,
                IntStream.range(0, 4)
                        .mapToObj(i -> actor(random.nextInt(actors)))
                        .toList());
        return update;
    }

    /** Makes all of it up and throws it away: what that takes is no part of what building takes. */
    void tellNobody() {
        tell(new Sink() {
            @Override
            public void actor(ActorRow row) {}

            @Override
            public void project(ProjectRow row) {}

            @Override
            public void concept(ConceptKind kind, String id, String parent) {}

            @Override
            public void relation(String actor, String type, String concept) {}

            @Override
            public void participation(String project, String actor) {}
        });
    }

    /** Feeds a snapshot with all of it. */
    NetworkSnapshot fed(SnapshotBuilder builder) {
        tell(new Sink() {
            @Override
            public void actor(ActorRow row) {
                builder.addActor(row);
            }

            @Override
            public void project(ProjectRow row) {
                builder.addProject(row);
            }

            @Override
            public void concept(ConceptKind kind, String id, String parent) {
                if (kind == ConceptKind.PLACE) {
                    builder.addPlace(id, id, parent.isEmpty() ? null : parent);
                } else {
                    builder.addConcept(kind, id, id);
                }
            }

            @Override
            public void relation(String actor, String type, String concept) {
                switch (type) {
                    case "OFFERS" -> builder.addOffer(actor, concept);
                    case "SEEKS" -> builder.addSeek(actor, concept);
                    case "CARES_FOR" -> builder.addTheme(actor, concept);
                    case "PURSUES" -> builder.addTarget(actor, concept);
                    default -> builder.addOperatesIn(actor, concept);
                }
            }

            @Override
            public void participation(String project, String actor) {
                builder.addParticipation(project, actor, false);
            }
        });
        return builder.build();
    }
}
