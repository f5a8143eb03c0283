package org.intreccio.teams;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.ranking.TeamCall;
import org.intreccio.ranking.TeamStandings;
import org.intreccio.recommendation.PublicNetwork;
import org.intreccio.recommendation.TeamGround;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.Vocabulary;
import org.springframework.stereotype.Service;

/**
 * Completes teams (rules.md §7): the fewest actors that offer what is wanted and missing, then those on whom the team may rely most.
 *
 * <p>Who is never recommended as a partner to one of the members for whom the reader speaks is not recommended here. Only what everybody may
 * see counts, for members too. Costs a statement or three and some milliseconds.
 */
@Service
public class Teams {

    private final TeamGround ground;
    private final PublicNetwork network;
    private final OfferQueries offers;
    private final ActorCatalogue actors;
    private final Vocabulary vocabulary;

    Teams(TeamGround ground, PublicNetwork network, OfferQueries offers, ActorCatalogue actors, Vocabulary vocabulary) {
        this.ground = ground;
        this.network = network;
        this.offers = offers;
        this.actors = actors;
        this.vocabulary = vocabulary;
    }

    /**
     * Somebody who could take another's place.
     *
     * @param after the team with it
     */
    public record Swap(Mate in, Team after) {}

    /** What an actor says that it seeks: a brief to begin with. At most as many as a brief may have. */
    public List<String> soughtBy(ActorId actor) {
        return offers.soughtBy(actor).stream()
                .filter(code -> vocabulary.competence(code).isPresent())
                .limit(TeamBrief.MOST_WANTED)
                .toList();
    }

    /**
     * What the team has, lacks, and who could complete it.
     *
     * @throws NotFound when there is no such member
     * @throws InvalidValue when something wanted is no competence
     */
    public TeamAnswer complete(TeamRequest request) {
        return new Question(request).answer();
    }

    /**
     * Who could take the place of {@code out} among those who join, and what would come of it; six at most.
     *
     * @param joining a team of that brief
     */
    public List<Swap> swaps(TeamRequest request, List<ActorId> joining, ActorId out) {
        return new Question(request).swaps(joining, out);
    }

    /** One request with all that was read for it. */
    private final class Question {

        private final TeamRequest request;
        private final TeamBrief brief;
        private final List<ActorCard> members;
        private final List<Competence> wanted;
        private final Map<String, List<Offer>> within;
        private final TeamStandings standings;
        private final Candidates candidates;
        private final Completion completion;
        private final Map<ActorId, ActorCard> cards = new HashMap<>();

        Question(TeamRequest request) {
            this.request = request;
            this.brief = request.brief();
            this.members = actors.cards(brief.members());
            checkMembers();
            this.wanted = brief.wanted().stream().map(Teams.this::competence).toList();
            var in = new HashSet<>(brief.members());
            var all = offers.of(brief.wanted());
            this.within = all.stream()
                    .filter(offer -> in.contains(offer.actor()))
                    .collect(Collectors.groupingBy(Offer::wanted));
            var gaps = brief.wanted().stream()
                    .filter(code -> !within.containsKey(code))
                    .toList();
            var kinds = members.stream().collect(Collectors.groupingBy(ActorCard::kind, Collectors.counting()));
            this.standings = ground.standings(call(), brief.members(), request.mine());
            this.candidates = new Candidates(
                    brief,
                    all.stream().filter(offer -> gaps.contains(offer.wanted())).toList(),
                    Completion.lacking(brief, kinds),
                    standings,
                    network.now());
            this.completion = new Completion(brief, candidates, kinds, gaps);
        }

        private void checkMembers() {
            var known = members.stream().map(ActorCard::id).toList();
            brief.members().stream()
                    .filter(id -> !known.contains(id))
                    .findFirst()
                    .ifPresent(id -> {
                        throw NotFound.of("teams.error.no-actor", id.value());
                    });
        }

        private TeamCall call() {
            var words = Stream.concat(
                            Stream.of(brief.title()), wanted.stream().flatMap(c -> Stream.of(c.labelIt(), c.labelEn())))
                    .collect(Collectors.joining(" "));
            return new TeamCall(brief.title(), null, null, null, null, words);
        }

        TeamAnswer answer() {
            var found = completion.best();
            var best = found.joining();
            var others = best == null ? List.<List<ActorId>>of() : completion.alternatives(best);
            var chosen = request.chosen().stream()
                    .filter(id -> standings.admits(id.value()))
                    .toList();
            read(Stream.of(best == null ? List.<ActorId>of() : best, chosen));
            read(others.stream());
            return new TeamAnswer(
                    members,
                    wanted.stream().map(this::need).toList(),
                    best == null ? null : team(best),
                    found.smallest(),
                    found.beyond(),
                    others.stream().map(this::team).toList(),
                    found.obstacles(),
                    chosen.isEmpty() ? null : team(chosen));
        }

        List<Swap> swaps(List<ActorId> joining, ActorId out) {
            var ins = completion.inPlaceOf(out, joining);
            read(Stream.of(joining, ins));
            return ins.stream()
                    .filter(cards::containsKey)
                    .map(in -> {
                        var after = joining.stream()
                                .map(id -> id.equals(out) ? in : id)
                                .toList();
                        return new Swap(mate(in), team(after));
                    })
                    .toList();
        }

        private void read(Stream<List<ActorId>> teams) {
            var missing = new LinkedHashSet<ActorId>();
            teams.forEach(missing::addAll);
            missing.removeAll(cards.keySet());
            actors.cards(missing).forEach(card -> cards.put(card.id(), card));
        }

        private TeamAnswer.Need need(Competence competence) {
            return new TeamAnswer.Need(
                    competence,
                    within.getOrDefault(competence.code(), List.of()),
                    candidates.closing(competence.code()));
        }

        /** Whoever vanished since the network was read is passed over. */
        private Team team(List<ActorId> joining) {
            var ids = joining.stream().filter(cards::containsKey).toList();
            int covered = 0;
            int shown = 0;
            for (var need : brief.wanted()) {
                var offering = Stream.concat(
                                within.getOrDefault(need, List.of()).stream(),
                                ids.stream()
                                        .flatMap(id -> candidates.of(id).stream())
                                        .filter(offer -> offer.wanted().equals(need)))
                        .toList();
                covered += offering.isEmpty() ? 0 : 1;
                shown += offering.stream().anyMatch(Offer::shown) ? 1 : 0;
            }
            return new Team(ids.stream().map(this::mate).toList(), covered, shown, completion.breaches(ids));
        }

        private Mate mate(ActorId id) {
            return new Mate(Objects.requireNonNull(cards.get(id)), candidates.of(id), standings.of(id.value()));
        }
    }

    private Competence competence(String code) {
        return vocabulary.competence(code).orElseThrow(() -> InvalidValue.of("need", "teams.error.competence", code));
    }
}
