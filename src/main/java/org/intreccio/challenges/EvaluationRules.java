package org.intreccio.challenges;

import org.jspecify.annotations.Nullable;

/**
 * How a committee works.
 *
 * @param reviews how many each proposal gets at least
 * @param blind whether reviewers do not learn who proposes
 * @param places how many are selected at most; null where the money alone decides
 * @param reserves how many stand in reserve at most
 * @param threshold the least score of 0–10,000 hundredths that can be selected
 */
public record EvaluationRules(
        int reviews, boolean blind, @Nullable Integer places, int reserves, int threshold) {}
