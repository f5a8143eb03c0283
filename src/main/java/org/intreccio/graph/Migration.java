package org.intreccio.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/**
 * One change of the schema: a file {@code V012__Create_proposal_constraints.cypher} with statements ended by semicolons at
 * the end of a line; lines that start with {@code //} are comments.
 */
record Migration(String version, String description, String checksum, List<String> statements)
        implements Comparable<Migration> {

    private static final Pattern NAME = Pattern.compile("V(\\d{3})__(\\w+)\\.cypher");

    static Migration read(Resource file) {
        var name = NAME.matcher(Objects.requireNonNull(file.getFilename()));
        if (!name.matches()) {
            throw new IllegalStateException(
                    "Not a migration's name (V001__What_it_does.cypher): " + file.getFilename());
        }
        try {
            var text = file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new Migration(name.group(1), name.group(2).replace('_', ' '), checksum(text), statements(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> statements(String text) {
        var code = text.replaceAll("(?m)^\\s*//.*$", "");
        return Arrays.stream(code.split(";\\s*(?:\\n|$)", -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static String checksum(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public int compareTo(Migration other) {
        return version.compareTo(other.version);
    }
}
