package org.intreccio.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.intreccio.algorithms.IntRows;
import org.intreccio.algorithms.TermVectors;
import org.intreccio.algorithms.WordStatistics;
import org.jspecify.annotations.Nullable;

/** Collects projects and participations, and builds {@link Projects}. */
final class ProjectFeed {

    private final LocalDate asOf;
    private final SnapshotSettings settings;
    private final List<ProjectRow> rows = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final TermVectors.Builder texts;
    private final IntRows.Pairs participations = new IntRows.Pairs();

    ProjectFeed(LocalDate asOf, SnapshotSettings settings, @Nullable WordStatistics words) {
        this.asOf = asOf;
        this.texts = new TermVectors.Builder(words);
        this.settings = settings;
    }

    void add(ProjectRow row) {
        if (numbers.putIfAbsent(row.id(), rows.size()) != null) {
            throw new IllegalArgumentException("fed twice: " + row.id());
        }
        texts.add(row.text());
        rows.add(row.withoutText());
    }

    /** Adds a participation; returns whether the project is known. */
    boolean addParticipation(String projectId, int actor) {
        Integer project = numbers.get(projectId);
        if (project == null) {
            return false;
        }
        participations.add(project, actor);
        return true;
    }

    Projects build(int[] actorRanks) {
        int[] sizes = sizes();
        float[] freshness = new float[rows.size()];
        float[] ties = new float[rows.size()];
        for (int i = 0; i < ties.length; i++) {
            freshness[i] = WorkTies.freshness(rows.get(i).start(), asOf, settings);
            ties[i] = (float) WorkTies.weight(freshness[i], sizes[i], settings);
        }
        int[] order = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -ties[i])
                        .thenComparing(i -> rows.get(i).id()))
                .mapToInt(Integer::intValue)
                .toArray();
        IntRows teams = teams(order, actorRanks);
        return new Projects(
                new Numbering(strings(order, i -> rows.get(i).id()), false),
                strings(order, i -> rows.get(i).title()),
                ints(order, i -> day(rows.get(i).start())),
                ints(order, i -> day(rows.get(i).end())),
                ints(order, i -> sizes[i]),
                floats(order, freshness),
                floats(order, ties),
                Codes.of(rows, order, row -> TopicFamily.of(row.topicCode())),
                Codes.of(rows, order, ProjectRow::theme),
                teams,
                teams.transposed(actorRanks.length),
                texts.build(order));
    }

    private int[] sizes() {
        IntRows fed = participations.toRows(rows.size());
        int[] sizes = new int[rows.size()];
        Arrays.setAll(sizes, i -> Math.max(rows.get(i).size(), fed.size(i)));
        return sizes;
    }

    private IntRows teams(int[] order, int[] actorRanks) {
        int[] ranks = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        var pairs = new IntRows.Pairs(participations.size());
        for (int i = 0; i < participations.size(); i++) {
            pairs.add(ranks[participations.row(i)], actorRanks[participations.value(i)]);
        }
        return pairs.toRows(order.length);
    }

    static int day(@Nullable LocalDate date) {
        return date == null ? Projects.UNDATED : Math.toIntExact(date.toEpochDay());
    }

    private static String[] strings(int[] order, IntFunction<String> of) {
        return Arrays.stream(order).mapToObj(of).toArray(String[]::new);
    }

    private static int[] ints(int[] order, IntUnaryOperator of) {
        return Arrays.stream(order).map(of).toArray();
    }

    private static float[] floats(int[] order, float[] of) {
        float[] sorted = new float[order.length];
        for (int i = 0; i < order.length; i++) {
            sorted[i] = of[order[i]];
        }
        return sorted;
    }
}
