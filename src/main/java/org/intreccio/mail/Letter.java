package org.intreccio.mail;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person in their language: a subject, then sentences and links in order, all by the keys of the bundles.
 *
 * <p>{@code Letter.to(address, name, language).about("room.subject").says("room.sentence", …).offers("room.act", link)}
 *
 * @param to the address alone, without a name
 * @param name whom it greets
 * @param leave where mail programs take back, by one click, that such letters are wanted; null for letters that answer somebody
 * @param unseenBy ids of users whom the outbox never shows that it was written, though they be stewards
 */
public record Letter(
        String to,
        String name,
        Locale language,
        Line subject,
        List<Line> lines,
        @Nullable URI leave,
        List<String> unseenBy) {

    /** One address, and nothing by which a second one or another header could be smuggled in. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@\\p{Cntrl}<>\"(),:;\\\\\\[\\]]+@[^\\s@\\p{Cntrl}<>\"(),:;\\\\\\[\\]]+");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    /**
     * A sentence, or what a link says.
     *
     * @param link where it leads; null for a sentence
     */
    public record Line(
            String key, List<Object> arguments, @Nullable URI link) {

        public Line {
            arguments = List.copyOf(arguments);
        }
    }

    public Letter {
        if (!ADDRESS.matcher(to).matches()) {
            throw new IllegalArgumentException("Not the address of one person");
        }
        name = CONTROL.matcher(name).replaceAll(" ").strip();
        lines = List.copyOf(lines);
        unseenBy = List.copyOf(unseenBy);
    }

    /** Begins a letter. */
    public static Letter to(String address, String name, Locale language) {
        return new Letter(
                address, name, language, new Line("mail.subject", List.of(), null), List.of(), null, List.of());
    }

    /** Gives it its subject. */
    public Letter about(String key, Object... arguments) {
        return new Letter(to, name, language, new Line(key, List.of(arguments), null), lines, leave, unseenBy);
    }

    /** Adds a paragraph. */
    public Letter says(String key, Object... arguments) {
        return with(new Line(key, List.of(arguments), null));
    }

    /** Adds a link, which a reader of plain text sees whole. */
    public Letter offers(String key, URI link) {
        return with(new Line(key, List.of(), link));
    }

    /** Lets mail programs offer to stop such letters (RFC 8058): who posts to this address wants no more of them. */
    public Letter leftAt(URI address) {
        return new Letter(to, name, language, subject, lines, address, unseenBy);
    }

    /** Keeps from these users, stewards included, that it was written. */
    public Letter unseenBy(Collection<String> users) {
        return new Letter(to, name, language, subject, lines, leave, List.copyOf(users));
    }

    private Letter with(Line line) {
        return new Letter(
                to,
                name,
                language,
                subject,
                Stream.concat(lines.stream(), Stream.of(line)).toList(),
                leave,
                unseenBy);
    }
}
