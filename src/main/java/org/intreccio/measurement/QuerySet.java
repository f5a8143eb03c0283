package org.intreccio.measurement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final JsonMapper JSON = JsonMapper.shared();

    /** One organisation whose new partners are asked for. */
    record PartnerTask(String id, String organisation) {}

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
     * @throws IllegalArgumentException when the folder has no usable {@code meta.json} or no candidates
     */
    static QuerySet read(Path folder) {
        var meta = folder.resolve("meta.json");
        if (!Files.isReadable(meta)) {
            throw new IllegalArgumentException("No query set: " + meta + " cannot be read");
        }
        var before = JSON.readTree(meta).path("history_before").asString("");
        try {
            return new QuerySet(
                    folder,
                    LocalDate.parse(before),
                    new HashSet<>(Files.readAllLines(folder.resolve("candidates.txt"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException(meta + ": history_before is not a date: " + before, e);
        }
    }

    List<PartnerTask> partnerTasks() {
        return lines("a_queries.tsv").stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length >= 2)
                .map(cells -> new PartnerTask(cells[0], cells[1]))
                .toList();
    }

    /** The tasks of {@code b1} or {@code b2}. */
    List<TeamTask> teamTasks(String name) {
        return lines(name + "_queries.jsonl").stream()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .map(QuerySet::teamTask)
                .toList();
    }

    private static TeamTask teamTask(JsonNode node) {
        var members = Stream.concat(
                        Stream.of(node.path("coordinator").asString("")),
                        node.path("partners").valueStream().map(JsonNode::asString))
                .toList();
        return new TeamTask(
                node.path("query_id").asString(""),
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
        for (var line : lines(task + "_qrels.tsv")) {
            var cells = line.split("\t", -1);
            answers.computeIfAbsent(cells[0], q -> new HashSet<>()).add(cells[1].strip());
        }
        return answers;
    }

    private List<String> lines(String name) {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
