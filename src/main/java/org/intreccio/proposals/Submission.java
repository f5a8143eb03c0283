package org.intreccio.proposals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * That a proposal was handed in.
 *
 * @param number the how-manieth submission of the proposal, from 1
 * @param at the instant at which the portal received it: the one that counts
 * @param hash SHA-256 of {@code canonical} in UTF-8, as hexadecimal
 * @param canonical what was handed in, as JSON that is written in one way only; the instant is part of it
 */
public record Submission(int number, Instant at, String hash, String canonical) {

    /** One of these contents, received then. */
    static Submission of(int number, Instant at, String canonical) {
        return new Submission(number, at, hash(canonical), canonical);
    }

    /** What {@code sha256sum} says of a file with this text. */
    public static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the hash is that of the contents. */
    public boolean holds() {
        return hash(canonical).equals(hash);
    }
}
