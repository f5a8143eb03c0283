package org.intreccio.recommendation;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.intreccio.directory.ActorId;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.ranking.KnownPartners;
import org.intreccio.ranking.Leaning;
import org.intreccio.ranking.PartnerQuery;
import org.intreccio.ranking.PartnerRanking;
import org.intreccio.ranking.RankingSettings;
import org.intreccio.ranking.Recommendation;
import org.intreccio.ranking.WhyNot;
import org.springframework.stereotype.Component;

/** Ranks, and leans what is for an actor's own eyes by what that actor said of others, see {@link Leaning}. */
@Component
class Leanings {

    private final LivingNetwork network;
    private final FeedbackQueries feedback;
    private final Clock clock;

    Leanings(LivingNetwork network, FeedbackQueries feedback, Clock clock) {
        this.network = network;
        this.feedback = feedback;
        this.clock = clock;
    }

    /** The best for a request; {@code query} is what it comes to. */
    List<Recommendation> recommend(PartnerRequest request, PartnerQuery query) {
        var opinions = request.forItself() ? opinions(request.actor()) : List.<Leaning.Opinion>of();
        var image = network.current();
        if (opinions.isEmpty()) {
            return ranking(image).recommend(query);
        }
        var deep = ranking(image).recommend(query.limit(Math.max(query.limit(), Leaning.DEPTH)));
        return new Leaning(image, opinions)
                .lean(deep).stream().limit(query.limit()).toList();
    }

    /** The same answer with the place that the actor itself sees, where it is for its own eyes. */
    WhyNot explained(WhyNot answer, Supplier<List<Recommendation>> hundred, PartnerRequest request) {
        if (!request.forItself() || !(answer instanceof WhyNot.Ranked ranked) || ranked.narrowed()) {
            return answer;
        }
        var seen = hundred.get();
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).actor().id().equals(ranked.why().actor().id())) {
                return new WhyNot.Ranked(i + 1, ranked.of(), false, seen.get(i));
            }
        }
        return answer;
    }

    /** The hundred best for an actor, whomever it knows or set aside, leaned by these opinions alone: to replay what was said. */
    List<String> ranked(ActorId actor, List<Leaning.Opinion> opinions) {
        var query = PartnerQuery.of(actor.value())
                .keeping(KnownPartners.KEEP)
                .limit(Leaning.DEPTH)
                .withReasons(false);
        var image = network.current();
        return new Leaning(image, opinions)
                .lean(ranking(image).recommend(query)).stream()
                        .map(one -> one.actor().id())
                        .toList();
    }

    private List<Leaning.Opinion> opinions(ActorId actor) {
        var now = clock.instant();
        return feedback.said(actor).stream()
                .filter(said -> said.weight() != 0)
                .map(said -> said.opinion(now))
                .toList();
    }

    private static PartnerRanking ranking(NetworkSnapshot image) {
        return new PartnerRanking(image, RankingSettings.defaults());
    }
}
