package org.intreccio.identity;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.intreccio.graph.WriteListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * The rules of all rooms, and what they decide.
 *
 * <p>How somebody stands to an object is asked of the graph once a request, however many things are asked of it; not remembered
 * within a transaction that writes (there it is asked under the lock), nor beyond one.
 */
@Component
public class PermissionTable implements WriteListener {

    private final SingletonSupplier<List<PermissionRules>> rooms;
    private final Presence presence;

    /** Asks for the rules when they are first needed: the rooms that bring them stand upon this one. */
    PermissionTable(ObjectProvider<PermissionRules> rooms, Presence presence) {
        this.rooms = SingletonSupplier.of(() -> rooms.stream()
                .sorted(Comparator.comparing(PermissionRules::kind))
                .toList());
        this.presence = presence;
    }

    /** Every rule, by kind and in the order its room gives. */
    public List<PermissionRules.Rule> rules() {
        return rooms.obtain().stream().flatMap(room -> room.rules().stream()).toList();
    }

    /** Whether guests may. */
    boolean opensToAnybody(Permission permission) {
        return rule(permission.code()).granted().contains(Relation.ANYBODY);
    }

    boolean grants(UserId user, InstancePermission asked) {
        return rule(asked.code()).allows(relations(user, asked));
    }

    private PermissionRules.Rule rule(String code) {
        return rules().stream()
                .filter(rule -> rule.permission().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule says who may " + code));
    }

    private Set<Relation> relations(UserId user, InstancePermission asked) {
        var key = user.value() + " " + asked.kind() + " " + asked.id();
        return writing() ? find(user, asked) : presence.found().computeIfAbsent(key, k -> find(user, asked));
    }

    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private Set<Relation> find(UserId user, InstancePermission asked) {
        var all = EnumSet.of(Relation.ANYBODY, Relation.SIGNED_IN);
        rooms.obtain().stream()
                .filter(room -> room.kind().equals(asked.kind()))
                .findFirst()
                .ifPresent(room -> all.addAll(room.relations(user, asked.id())));
        return Set.copyOf(all);
    }

    /** What this request wrote may have changed how its person stands to anything. */
    @Override
    public void written() {
        presence.found().clear();
    }
}
