package org.intreccio.taxonomy;

/**
 * A legal form of Italian law.
 *
 * @param kind the kind of actor it belongs to, as the label in the graph: {@code Company}, {@code Cooperative} …
 */
public record LegalForm(String code, String kind, String labelIt, String labelEn) implements Labelled {}
