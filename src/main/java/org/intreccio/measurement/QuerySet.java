package org.intreccio.measurement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.intreccio.kernel.InvalidValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Held-out queries of one period: a folder with {@code meta.json}, {@code a_queries.tsv}, {@code b1_queries.jsonl},
 * {@code b2_queries.jsonl}, {@code candidates.txt} and, where the answers are known, {@code *_qrels.tsv}.
 *
 * @param historyBefore only projects that start before this day may be known
 * @param candidates organisations that may be answered
 */
record QuerySet(Path folder, LocalDate historyBefore, Set<String> candidates) {

    /** The tasks that ask for the other participants of a project. */
    static final List<String> TEAM_TASKS = List.of("b1", "b2");

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * One organisation whose new partners are asked for.
     *
     * @param groups what its answers are also counted under: how many partners it had, its kind; as far as the file says
     */
    record PartnerTask(String id, String organisation, List<String> groups) {}

    /** One project whose other participants are asked for. */
    record TeamTask(
            String id,
            List<String> members,
            String topicCode,
            String theme,
            String actionType,
            String programme,
            String title) {}

    /**
     * Reads what all tasks of the folder share.
     *
     * @throws InvalidValue naming {@code queries} when the folder has no usable {@code meta.json} or no candidates
     */
    static QuerySet read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw refuse("measurement.error.no-queries-folder", folder);
        }
        var meta = folder.resolve("meta.json");
        if (!Files.isReadable(meta)) {
            throw refuse("measurement.error.no-meta", meta);
        }
        return new QuerySet(folder, historyBefore(meta), candidates(folder.resolve("candidates.txt")));
    }

    private static LocalDate historyBefore(Path meta) {
        String before;
        try {
            before = JSON.readTree(meta).path("history_before").asString("");
        } catch (JacksonException e) {
            throw refuse("measurement.error.not-json", meta);
        }
        try {
            return LocalDate.parse(before);
        } catch (DateTimeParseException e) {
            throw refuse("measurement.error.no-date", meta, before);
        }
    }

    private static Set<String> candidates(Path file) {
        var candidates = new HashSet<>(lines(file));
        candidates.removeIf(String::isBlank);
        if (candidates.isEmpty()) {
            throw refuse("measurement.error.no-candidates", file);
        }
        return candidates;
    }

    /**
     * Reads every file of the folder, so that what is wrong is told before anything is loaded.
     *
     * @throws InvalidValue naming {@code queries}, the file and the line
     */
    QuerySet checked() {
        var asked = partnerTasks().size();
        for (var task : TEAM_TASKS) {
            asked += teamTasks(task).size();
        }
        if (asked == 0) {
            throw refuse("measurement.error.no-queries", folder);
        }
        answers("a");
        TEAM_TASKS.forEach(this::answers);
        return this;
    }

    List<PartnerTask> partnerTasks() {
        return rows("a_queries.tsv")
                .skip(1)
                .map(row -> new PartnerTask(row.cell(0), row.cell(1), groups(row)))
                .toList();
    }

    private static List<String> groups(Row row) {
        var cells = row.text().split("\t", -1);
        if (cells.length < 4 || !cells[2].matches("\\d{1,6}")) {
            return List.of();
        }
        int partners = Integer.parseInt(cells[2]);
        var band = partners < 10 ? "5-9 partners" : partners < 50 ? "10-49 partners" : "50 partners or more";
        return List.of(band, cells[3]);
    }

    /** The tasks of {@code b1} or {@code b2}. */
    List<TeamTask> teamTasks(String name) {
        return rows(name + "_queries.jsonl").map(QuerySet::teamTask).toList();
    }

    private static TeamTask teamTask(Row row) {
        JsonNode node;
        try {
            node = JSON.readTree(row.text());
        } catch (JacksonException e) {
            throw row.refused();
        }
        var id = node.path("query_id").asString("");
        if (id.isBlank()) {
            throw row.refused();
        }
        var members = Stream.concat(
                        Stream.of(node.path("coordinator").asString("")),
                        node.path("partners").valueStream().map(partner -> partner.asString("")))
                .filter(member -> !member.isBlank())
                .toList();
        return new TeamTask(
                id,
                members,
                node.path("topic_code").asString(""),
                node.path("theme").asString(""),
                node.path("action_type").asString(""),
                node.path("programme_parts").asString(""),
                node.path("title").asString(""));
    }

    /** The right answers by query; empty where they are kept apart. */
    Map<String, Set<String>> answers(String task) {
        var answers = new HashMap<String, Set<String>>();
        rows(task + "_qrels.tsv")
                .forEach(row -> answers.computeIfAbsent(row.cell(0), q -> new HashSet<>())
                        .add(row.cell(1).strip()));
        return answers;
    }

    /** The lines that say something; none when there is no such file. */
    private Stream<Row> rows(String name) {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Stream.empty();
        }
        var lines = lines(file);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Row(file, i + 1, lines.get(i)))
                .filter(row -> !row.text().isBlank());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw refuse("measurement.error.file", file);
        }
    }

    private static InvalidValue refuse(String key, Object... arguments) {
        return InvalidValue.of("queries", key, arguments);
    }

    /** One line of a file. */
    private record Row(Path file, int line, String text) {

        String cell(int column) {
            var cells = text.split("\t", -1);
            if (column >= cells.length || cells[column].isBlank()) {
                throw refused();
            }
            return cells[column];
        }

        InvalidValue refused() {
            return refuse("measurement.error.line", file, line);
        }
    }
}
