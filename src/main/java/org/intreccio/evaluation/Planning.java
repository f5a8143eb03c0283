package org.intreccio.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.intreccio.algorithms.FairAssignment;
import org.intreccio.challenges.Challenge;
import org.intreccio.conflicts.Conflict;
import org.intreccio.conflicts.Conflicts;
import org.intreccio.directory.ActorId;
import org.intreccio.proposals.Proposal;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.ProposalStatus;
import org.springframework.stereotype.Component;

/** Works out who should read what, of what the graph says now. Asks nobody's leave. */
@Component
class Planning {

    /** Those that were answered too: whoever looks back still sees what stood between the committee and them. */
    private static final Set<ProposalStatus> TO_READ = Set.of(
            ProposalStatus.SUBMITTED,
            ProposalStatus.ELIGIBLE,
            ProposalStatus.IN_EVALUATION,
            ProposalStatus.SELECTED,
            ProposalStatus.RESERVE,
            ProposalStatus.DECLINED);

    private final SeatQueries seats;
    private final ReviewQueries reviews;
    private final ProposalCatalogue proposals;
    private final Conflicts conflicts;

    Planning(SeatQueries seats, ReviewQueries reviews, ProposalCatalogue proposals, Conflicts conflicts) {
        this.seats = seats;
        this.reviews = reviews;
        this.proposals = proposals;
        this.conflicts = conflicts;
    }

    /** What the committee has to read, the earliest submitted first. */
    List<Proposal> toRead(Challenge challenge) {
        return proposals.answersTo(challenge.id()).stream()
                .filter(p -> TO_READ.contains(p.status()))
                .toList();
    }

    /** A plan that keeps what counts and is not forbidden by now. */
    AssignmentPlan plan(Challenge challenge) {
        var texts = toRead(challenge).stream()
                .map(p -> new AssignmentPlan.Text(p.id(), p.title()))
                .toList();
        var readers = seats.of(challenge.id()).stream()
                .filter(s -> s.is(Seat.State.ACCEPTED))
                .map(s -> new AssignmentPlan.Reader(s.person(), s.name()))
                .toList();
        var found = conflicts.between(
                readers.stream().map(AssignmentPlan.Reader::id).toList(),
                texts.stream().map(AssignmentPlan.Text::id).toList());
        return new Work(challenge, texts, readers, found).plan();
    }

    /** What forbids this pair: hard conflicts, and soft ones that were ruled against; empty where nothing does. */
    List<Conflict> forbidding(Challenge challenge, ActorId person, ProposalId proposal) {
        var ruledOut = seats.rulings(challenge.id()).stream()
                .anyMatch(r -> !r.admitted()
                        && r.person().equals(person)
                        && r.proposal().equals(proposal));
        return conflicts.between(List.of(person), List.of(proposal)).stream()
                .filter(c -> c.hard() || ruledOut)
                .toList();
    }

    private record Key(ProposalId proposal, ActorId person) {}

    private final class Work {

        private final Challenge challenge;
        private final List<AssignmentPlan.Text> texts;
        private final List<AssignmentPlan.Reader> readers;
        private final List<Conflict> found;
        private final Map<ProposalId, Integer> textAt;
        private final Map<ActorId, Integer> readerAt;
        private final Set<FairAssignment.Pair> forbidden = new HashSet<>();
        private final Set<FairAssignment.Pair> avoided = new HashSet<>();
        private final Set<FairAssignment.Pair> kept = new HashSet<>();
        private final List<ReviewId> recused = new ArrayList<>();

        Work(
                Challenge challenge,
                List<AssignmentPlan.Text> texts,
                List<AssignmentPlan.Reader> readers,
                List<Conflict> found) {
            this.challenge = challenge;
            this.texts = texts;
            this.readers = readers;
            this.found = found;
            textAt = places(texts, AssignmentPlan.Text::id);
            readerAt = places(readers, AssignmentPlan.Reader::id);
        }

        private static <T, K> Map<K, Integer> places(List<T> things, Function<T, K> key) {
            return IntStream.range(0, things.size())
                    .boxed()
                    .collect(Collectors.toMap(i -> key.apply(things.get(i)), i -> i));
        }

        AssignmentPlan plan() {
            mark();
            avoided.removeAll(forbidden);
            var question = new FairAssignment.Question(
                    texts.size(),
                    readers.size(),
                    Math.max(1, challenge.terms().evaluation().reviews()),
                    forbidden,
                    avoided,
                    kept);
            return switch (FairAssignment.of(question)) {
                case FairAssignment.Plan plan -> of(pairs(plan), null);
                case FairAssignment.Impossible no -> of(List.of(), obstacle(no));
            };
        }

        private void mark() {
            var rulings = seats.rulings(challenge.id()).stream()
                    .collect(Collectors.toMap(r -> new Key(r.proposal(), r.person()), AssignmentPlan.Ruling::admitted));
            found.forEach(c -> {
                var admitted = rulings.get(new Key(c.proposal(), c.person()));
                if (c.hard() || Boolean.FALSE.equals(admitted)) {
                    forbidden.add(pair(c.proposal(), c.person()));
                } else if (admitted == null) {
                    avoided.add(pair(c.proposal(), c.person()));
                }
            });
            for (var review : reviews.of(challenge.id())) {
                if (!textAt.containsKey(review.proposal()) || !readerAt.containsKey(review.reviewer())) {
                    continue;
                }
                var pair = pair(review.proposal(), review.reviewer());
                if (!review.status().counts()) {
                    forbidden.add(pair);
                } else if (forbidden.contains(pair)) {
                    recused.add(review.id());
                } else {
                    kept.add(pair);
                }
            }
        }

        private FairAssignment.Pair pair(ProposalId proposal, ActorId person) {
            return new FairAssignment.Pair(textAt.getOrDefault(proposal, -1), readerAt.getOrDefault(person, -1));
        }

        private List<AssignmentPlan.Pair> pairs(FairAssignment.Plan plan) {
            return plan.pairs().stream()
                    .map(p -> new AssignmentPlan.Pair(
                            texts.get(p.proposal()).id(),
                            readers.get(p.reviewer()).id(),
                            kept.contains(p)))
                    .toList();
        }

        private AssignmentPlan.Obstacle obstacle(FairAssignment.Impossible no) {
            return new AssignmentPlan.Obstacle(
                    no.cause(),
                    no.proposals().stream().map(i -> texts.get(i).title()).toList(),
                    no.reviewers().stream().map(i -> readers.get(i).name()).toList(),
                    no.narrow().stream().map(i -> readers.get(i).name()).toList(),
                    no.needed(),
                    no.possible());
        }

        private AssignmentPlan of(
                List<AssignmentPlan.Pair> pairs, AssignmentPlan.@org.jspecify.annotations.Nullable Obstacle obstacle) {
            return new AssignmentPlan(
                    readers,
                    texts,
                    Math.max(1, challenge.terms().evaluation().reviews()),
                    pairs,
                    found.stream().map(Conflict::asTold).toList(),
                    seats.rulings(challenge.id()),
                    recused,
                    obstacle);
        }
    }
}
