package org.intreccio.duplicates;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of relationships when two organisations become one, and when they part again. Knows a few words that rooms
 * share ({@code visibility}, {@code from}, {@code to}, {@code role}, {@code seat}) and nothing else of what relationships mean.
 *
 * <p>Nothing that was not to be seen is seen afterwards: where both had the same relationship, the one that stays takes nothing over
 * from one that fewer people might see.
 */
final class Folding {

    private static final List<String> VISIBILITIES = List.of("public", "members", "private");
    private static final List<String> ROLES = List.of("member", "manager", "owner");
    private static final Set<String> BEGINS = Set.of("from", "since");
    private static final Set<String> ENDS = Set.of("to", "until");

    private Folding() {}

    /** A relationship that only the organisation that goes had: as it is; but an organisation has one seat. */
    static Map<String, Object> moved(Tie tie, boolean hasSeat) {
        var values = new HashMap<>(tie.values());
        if (hasSeat && Boolean.TRUE.equals(values.get("seat"))) {
            values.put("seat", false);
        }
        return values;
    }

    /** One that both had: as the one that stays had it, with what it lacked, from the earlier beginning to the later end. */
    static Map<String, Object> folded(Map<String, Object> there, Map<String, Object> own) {
        if (rank(VISIBILITIES, own.get("visibility")) > rank(VISIBILITIES, there.get("visibility"))) {
            return there;
        }
        var folded = new HashMap<>(there);
        own.forEach((name, value) -> {
            if (!ENDS.contains(name) && !name.equals("visibility") && !name.startsWith("attested")) {
                folded.putIfAbsent(name, value);
            }
        });
        BEGINS.forEach(name -> dated(folded, name, there.get(name), own.get(name), false));
        ENDS.forEach(name -> {
            if (own.get(name) == null) {
                folded.remove(name);
            } else if (there.get(name) != null) {
                dated(folded, name, there.get(name), own.get(name), true);
            }
        });
        if (rank(ROLES, own.get("role")) > rank(ROLES, there.get("role")) && !over(own)) {
            folded.put("role", Objects.requireNonNull(own.get("role")));
        }
        if (there.get("attestedBy") == null) {
            own.forEach((name, value) -> {
                if (name.startsWith("attested")) {
                    folded.put(name, value);
                }
            });
        }
        return folded;
    }

    private static boolean over(Map<String, Object> own) {
        return own.get("to") instanceof LocalDate;
    }

    private static int rank(List<String> order, @Nullable Object value) {
        return value == null ? 0 : Math.max(0, order.indexOf(value.toString()));
    }

    private static void dated(
            Map<String, Object> folded, String name, @Nullable Object there, @Nullable Object own, boolean later) {
        if (there == null || own == null || there.getClass() != own.getClass()) {
            return;
        }
        int order = there.toString().compareTo(own.toString());
        if (there instanceof Temporal) {
            folded.put(name, (order < 0) == later ? own : there);
        }
    }

    /** The names under which two say something else. */
    static Set<String> differing(Map<String, Object> one, Map<String, Object> other) {
        var names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeIf(name -> Objects.equals(one.get(name), other.get(name)));
        return names;
    }

    /** What stands there now without what the merge brought; what somebody changed since stays. */
    static Map<String, Object> reverted(Map<String, Object> now, Map<String, Object> was, Map<String, Object> left) {
        var reverted = new HashMap<>(now);
        for (var name : differing(was, left)) {
            if (Objects.equals(now.get(name), left.get(name))) {
                set(reverted, name, was.get(name));
            }
        }
        return reverted;
    }

    /** What it was, with what somebody changed since the merge left it. */
    static Map<String, Object> edited(Map<String, Object> own, Map<String, Object> left, Map<String, Object> now) {
        var edited = new HashMap<>(own);
        differing(left, now).forEach(name -> set(edited, name, now.get(name)));
        return edited;
    }

    private static void set(Map<String, Object> map, String name, @Nullable Object value) {
        if (value == null) {
            map.remove(name);
        } else {
            map.put(name, value);
        }
    }

    /** A text that is nothing but ids and signs between them, with one id in place of the other; null for any other text. */
    static @Nullable String renamed(String text, String gone, String kept) {
        var parts = text.split("(?<=[ :/|])|(?=[ :/|])", -1);
        if (parts.length > 7) {
            return null;
        }
        boolean found = false;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].equals(gone)) {
                parts[i] = kept;
                found = true;
            }
        }
        return found ? String.join("", parts) : null;
    }
}
