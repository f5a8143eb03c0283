package org.intreccio.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One map projection as it came from the graph, read by name; what is missing is empty or null, never an error. */
record Row(Map<String, @Nullable Object> values) {

    @SuppressWarnings("unchecked")
    static Row of(@Nullable Object map) {
        return new Row((Map<String, @Nullable Object>) Objects.requireNonNull(map));
    }

    /** The same with what is kept apart of the actor and this reader may see, where the actor itself says nothing. */
    Row withWithheld() {
        var all = new HashMap<String, @Nullable Object>(values);
        list("withheld", w -> w)
                .forEach(w -> w.values.forEach((name, value) -> {
                    if (value != null && all.get(name) == null) {
                        all.put(name, value);
                    }
                }));
        return new Row(all);
    }

    Visibility visibility() {
        return Visibility.of(text("visibility"));
    }

    @Nullable Object get(String name) {
        return values.get(name);
    }

    String text(String name) {
        var value = get(name);
        return value == null ? "" : value.toString();
    }

    @Nullable Long number(String name) {
        return get(name) instanceof Number n ? (Long) n.longValue() : null;
    }

    int count(String name) {
        return get(name) instanceof Number n ? n.intValue() : 0;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(get(name));
    }

    /** A day; a moment gives the day it falls on. */
    @Nullable LocalDate date(String name) {
        var value = get(name);
        return switch (value) {
            case LocalDate d -> d;
            case ZonedDateTime z -> z.toLocalDate();
            case null, default -> null;
        };
    }

    @Nullable Instant instant(String name) {
        return get(name) instanceof ZonedDateTime z ? z.toInstant() : null;
    }

    Bilingual bilingual(String stem) {
        return new Bilingual(text(stem + "It"), text(stem + "En"));
    }

    <T> List<T> list(String name, Function<Row, T> element) {
        return get(name) instanceof List<?> l
                ? l.stream().map(e -> element.apply(Row.of(e))).toList()
                : List.of();
    }

    List<Integer> numbers(String name) {
        return get(name) instanceof List<?> l
                ? l.stream().map(e -> ((Number) e).intValue()).toList()
                : List.of();
    }

    List<Double> doubles(String name) {
        return get(name) instanceof List<?> l
                ? l.stream().map(e -> ((Number) e).doubleValue()).toList()
                : List.of();
    }

    List<String> texts(String name) {
        return get(name) instanceof List<?> l ? l.stream().map(String::valueOf).toList() : List.of();
    }

    <T extends @Nullable Object> @Nullable T inner(String name, Function<Row, T> map) {
        var value = get(name);
        return value == null ? null : map.apply(Row.of(value));
    }

    ActorId actor() {
        return new ActorId(text("id"));
    }

    ActorKind kind() {
        return ActorKind.of(text("kind")).orElse(ActorKind.ASSOCIATION);
    }

    /** The name, or how a register numbers it: a third of CORDIS organisations have no published name. */
    String name() {
        var name = text("name");
        if (!name.isBlank()) {
            return name;
        }
        var number = text("externalId");
        return number.isBlank() ? text("id") : number;
    }

    /** An entry of the taxonomy with labels ({@code labelIt}) or a place with names ({@code nameIt}). */
    Named named() {
        var name = text("name");
        var it = first(text("labelIt"), text("nameIt"), name);
        return new Named(text("code"), it, first(text("labelEn"), text("nameEn"), name, it));
    }

    @Nullable GeoPoint point() {
        return get("lat") instanceof Number lat && get("lon") instanceof Number lon
                ? new GeoPoint(lat.doubleValue(), lon.doubleValue())
                : null;
    }

    static String first(String... candidates) {
        for (var candidate : candidates) {
            if (!candidate.isBlank()) {
                return candidate;
            }
        }
        return "";
    }
}
