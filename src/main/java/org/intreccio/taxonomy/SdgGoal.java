package org.intreccio.taxonomy;

/**
 * One of the 17 goals of the 2030 Agenda.
 *
 * @param colour its official colour, {@code #rrggbb}
 */
public record SdgGoal(int number, String labelIt, String labelEn, String colour) implements Labelled {}
