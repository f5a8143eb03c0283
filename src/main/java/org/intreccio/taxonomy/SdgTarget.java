package org.intreccio.taxonomy;

/**
 * One of the 169 targets under the goals.
 *
 * @param code as the United Nations number it: {@code 11.7}, {@code 11.a}
 */
public record SdgTarget(String code, int goal, String labelIt, String labelEn) implements Labelled {}
