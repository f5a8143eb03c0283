package org.intreccio.conflicts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.conflicts.Conflict.Stop;
import org.intreccio.conflicts.Conflict.Via;
import org.intreccio.conflicts.TieWorld.Declared;
import org.intreccio.conflicts.TieWorld.Membership;
import org.intreccio.conflicts.TieWorld.Party;
import org.intreccio.conflicts.TieWorld.Shared;
import org.intreccio.directory.ActorId;
import org.intreccio.proposals.ProposalId;
import org.jspecify.annotations.Nullable;

/** Finds every conflict of rules.md §3 in what was read of the graph, each with a shortest path that shows it. */
final class ConflictFinder {

    /** For so many years a membership, a payment or a project counts after its end. */
    static final int YEARS = 3;

    private static final int INTRODUCTIONS = 2;

    private final TieWorld world;
    private final LocalDate today;
    private final Map<ActorId, List<Membership>> memberships;
    private final Map<ActorId, List<Declared>> declared;
    private final Map<ProposalId, List<Party>> parties;

    ConflictFinder(TieWorld world, LocalDate today) {
        this.world = world;
        this.today = today;
        memberships = world.memberships().stream()
                .filter(m -> lately(m.from(), m.to()))
                .collect(Collectors.groupingBy(Membership::person));
        declared = world.declared().stream()
                .filter(d -> lately(null, d.to()))
                .collect(Collectors.groupingBy(Declared::person));
        parties = world.parties().stream().collect(Collectors.groupingBy(Party::proposal));
    }

    /** All between this person and this proposal, hard ones first; one for each rule and actor of the team. */
    List<Conflict> between(ActorId person, ProposalId proposal) {
        var found = new ArrayList<Conflict>();
        var team = parties.getOrDefault(proposal, List.of());
        world.authors().stream()
                .filter(a -> a.proposal().equals(proposal) && a.person().equals(person))
                .findFirst()
                .ifPresent(a -> found.add(path(person, proposal, ConflictRule.CO_AUTHOR, true)
                        .from(person, Via.WROTE, null, null)
                        .end()));
        for (var party : team) {
            memberOrSelf(person, party, found);
            declared(person, party, found);
            if (!party.actor().equals(person)) {
                sharedProject(person, party, found);
                introduced(person, party, found);
            }
        }
        declaredAuthors(person, proposal, found);
        found.sort(Comparator.comparing(Conflict::rule)
                .thenComparingInt(c -> c.path().size())
                .thenComparing(c -> c.path().stream().map(Stop::id).collect(Collectors.joining(" "))));
        return List.copyOf(found);
    }

    private void memberOrSelf(ActorId person, Party party, List<Conflict> found) {
        if (party.actor().equals(person)) {
            found.add(path(person, party.proposal(), ConflictRule.SAME_PERSON, true)
                    .from(person, via(party), null, null)
                    .end());
        }
        of(person)
                .filter(m -> m.organisation().equals(party.actor()))
                .findFirst()
                .ifPresent(m -> found.add(path(person, party.proposal(), ConflictRule.MEMBER, m.open())
                        .from(person, Via.MEMBER, m.from(), m.to())
                        .from(party.actor(), via(party), null, null)
                        .end()));
    }

    /** What was declared to one of the team itself, or to a person who is or was lately a member of it. */
    private void declared(ActorId person, Party party, List<Conflict> found) {
        for (var tie : declared.getOrDefault(person, List.of())) {
            var to = Via.valueOf(tie.kind().name());
            if (tie.actor().equals(party.actor())) {
                found.add(path(person, party.proposal(), tie.kind().rule(), true)
                        .from(person, to, null, tie.to())
                        .from(party.actor(), via(party), null, null)
                        .end());
            }
            of(tie.actor())
                    .filter(m -> m.organisation().equals(party.actor()))
                    .findFirst()
                    .ifPresent(m ->
                            found.add(path(person, party.proposal(), tie.kind().rule(), m.open())
                                    .from(person, to, null, tie.to())
                                    .from(tie.actor(), Via.MEMBER, m.from(), m.to())
                                    .from(party.actor(), via(party), null, null)
                                    .end()));
        }
    }

    private void declaredAuthors(ActorId person, ProposalId proposal, List<Conflict> found) {
        for (var tie : declared.getOrDefault(person, List.of())) {
            world.authors().stream()
                    .filter(a -> a.proposal().equals(proposal) && a.person().equals(tie.actor()))
                    .findFirst()
                    .ifPresent(a -> found.add(path(person, proposal, tie.kind().rule(), true)
                            .from(person, Via.valueOf(tie.kind().name()), null, tie.to())
                            .from(tie.actor(), Via.WROTE, null, null)
                            .end()));
        }
    }

    /** The person's own first, then those of an organisation of theirs, the latest first. */
    private void sharedProject(ActorId person, Party party, List<Conflict> found) {
        world.shared().stream()
                .filter(s -> s.other().equals(party.actor()) && !s.one().equals(party.actor()))
                .filter(s -> lately(s.from(), s.to()))
                .flatMap(s -> sides(person)
                        .filter(side -> side.actor().equals(s.one()))
                        .map(side -> new Way(side, s)))
                .min(Comparator.comparing((Way w) -> !w.side().actor().equals(person))
                        .thenComparing(
                                w -> Objects.requireNonNullElse(w.shared().to(), LocalDate.MAX),
                                Comparator.reverseOrder())
                        .thenComparing(w -> w.shared().project()))
                .ifPresent(w -> {
                    var shared = w.shared();
                    var line = path(
                            person,
                            party.proposal(),
                            ConflictRule.SHARED_PROJECT,
                            shared.open() && w.side().open());
                    w.side().begin(line, person);
                    found.add(line.from(shared.one(), Via.TOOK_PART, shared.from(), shared.to())
                            .from(shared.project(), Via.TOOK_PART, shared.from(), shared.to())
                            .from(party.actor(), via(party), null, null)
                            .end());
                });
    }

    private void introduced(ActorId person, Party party, List<Conflict> found) {
        var sides = sides(person).toList();
        var met = world.met().stream()
                .filter(m -> sides.stream().anyMatch(s -> joins(m, s.actor(), party.actor())))
                .sorted(Comparator.comparing(TieWorld.Met::on))
                .toList();
        if (met.size() >= INTRODUCTIONS) {
            found.add(path(person, party.proposal(), ConflictRule.INTRODUCTIONS, false)
                    .from(
                            person,
                            Via.INTRODUCED,
                            met.getFirst().on(),
                            met.getLast().on())
                    .from(party.actor(), via(party), null, null)
                    .end());
        }
    }

    private static boolean joins(TieWorld.Met met, ActorId side, ActorId party) {
        return !side.equals(party)
                && ((met.one().equals(side) && met.other().equals(party))
                        || (met.one().equals(party) && met.other().equals(side)));
    }

    private record Way(Side side, Shared shared) {}

    /** The person, or an organisation that they belong or lately belonged to. */
    private record Side(ActorId actor, @Nullable Membership by) {

        boolean open() {
            return by == null || by.open();
        }

        void begin(Line line, ActorId person) {
            if (by != null) {
                line.from(person, Via.MEMBER, by.from(), by.to());
            }
        }
    }

    private Stream<Side> sides(ActorId person) {
        return Stream.concat(Stream.of(new Side(person, null)), of(person).map(m -> new Side(m.organisation(), m)));
    }

    private Stream<Membership> of(ActorId person) {
        return memberships.getOrDefault(person, List.of()).stream()
                .sorted(Comparator.comparing(Membership::open).reversed());
    }

    private static Via via(Party party) {
        return party.leads() ? Via.LEADS : Via.PARTNERS;
    }

    /** Whether it held at some day of the last three years, both ends included. */
    private boolean lately(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (to == null || !to.isBefore(today.minusYears(YEARS))) && (from == null || !from.isAfter(today));
    }

    private Line path(ActorId person, ProposalId proposal, ConflictRule rule, boolean open) {
        return new Line(person, proposal, rule, open, new ArrayList<>());
    }

    private final class Line {

        private final ActorId person;
        private final ProposalId proposal;
        private final ConflictRule rule;
        private final boolean open;
        private final List<Stop> stops;

        Line(ActorId person, ProposalId proposal, ConflictRule rule, boolean open, List<Stop> stops) {
            this.person = person;
            this.proposal = proposal;
            this.rule = rule;
            this.open = open;
            this.stops = stops;
        }

        Line from(ActorId actor, Via via, @Nullable LocalDate from, @Nullable LocalDate to) {
            return from(actor.value(), via, from, to);
        }

        Line from(String id, Via via, @Nullable LocalDate from, @Nullable LocalDate to) {
            var thing = thing(id, "Citizen");
            stops.add(new Stop(id, thing.name(), thing.kind(), via, from, to));
            return this;
        }

        Conflict end() {
            var thing = thing(proposal.value(), "Proposal");
            stops.add(new Stop(proposal.value(), thing.name(), thing.kind(), null, null, null));
            return new Conflict(person, proposal, rule, stops, open);
        }

        private TieWorld.Thing thing(String id, String kind) {
            return world.things().getOrDefault(id, new TieWorld.Thing(id, kind));
        }
    }
}
