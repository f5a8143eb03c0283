package org.intreccio.recommendation.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.ranking.KnownPartners;
import org.intreccio.ranking.Recommendation;
import org.intreccio.ranking.WhyNot;
import org.intreccio.recommendation.Feedback;
import org.intreccio.recommendation.FeedbackKind;
import org.intreccio.recommendation.NodeLabels;
import org.intreccio.recommendation.PartnerRequest;
import org.intreccio.recommendation.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page shows: partners, the words for their paths, what the asker said of them. */
@Component
class PartnerAnswers {

    private final Partners partners;
    private final Feedback feedback;
    private final ActorCatalogue actors;
    private final NodeLabels labels;

    PartnerAnswers(Partners partners, Feedback feedback, ActorCatalogue actors, NodeLabels labels) {
        this.partners = partners;
        this.feedback = feedback;
        this.actors = actors;
        this.labels = labels;
    }

    /** A partner, and why where it is ranked. */
    record Shown(ActorCard card, @Nullable Recommendation why) {}

    /**
     * An answer ready to be drawn.
     *
     * @param said what the asker said of whom; empty for others
     * @param saved how many it saved
     * @param more whether there may be more
     */
    record Answer(List<Shown> shown, ReasonLines lines, Map<ActorId, FeedbackKind> said, long saved, boolean more) {}

    Answer answer(PartnersOf of, PartnersAsk ask, Locale locale) {
        var said = of.itself() ? feedback.all(of.id()) : Map.<ActorId, FeedbackKind>of();
        var request = ask.request(of.id(), of.itself());
        var shown = ask.saved() && of.itself() ? saved(request, said) : ranked(request);
        return new Answer(
                shown,
                lines(shown, locale),
                said,
                said.values().stream().filter(FeedbackKind.SAVED::equals).count(),
                !ask.saved() && shown.size() >= ask.limit() && ask.limit() < PartnerRequest.MOST);
    }

    private List<Shown> ranked(PartnerRequest request) {
        return partners.recommend(request).stream()
                .map(partner -> new Shown(partner.card(), partner.why()))
                .toList();
    }

    /** Those who were saved, best match first, whatever they are now to the asker. */
    private List<Shown> saved(PartnerRequest request, Map<ActorId, FeedbackKind> said) {
        var ids = said.keySet().stream()
                .filter(id -> said.get(id) == FeedbackKind.SAVED)
                .toList();
        var anybody = request.keeping(KnownPartners.KEEP);
        var shown = new ArrayList<Shown>();
        for (var card : actors.cards(ids)) {
            var why = partners.explain(anybody, card.id())
                    .map(answer -> answer instanceof WhyNot.Ranked ranked ? ranked.why() : null)
                    .orElse(null);
            shown.add(new Shown(card, why));
        }
        shown.sort(Comparator.comparingDouble(PartnerAnswers::score)
                .reversed()
                .thenComparing(s -> s.card().name()));
        return shown;
    }

    private static double score(Shown shown) {
        var why = shown.why();
        return why == null ? 0 : why.score();
    }

    private ReasonLines lines(List<Shown> shown, Locale locale) {
        var why = shown.stream().map(Shown::why).filter(Objects::nonNull).toList();
        return new ReasonLines(labels.of(why, locale), partners);
    }
}
