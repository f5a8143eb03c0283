package org.intreccio.teams;

import java.util.List;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;

/** Something wanted of a team that it does not keep to, or that nobody could. */
public sealed interface Breach {

    /** Nobody in the team offers this. */
    record Missing(String wanted) implements Breach {}

    /** Nobody who may be recommended offers this at all. */
    record NobodyOffers(String wanted) implements Breach {}

    /** There is somebody who offers this, but not in the places wanted. */
    record NobodyThere(String wanted) implements Breach {}

    /** Fewer of a kind than wanted. */
    record TooFew(ActorKind kind, int there, int wanted) implements Breach {}

    /** More of a kind than wanted. */
    record TooMany(ActorKind kind, int there, int wanted) implements Breach {}

    /** More members than wanted. */
    record TooLarge(int there, int wanted) implements Breach {}

    /** These do not work in the places wanted. */
    record Elsewhere(List<ActorId> actors) implements Breach {}

    /**
     * Kinds, size and what is wanted cannot be had at once.
     *
     * @param proven whether that is so, or was only not found
     */
    record NoneFits(boolean proven) implements Breach {}
}
