package org.intreccio.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.springframework.stereotype.Service;

/**
 * Recommends partners for an actor, and participants for a team: the one service behind the Partners page, the REST interface
 * and the measurements.
 *
 * <p>Rules (rules.md §7): never the actor itself, its own organisations, its partners unless asked for, whom it marked "not for
 * me" or blocked, who opted out. Reasons are public paths only. A query costs about a millisecond of processor time; no more run
 * together than there are cores.
 */
@Service
public class Partners {

    private final LivingNetwork network;
    private final FeedbackQueries feedback;
    private final ActorCatalogue actors;
    private final Semaphore gate;

    Partners(
            LivingNetwork network,
            FeedbackQueries feedback,
            ActorCatalogue actors,
            RecommendationProperties properties) {
        this.network = network;
        this.feedback = feedback;
        this.actors = actors;
        this.gate = new Semaphore(
                properties.atOnce() > 0
                        ? properties.atOnce()
                        : Runtime.getRuntime().availableProcessors());
    }

    /** Whether the network has been read; before that, answers are empty. */
    public boolean isReady() {
        return network.isReady();
    }

    /** Reads the network anew and waits for it; portals do so by themselves when something changes. */
    public void reread() {
        network.rebuild();
    }

    /** The best partners with their reasons, best first. */
    public List<Partner> recommend(PartnerRequest request) {
        var wanted = request.kinds().isEmpty() ? request.limit() : PartnerRequest.MOST;
        var found = rank(request, wanted, true);
        var cards = cards(found);
        var partners = new ArrayList<Partner>();
        for (var recommendation : found) {
            var card = cards.get(recommendation.actor().id());
            if (card != null
                    && (request.kinds().isEmpty() || request.kinds().contains(card.kind()))
                    && partners.size() < request.limit()) {
                partners.add(new Partner(card, recommendation));
            }
        }
        return partners;
    }

    /** The same ranking without cards and paths: ids and scores, for measurements. */
    public List<Recommendation> scores(PartnerRequest request) {
        return rank(request, request.limit(), false);
    }

    /** Participants that would complete a team for a call, best first. */
    public List<Recommendation> complete(TeamCall call, List<ActorId> members, int limit) {
        return gated(() -> new TeamCompletion(network.current(), TeamSettings.defaults())
                .complete(call, members.stream().map(ActorId::value).toList(), Set.of(), limit, false));
    }

    private List<Recommendation> rank(PartnerRequest request, int limit, boolean withReasons) {
        var query = PartnerQuery.of(request.actor().value())
                .in(request.mode())
                .keeping(request.known())
                .without(feedback.notFor(request.actor()))
                .limit(limit)
                .withReasons(withReasons);
        return gated(() -> new PartnerRanking(network.current(), RankingSettings.defaults()).recommend(query));
    }

    private Map<String, ActorCard> cards(List<Recommendation> found) {
        return actors.cards(found.stream().map(r -> new ActorId(r.actor().id())).toList()).stream()
                .collect(Collectors.toMap(card -> card.id().value(), card -> card));
    }

    private <T> T gated(Supplier<T> work) {
        gate.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            gate.release();
        }
    }
}
