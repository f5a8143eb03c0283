package org.intreccio.network;

/**
 * What the network knows of an actor that recommendations could start from.
 *
 * @param projects how many projects it publicly took part in
 * @param seeks how many competences it publicly seeks
 * @param declared how many offers, themes, targets and places it publicly names
 */
public record Footing(int projects, int seeks, int declared) {

    public static final Footing NONE = new Footing(0, 0, 0);

    /** Whether there is nothing to start from. */
    public boolean isNone() {
        return equals(NONE);
    }
}
