package org.intreccio.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intreccio.kernel.PersonalData;
import org.intreccio.kernel.PersonalData.Person;
import org.intreccio.kernel.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the ZIP: a word on what it is in both languages, then a JSON file for each room, and the files it encloses. */
@Component
class ExportZip {

    private final JsonMapper json;
    private final Texts texts;

    ExportZip(JsonMapper json, Texts texts) {
        this.json = json;
        this.texts = texts;
    }

    void write(List<PersonalData> rooms, Person person, OutputStream target, IntConsumer percent) throws IOException {
        var zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        entry(zip, "LEGGIMI-README.txt", readme(rooms).getBytes(StandardCharsets.UTF_8));
        int done = 0;
        for (var room : rooms) {
            var data = room.export(person);
            if (!data.isEmpty()) {
                entry(zip, room.room() + ".json", written(data));
            }
            for (var file : room.enclosed(person)) {
                // The name is the room's own, never one that somebody uploaded with folders in it.
                zip.putNextEntry(new ZipEntry("files/" + file.name().replaceAll("[^A-Za-z0-9._-]", "_")));
                try (var in = file.content().open()) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
            percent.accept(++done * 100 / rooms.size());
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private byte[] written(Map<String, ? extends @Nullable Object> data) {
        return json.rebuild()
                .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsBytes(new LinkedHashMap<>(data));
    }

    private String readme(List<PersonalData> rooms) {
        var words = new StringBuilder();
        for (var language : Texts.LANGUAGES) {
            words.append(texts.say(language, "privacy.export.readme")).append("\n\n");
            rooms.forEach(room -> words.append(room.room())
                    .append(".json: ")
                    .append(texts.say(language, room.key()))
                    .append('\n'));
            words.append('\n');
        }
        return words.toString();
    }
}
