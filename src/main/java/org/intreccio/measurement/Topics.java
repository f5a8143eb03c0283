package org.intreccio.measurement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.intreccio.kernel.InvalidValue;

/** What the call topics of a data folder say ({@code topics.csv}); a query names a topic, whose text its asker would know. */
record Topics(Map<String, String> descriptions) {

    /**
     * Reads them; none when there is no such file.
     *
     * @throws InvalidValue naming {@code data} when the file is not the CSV it should be
     */
    static Topics of(Path data) {
        var file = data.resolve("topics.csv");
        if (!Files.exists(file)) {
            return new Topics(Map.of());
        }
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var found = new HashMap<String, String>();
        try (var rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            rows.forEach(row -> found.put(row.get("topic_code"), row.get("description")));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw InvalidValue.of("data", "measurement.error.topics", file);
        }
        return new Topics(found);
    }

    String description(String code) {
        return descriptions.getOrDefault(code, "");
    }
}
