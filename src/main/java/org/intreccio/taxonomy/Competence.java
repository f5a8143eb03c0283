package org.intreccio.taxonomy;

/**
 * What an actor may offer to others or seek from them.
 *
 * @param kind skill, space, equipment, data, volunteers or money
 * @param group the code of the family it is listed under
 */
public record Competence(String code, String kind, String group, String labelIt, String labelEn) implements Labelled {}
