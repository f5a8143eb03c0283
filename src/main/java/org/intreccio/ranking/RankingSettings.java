package org.intreccio.ranking;

import java.util.EnumMap;
import java.util.Map;

/**
 * Tunes the ranking of partners. The network part, its floor and its factor come from measurements on EU research
 * projects of 2014–2017 against the partnerships of 2018; the weights of what actors declare are judgement, not measurement.
 *
 * @param edgeBudget how many ties a query may walk, strongest first
 * @param conceptBudget how many holders of shared concepts a query may visit, rarest concept first
 * @param candidateBudget how many of those to whom the walk leads are measured, the nearest first; how far away everybody else is tells
 *     enough, unless all are asked for or what they offer decides
 * @param likenessFloor the likeness of actors of whose work nothing alike is known
 * @param relevanceFloor the relevance of a project that has nothing in common with the asker's work
 * @param relevanceExponent how much a project's likeness to the asker's work matters on the way: more of it reaches
 *     more different candidates; a third costs no accuracy
 * @param outsideShare a bridge's candidate has at most this share of its ties with the asker's partners
 * @param weights for each mode, what a full match of each family is worth
 * @param model how the features of candidates of the network count
 * @param fairShare the places kept for who is new or small
 */
public record RankingSettings(
        int edgeBudget,
        int conceptBudget,
        int candidateBudget,
        double likenessFloor,
        double relevanceFloor,
        double relevanceExponent,
        double outsideShare,
        Map<PartnerMode, Weights> weights,
        PartnerModel model,
        FairShare fairShare) {

    public RankingSettings {
        if (edgeBudget < 1 || conceptBudget < 1 || candidateBudget < 1 || !(likenessFloor > 0) || likenessFloor > 1) {
            throw new IllegalArgumentException("ranking settings out of range");
        }
        weights = Map.copyOf(weights);
    }

    /** What a full match of each family is worth, in 0..1 or above. */
    public record Weights(double network, double offers, double seeks, double themes, double targets, double places) {

        /** Returns what a full match of what both sides declare is worth. */
        double of(ReasonFamily family) {
            return switch (family) {
                case OFFERS_WHAT_IS_SOUGHT -> offers;
                case SEEKS_WHAT_IS_OFFERED -> seeks;
                case SHARED_THEMES -> themes;
                case SHARED_TARGETS -> targets;
                case SHARED_PLACES -> places;
                default -> 0;
            };
        }
    }

    public static RankingSettings defaults() {
        var weights = new EnumMap<PartnerMode, Weights>(PartnerMode.class);
        weights.put(PartnerMode.LIKE_MY_NETWORK, new Weights(1, .3, .2, .1, .1, .1));
        weights.put(PartnerMode.COMPLEMENTS_WHAT_I_SEEK, new Weights(.3, 1, .3, .1, .1, .1));
        weights.put(PartnerMode.BRIDGES_TO_ANOTHER_COMMUNITY, new Weights(1, .3, .2, .2, .2, 0));
        return new RankingSettings(
                50_000, 10_000, 8_000, .003, .03, 1.0 / 3, .25, weights, PartnerModel.shipped(), FairShare.usual());
    }

    /** Returns the same settings without budgets, to which an answer within them is compared. */
    public RankingSettings withoutBudgets() {
        int all = Integer.MAX_VALUE / 2;
        return new RankingSettings(
                all,
                all,
                all,
                likenessFloor,
                relevanceFloor,
                relevanceExponent,
                outsideShare,
                weights,
                model,
                fairShare);
    }

    /** Returns the same settings with another model. */
    public RankingSettings with(PartnerModel other) {
        return new RankingSettings(
                edgeBudget,
                conceptBudget,
                candidateBudget,
                likenessFloor,
                relevanceFloor,
                relevanceExponent,
                outsideShare,
                weights,
                other,
                fairShare);
    }

    /** Returns the same settings with another fair share. */
    public RankingSettings with(FairShare other) {
        return new RankingSettings(
                edgeBudget,
                conceptBudget,
                candidateBudget,
                likenessFloor,
                relevanceFloor,
                relevanceExponent,
                outsideShare,
                weights,
                model,
                other);
    }

    Weights of(PartnerMode mode) {
        return weights.getOrDefault(mode, new Weights(1, 0, 0, 0, 0, 0));
    }
}
