package org.intreccio.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads statements that are too long for a text block: {@code cypher/<room>/<question-it-answers>.cypher}. */
public final class Cypher {

    private Cypher() {}

    /**
     * The statement of this name; read once by the class that keeps it in a constant.
     *
     * @throws IllegalArgumentException when there is no such resource
     */
    public static String named(String name) {
        try (var in = Cypher.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
            if (in == null) {
                throw new IllegalArgumentException("No statement named " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
