package org.intreccio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the bundles to each other and to the code. */
class WordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    /** A literal that begins with a room's name and a point: a key, or the beginning of one that code completes. */
    private static final Pattern KEY =
            Pattern.compile("\"((?:" + String.join("|", Words.ROOMS) + ")\\.[A-Za-z0-9][A-Za-z0-9.-]*)\"");

    private static final Pattern NOTE = Pattern.compile("AuditNote\\.of\\(\\s*\"([a-z.-]*[a-z])\"");

    /** Names under which a session remembers something: they look like keys and are none. */
    private static final Set<String> REMEMBERED = Set.of("directory.acting-as");

    static Set<String> rooms() {
        return new TreeSet<>(Words.ROOMS);
    }

    @Test
    void listsTheRoomsThatSpeak() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            assertThat(files.map(f -> f.getFileName().toString().replaceAll("_(it|en)\\.properties$", "")))
                    .hasSize(Words.ROOMS.size() * 2)
                    .hasSameElementsAs(Words.ROOMS);
        }
    }

    @Test
    void hasWordsForAllThatTheAuditLogTells() throws IOException {
        var known = new TreeSet<String>();
        for (var room : Words.ROOMS) {
            known.addAll(bundle(room, "it").keySet());
        }
        var told = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                NOTE.matcher(Files.readString(file)).results().forEach(note -> told.add(note.group(1)));
            }
        }
        assertThat(told)
                .hasSizeGreaterThan(30)
                .allMatch(action -> known.contains(action) || known.contains("moderation.said." + action));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void saysEverythingInBothLanguages(String room) throws IOException {
        var italian = bundle(room, "it");
        var english = bundle(room, "en");
        assertThat(italian.keySet()).isEqualTo(english.keySet()).allMatch(key -> key.startsWith(room + "."));
        italian.forEach((key, sentence) -> {
            assertThat(sentence).as(key).isNotBlank();
            assertThat(english.get(key)).as(key).isNotBlank();
            assertThat(places(sentence)).as(key).isEqualTo(places(english.get(key)));
        });
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void canFillEverySentence(String room) throws IOException {
        for (var language : Set.of("it", "en")) {
            bundle(room, language)
                    .forEach((key, sentence) -> assertThatCode(
                                    () -> new MessageFormat(sentence.replace("'", "''"), Locale.of(language)))
                            .as(key)
                            .doesNotThrowAnyException());
        }
    }

    @Test
    void knowsEveryKeyThatTheCodeUses() throws IOException {
        var known = new TreeMap<String, String>();
        for (var room : Words.ROOMS) {
            known.putAll(bundle(room, "it"));
        }
        assertThat(used().entrySet().stream()
                        .filter(use -> !REMEMBERED.contains(use.getKey()))
                        .filter(use -> known.keySet().stream().noneMatch(key -> meant(use.getKey(), key)))
                        .map(use -> use.getKey() + " in " + use.getValue()))
                .isEmpty();
    }

    /** Whether the literal is the key, or the beginning that code completes to it. */
    private static boolean meant(String literal, String key) {
        var beginning = literal.endsWith(".") || literal.endsWith("-") ? literal : literal + ".";
        return key.equals(literal) || key.startsWith(beginning);
    }

    private static Map<String, String> used() throws IOException {
        var used = new TreeMap<String, String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    used.put(keys.group(1), file.getFileName().toString());
                }
            }
        }
        return used;
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> bundle(String room, String language) throws IOException {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve(room + "_" + language + ".properties"))) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(k -> k, properties::getProperty, (a, b) -> b, TreeMap::new));
    }
}
