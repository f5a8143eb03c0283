package org.intreccio.recommendation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.kernel.Conflict;
import org.intreccio.network.Footing;
import org.intreccio.network.NodeRef;
import org.intreccio.network.SnapshotSettings;
import org.intreccio.ranking.Among;
import org.intreccio.ranking.PartnerQuery;
import org.intreccio.ranking.PartnerRanking;
import org.intreccio.ranking.RankingSettings;
import org.intreccio.ranking.Recommendation;
import org.intreccio.ranking.TeamCall;
import org.intreccio.ranking.TeamCompletion;
import org.intreccio.ranking.TeamSettings;
import org.intreccio.ranking.WhyNot;
import org.intreccio.taxonomy.Theme;
import org.intreccio.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Recommends partners for an actor, and participants for a team: the one service behind the Partners page, the REST interface
 * and the measurements.
 *
 * <p>Rules (rules.md §7): never the actor itself, its own organisations, its partners unless asked for, whom it marked "not for
 * me" or blocked, who opted out. Ranking and reasons know public ties only, for whomever they are: what is kept for members or
 * managers moves nobody up or down. A query costs about a millisecond of processor time; no more run
 * together than there are cores.
 */
@Service
public class Partners {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final LivingNetwork network;
    private final PlainPartners plain;
    private final MembershipQueries memberships;
    private final SetAside setAside;
    private final ActorCatalogue actors;
    private final Vocabulary vocabulary;
    private final Leanings leanings;
    private final Semaphore gate;

    Partners(
            LivingNetwork network,
            PlainPartners plain,
            MembershipQueries memberships,
            SetAside setAside,
            ActorCatalogue actors,
            Vocabulary vocabulary,
            Leanings leanings,
            RecommendationProperties properties) {
        this.network = network;
        this.plain = plain;
        this.memberships = memberships;
        this.setAside = setAside;
        this.actors = actors;
        this.vocabulary = vocabulary;
        this.leanings = leanings;
        this.gate = new Semaphore(
                properties.atOnce() > 0
                        ? properties.atOnce()
                        : Runtime.getRuntime().availableProcessors());
    }

    /** Whether the network has been read; before that, the database answers, see {@link PlainPartners}. */
    public boolean isReady() {
        return network.isReady();
    }

    /** Reads the network anew and waits for it; portals do so by themselves when something changes. */
    public void reread() {
        network.rebuild();
    }

    /** Does something as soon as the network has been read, at once when it has been; on any thread. */
    public void whenReady(Runnable act) {
        network.whenReady(act);
    }

    /**
     * Waits until the network has been read, a few seconds after the start.
     *
     * @throws Conflict when it takes unusually long
     */
    public void waitUntilReady() {
        network.waitUntilReady(LONGEST_WAIT);
        if (!isReady()) {
            throw Conflict.of("recommendation.error.reading");
        }
    }

    /** The best partners with their reasons, best first. */
    public List<Partner> recommend(PartnerRequest request) {
        return partners(rank(request, true));
    }

    /** The same ranking without cards and paths: ids and scores, for measurements. */
    public List<Recommendation> scores(PartnerRequest request) {
        return rank(request, false);
    }

    /**
     * The ten to whom the walk over partners brings most, by the database alone and without exclusions, words or what is declared: for
     * measurements.
     *
     * @param mostProjects how many projects a partner has at most on the way
     */
    public Set<String> walkedByDatabase(ActorId actor, int mostProjects) {
        var reach = new PlainWalkQueries.Reach(mostProjects, 0, 10);
        return plain.walked(actor.value(), network.today(), SnapshotSettings.defaults(), reach);
    }

    /**
     * Says why {@code candidate} is not, or not higher, in the answer to this request.
     *
     * @return nothing while the network does not know one of the two
     */
    public Optional<WhyNot> explain(PartnerRequest request, ActorId candidate) {
        if (request.forItself() && memberships.hidden(request.actor()).contains(candidate.value())) {
            return Optional.of(new WhyNot.OwnOrganisation());
        }
        return gated(() -> new PartnerRanking(network.current(), RankingSettings.defaults())
                        .explain(query(request), candidate.value()))
                .map(answer ->
                        leanings.explained(answer, () -> rank(request.limit(PartnerRequest.MOST), true), request));
    }

    /** The same for the usual request, as anybody may see it. */
    public Optional<WhyNot> explain(ActorId asker, ActorId candidate) {
        return explain(PartnerRequest.of(asker), candidate);
    }

    /** The kind of an actor on a path. */
    public Optional<ActorKind> kindOf(NodeRef actor) {
        return network.current().actorKind(actor.id()).flatMap(ActorKind::of);
    }

    /** What is known of the actor that recommendations could start from. */
    public Footing footing(ActorId actor) {
        return network.current().footing(actor.value());
    }

    /** Participants that would complete a team for a call, best first. */
    public List<Recommendation> complete(TeamCall call, List<ActorId> members, int limit) {
        return gated(() -> new TeamCompletion(network.current(), TeamSettings.defaults())
                .complete(call, members.stream().map(ActorId::value).toList(), Set.of(), limit, false));
    }

    private List<Recommendation> rank(PartnerRequest request, boolean withReasons) {
        var query = query(request).withReasons(withReasons);
        if (!network.isReady()) {
            return plain.recommend(query, network.today(), SnapshotSettings.defaults(), PlainWalkQueries.Reach.QUICK);
        }
        return gated(() -> leanings.recommend(request, query));
    }

    private PartnerQuery query(PartnerRequest request) {
        return PartnerQuery.of(request.actor().value())
                .in(request.mode())
                .keeping(request.known())
                .without(request.forItself() ? setAside.by(request.actor()) : Set.of())
                .among(among(request.filter()))
                .limit(request.limit());
    }

    private Among among(PartnerFilter filter) {
        var kinds = filter.kinds().stream().map(ActorKind::name).collect(Collectors.toSet());
        var place = filter.place();
        return new Among(kinds, place == null ? null : place.value(), themes(filter.theme()));
    }

    private Set<String> themes(@Nullable String theme) {
        if (theme == null) {
            return Set.of();
        }
        var codes = vocabulary.themesBelow(theme).stream().map(Theme::code).collect(Collectors.toSet());
        codes.add(theme);
        return codes;
    }

    /** Actors that vanished since the network was read are passed over. */
    private List<Partner> partners(List<Recommendation> found) {
        var cards = cards(found);
        var partners = new ArrayList<Partner>();
        for (var recommendation : found) {
            var card = cards.get(recommendation.actor().id());
            if (card != null) {
                partners.add(new Partner(card, recommendation));
            }
        }
        return partners;
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
