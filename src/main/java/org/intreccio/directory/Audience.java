package org.intreccio.directory;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who may see each thing that a profile says, where it is not what is usual for it. A field is named by its part alone, an edge by
 * its part and the code at its other end.
 */
public record Audience(Map<String, Visibility> levels) {

    static final Audience USUAL = new Audience(Map.of());

    public Audience {
        levels = Map.copyOf(levels);
    }

    /** Who may see this field. */
    public Visibility of(Profile.Part part) {
        return levels.getOrDefault(part.name(), part.usually());
    }

    /** Who may see this edge. */
    public Visibility of(Profile.Part part, String code) {
        return levels.getOrDefault(part.name() + ":" + code, part.usually());
    }

    Audience with(Profile.Part part, Visibility visibility) {
        return with(part.name(), visibility, part.usually());
    }

    Audience with(Profile.Part part, String code, Visibility visibility) {
        return with(part.name() + ":" + code, visibility, part.usually());
    }

    private Audience with(String key, Visibility visibility, Visibility usual) {
        var changed = new TreeMap<>(levels);
        if (visibility == usual) {
            changed.remove(key);
        } else {
            changed.put(key, visibility);
        }
        return new Audience(changed);
    }

    /** What is said of this part and of its edges. */
    Map<String, Visibility> within(Profile.Part part) {
        return levels.entrySet().stream()
                .filter(e -> e.getKey().equals(part.name()) || e.getKey().startsWith(part.name() + ":"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The same without edges of this part to other codes than these. */
    Audience only(Profile.Part part, Collection<String> codes) {
        var kept = new TreeMap<>(levels);
        kept.keySet()
                .removeIf(key -> key.startsWith(part.name() + ":")
                        && !codes.contains(key.substring(part.name().length() + 1)));
        return new Audience(kept);
    }

    /** The same with this part as another one has it. */
    Audience taking(Profile.Part part, Audience from) {
        var changed = new TreeMap<>(levels);
        changed.keySet().removeAll(within(part).keySet());
        changed.putAll(from.within(part));
        return new Audience(changed);
    }
}
