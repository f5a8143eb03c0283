package org.intreccio.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.intreccio.conflicts.Conflict.Stop;
import org.intreccio.conflicts.Conflict.Via;
import org.intreccio.conflicts.TieWorld.Author;
import org.intreccio.conflicts.TieWorld.Declared;
import org.intreccio.conflicts.TieWorld.Membership;
import org.intreccio.conflicts.TieWorld.Met;
import org.intreccio.conflicts.TieWorld.Party;
import org.intreccio.conflicts.TieWorld.Shared;
import org.intreccio.conflicts.TieWorld.Thing;
import org.intreccio.directory.ActorId;
import org.intreccio.proposals.ProposalId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every conflict of rules.md §3 is found, with a path that is there; looking along all paths finds no other. */
class ConflictFinderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate THREE_YEARS_AGO = LocalDate.of(2023, 11, 22);
    private static final ActorId RITA = new ActorId("rita");
    private static final ActorId UGO = new ActorId("ugo");
    private static final ActorId ORTO = new ActorId("orto");
    private static final ActorId BANCA = new ActorId("banca");
    private static final ProposalId PROPOSAL = new ProposalId("p");

    @Test
    void blocksAMemberOfTheTeamUntilThreeYearsHavePassed() {
        assertThat(rules(member(null))).containsExactly(ConflictRule.MEMBER);
        assertThat(rules(member(THREE_YEARS_AGO))).containsExactly(ConflictRule.MEMBER);
        assertThat(rules(member(THREE_YEARS_AGO.minusDays(1)))).isEmpty();
        var conflict = new ConflictFinder(member(THREE_YEARS_AGO), TODAY)
                .between(RITA, PROPOSAL)
                .getFirst();
        assertThat(conflict.path()).extracting(Stop::name).containsExactly("Rita", "Orto", "Un orto");
        assertThat(conflict.path()).extracting(Stop::via).containsExactly(Via.MEMBER, Via.LEADS, null);
        assertThat(conflict.path().getFirst().to()).isEqualTo(THREE_YEARS_AGO);
    }

    @Test
    void tellsOrganisersOfAPrivateTieThatThereIsOneAndNotByWhichWay() {
        var world = world(
                List.of(), List.of(new Membership(RITA, ORTO, null, null, false)), List.of(), List.of(), List.of());
        var own = new ConflictFinder(world, TODAY).between(RITA, PROPOSAL).getFirst();
        assertThat(own.path()).hasSize(3);
        assertThat(own.asTold().path()).extracting(Stop::name).containsExactly("Rita", "Un orto");
        assertThat(own.asTold().path().getFirst().via()).isEqualTo(Via.WITHHELD);
        assertThat(own.asTold().hard()).isTrue();
    }

    @Test
    void followsADeclaredTieToAPersonOfTheTeam() {
        var world = world(
                List.of(),
                List.of(new Membership(UGO, ORTO, null, null, true)),
                List.of(new Declared(RITA, UGO, TieKind.FAMILY, null)),
                List.of(),
                List.of());
        var conflict = new ConflictFinder(world, TODAY).between(RITA, PROPOSAL).getFirst();
        assertThat(conflict.rule()).isEqualTo(ConflictRule.FAMILY);
        assertThat(conflict.path()).extracting(Stop::name).containsExactly("Rita", "Ugo", "Orto", "Un orto");
    }

    @Test
    void disclosesAProjectSharedThroughAnOrganisationAndTwoIntroductionsButNotOne() {
        var shared = world(
                List.of(),
                List.of(new Membership(RITA, BANCA, null, null, true)),
                List.of(),
                List.of(new Shared(BANCA, ORTO, "j", null, THREE_YEARS_AGO, true)),
                List.of());
        var soft = new ConflictFinder(shared, TODAY).between(RITA, PROPOSAL).getFirst();
        assertThat(soft.hard()).isFalse();
        assertThat(soft.path()).extracting(Stop::name).containsExactly("Rita", "Banca", "Cortile", "Orto", "Un orto");
        var once = List.of(new Met(RITA, ORTO, TODAY));
        assertThat(rules(world(List.of(), List.of(), List.of(), List.of(), once)))
                .isEmpty();
        var twice = List.of(new Met(RITA, ORTO, TODAY), new Met(ORTO, RITA, TODAY));
        assertThat(rules(world(List.of(), List.of(), List.of(), List.of(), twice)))
                .containsExactly(ConflictRule.INTRODUCTIONS);
    }

    @Test
    void blocksWhoeverWroteSomeOfIt() {
        assertThat(rules(world(List.of(new Author(PROPOSAL, RITA)), List.of(), List.of(), List.of(), List.of())))
                .containsExactly(ConflictRule.CO_AUTHOR);
    }

    @Test
    void agreesWithLookingAlongAllPathsOfThousandRandomGraphs() {
        var seen = new TreeSet<ConflictRule>();
        for (int seed = 0; seed < 1000; seed++) {
            var world = random(new Random(seed));
            var finder = new ConflictFinder(world, TODAY);
            var brute = new AllPaths(world);
            for (int r = 0; r < 4; r++) {
                for (int p = 0; p < 3; p++) {
                    var person = new ActorId("c" + r);
                    var proposal = new ProposalId("p" + p);
                    var found = finder.between(person, proposal);
                    assertThat(found.stream().map(Conflict::rule).collect(Collectors.toSet()))
                            .as("seed %d, %s, %s", seed, person, proposal)
                            .isEqualTo(brute.rules(person, proposal));
                    assertThat(found).as("seed %d", seed).allMatch(brute::stands);
                    found.forEach(c -> seen.add(c.rule()));
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(ConflictRule.values());
    }

    private static Set<ConflictRule> rules(TieWorld world) {
        return new ConflictFinder(world, TODAY)
                .between(RITA, PROPOSAL).stream().map(Conflict::rule).collect(Collectors.toSet());
    }

    private static TieWorld member(@Nullable LocalDate to) {
        return world(List.of(), List.of(new Membership(RITA, ORTO, null, to, true)), List.of(), List.of(), List.of());
    }

    private static TieWorld world(
            List<Author> authors,
            List<Membership> memberships,
            List<Declared> declared,
            List<Shared> shared,
            List<Met> met) {
        return new TieWorld(
                List.of(new Party(PROPOSAL, ORTO, true)),
                authors,
                memberships,
                declared,
                shared,
                met,
                Map.of(
                        "rita", new Thing("Rita", "Citizen"),
                        "ugo", new Thing("Ugo", "Citizen"),
                        "orto", new Thing("Orto", "Association"),
                        "banca", new Thing("Banca", "Company"),
                        "j", new Thing("Cortile", "Project"),
                        "p", new Thing("Un orto", "Proposal")));
    }

    private static TieWorld random(Random chance) {
        var parties = new ArrayList<Party>();
        var authors = new ArrayList<Author>();
        var memberships = new ArrayList<Membership>();
        var declared = new ArrayList<Declared>();
        var shared = new ArrayList<Shared>();
        var met = new ArrayList<Met>();
        for (int p = 0; p < 3; p++) {
            var proposal = new ProposalId("p" + p);
            any(chance, 2).forEach(a -> parties.add(new Party(proposal, a, chance.nextBoolean())));
            if (chance.nextInt(3) == 0) {
                authors.add(new Author(proposal, citizen(chance)));
            }
        }
        for (int i = 0; i < 5; i++) {
            memberships.add(new Membership(
                    citizen(chance), organisation(chance), day(chance), day(chance), chance.nextBoolean()));
            shared(chance, i, shared);
            var two = any(chance, 2);
            if (two.size() == 2) {
                met.add(new Met(two.get(0), two.get(1), TODAY));
                if (chance.nextBoolean()) {
                    met.add(new Met(two.get(1), two.get(0), TODAY));
                }
            }
        }
        for (int i = 0; i < 2; i++) {
            var person = citizen(chance);
            any(chance, 1).stream()
                    .filter(a -> !a.equals(person))
                    .forEach(a -> declared.add(
                            new Declared(person, a, List.of(TieKind.values()).get(chance.nextInt(3)), day(chance))));
        }
        return new TieWorld(parties, authors, memberships, declared, shared, met, Map.of());
    }

    private static void shared(Random chance, int number, List<Shared> shared) {
        var two = any(chance, 2);
        if (two.size() == 2) {
            var from = day(chance);
            var to = day(chance);
            shared.add(new Shared(two.get(0), two.get(1), "j" + number, from, to, true));
            shared.add(new Shared(two.get(1), two.get(0), "j" + number, from, to, true));
        }
    }

    private static ActorId citizen(Random chance) {
        return new ActorId("c" + chance.nextInt(6));
    }

    private static ActorId organisation(Random chance) {
        return new ActorId("o" + chance.nextInt(5));
    }

    private static List<ActorId> any(Random chance, int most) {
        return IntStream.range(0, most)
                .mapToObj(i -> chance.nextInt(3) == 0 ? citizen(chance) : organisation(chance))
                .distinct()
                .toList();
    }

    private static @Nullable LocalDate day(Random chance) {
        return chance.nextBoolean() ? null : THREE_YEARS_AGO.plusDays(chance.nextInt(7) - 3);
    }

    /** Looks along every path of four edges at most, and knows of rules nothing but the words that stand along a path. */
    private static final class AllPaths {

        private static final Map<String, ConflictRule> PATTERNS = Map.ofEntries(
                Map.entry("PARTY", ConflictRule.SAME_PERSON),
                Map.entry("WROTE", ConflictRule.CO_AUTHOR),
                Map.entry("MEMBER PARTY", ConflictRule.MEMBER),
                Map.entry("FAMILY PARTY", ConflictRule.FAMILY),
                Map.entry("FAMILY MEMBER PARTY", ConflictRule.FAMILY),
                Map.entry("FAMILY WROTE", ConflictRule.FAMILY),
                Map.entry("BUSINESS PARTY", ConflictRule.BUSINESS),
                Map.entry("BUSINESS MEMBER PARTY", ConflictRule.BUSINESS),
                Map.entry("BUSINESS WROTE", ConflictRule.BUSINESS),
                Map.entry("PAID PARTY", ConflictRule.PAID),
                Map.entry("PAID MEMBER PARTY", ConflictRule.PAID),
                Map.entry("PAID WROTE", ConflictRule.PAID),
                Map.entry("TOOK TOOK PARTY", ConflictRule.SHARED_PROJECT),
                Map.entry("MEMBER TOOK TOOK PARTY", ConflictRule.SHARED_PROJECT),
                Map.entry("MET PARTY", ConflictRule.INTRODUCTIONS),
                Map.entry("MEMBER MET PARTY", ConflictRule.INTRODUCTIONS));

        private record Edge(String from, String to, String word, String id) {}

        private final Map<String, List<Edge>> edges = new HashMap<>();

        AllPaths(TieWorld world) {
            world.parties().forEach(p -> edge(p.actor().value(), p.proposal().value(), "PARTY", ""));
            world.authors().forEach(a -> edge(a.person().value(), a.proposal().value(), "WROTE", ""));
            world.memberships().stream()
                    .filter(m -> counts(m.from(), m.to()))
                    .forEach(m -> edge(m.person().value(), m.organisation().value(), "MEMBER", ""));
            world.declared().stream()
                    .filter(d -> counts(null, d.to()))
                    .forEach(d ->
                            edge(d.person().value(), d.actor().value(), d.kind().name(), ""));
            world.shared().stream().filter(s -> counts(s.from(), s.to())).forEach(s -> {
                edge(s.one().value(), s.project(), "TOOK", "");
                edge(s.project(), s.other().value(), "TOOK", "");
            });
            int number = 0;
            for (var m : world.met()) {
                number++;
                edge(m.one().value(), m.other().value(), "MET", "" + number);
                edge(m.other().value(), m.one().value(), "MET", "" + number);
            }
        }

        private static boolean counts(@Nullable LocalDate from, @Nullable LocalDate to) {
            var over = to != null && to.isBefore(THREE_YEARS_AGO);
            return !over && (from == null || from.compareTo(TODAY) <= 0);
        }

        private void edge(String from, String to, String word, String id) {
            edges.computeIfAbsent(from, k -> new ArrayList<>()).add(new Edge(from, to, word, id));
        }

        Set<ConflictRule> rules(ActorId person, ProposalId proposal) {
            var rules = new HashSet<ConflictRule>();
            var meetings = new HashMap<String, Set<String>>();
            walk(person.value(), proposal.value(), new ArrayList<>(), path -> {
                var rule = PATTERNS.get(path.stream().map(Edge::word).collect(Collectors.joining(" ")));
                if (rule == ConflictRule.INTRODUCTIONS) {
                    var met = path.get(path.size() - 2);
                    meetings.computeIfAbsent(met.to(), k -> new HashSet<>()).add(met.id());
                } else if (rule != null) {
                    rules.add(rule);
                }
            });
            if (meetings.values().stream().anyMatch(m -> m.size() >= 2)) {
                rules.add(ConflictRule.INTRODUCTIONS);
            }
            return rules;
        }

        private void walk(String at, String end, List<Edge> path, java.util.function.Consumer<List<Edge>> found) {
            if (at.equals(end)) {
                found.accept(path);
            } else if (path.size() < 4) {
                for (var edge : edges.getOrDefault(at, List.of())) {
                    if (path.stream().noneMatch(e -> e.from().equals(edge.to()))) {
                        path.add(edge);
                        walk(edge.to(), end, path, found);
                        path.removeLast();
                    }
                }
            }
        }

        /** Whether each stop of the path is joined to the next one in this graph; organisations between two introduced are left out. */
        boolean stands(Conflict conflict) {
            var stops = conflict.path();
            return IntStream.range(0, stops.size() - 1)
                    .allMatch(i -> stops.get(i).via() == Via.INTRODUCED
                            || edges.getOrDefault(stops.get(i).id(), List.of()).stream()
                                    .anyMatch(
                                            e -> e.to().equals(stops.get(i + 1).id())));
        }
    }
}
