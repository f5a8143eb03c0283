package org.intreccio.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who may do what to one kind of object: a bean of the room that owns the kind. It is the only place that says so; services, screens
 * and the docs read it.
 */
public interface PermissionRules {

    /** The kind of object, as its permissions name it. */
    String kind();

    /** A rule for each of the kind's permissions. */
    List<Rule> rules();

    /**
     * All relations of this user to the object of this id, found in one query; none when there is no such object.
     * {@link Relation#ANYBODY} and {@link Relation#SIGNED_IN} go without saying.
     */
    Set<Relation> relations(UserId user, String id);

    /**
     * Who may do one thing.
     *
     * @param granted any of these suffices
     * @param never any of these forbids it, whatever else holds: nobody attests themselves
     */
    record Rule(Permission permission, Set<Relation> granted, Set<Relation> never) {

        public Rule {
            granted = Set.copyOf(granted);
            never = Set.copyOf(never);
        }

        public static Rule of(Permission permission, Relation... granted) {
            var all = EnumSet.noneOf(Relation.class);
            all.addAll(List.of(granted));
            return new Rule(permission, all, Set.of());
        }

        /** The same, but for these. */
        public Rule never(Relation... relations) {
            return new Rule(permission, granted, Set.of(relations));
        }

        /** Whether somebody who stands so to the object may. */
        public boolean allows(Set<Relation> relations) {
            return relations.stream().anyMatch(granted::contains)
                    && relations.stream().noneMatch(never::contains);
        }
    }
}
