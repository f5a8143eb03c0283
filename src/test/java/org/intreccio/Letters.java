package org.intreccio;

import java.util.List;
import java.util.regex.Pattern;
import org.intreccio.mail.KeptLetter;
import org.intreccio.mail.PostOffice;

/** Reads the letters that the portal of a test wrote to somebody. */
public final class Letters {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private Letters() {}

    /** The latest letter to this address; waits for it up to a minute, since those to others are posted before it. */
    public static KeptLetter to(PostOffice office, String address) {
        return after(office, address, 0);
    }

    /** The latest letter to this address once it has had more than so many. */
    public static KeptLetter after(PostOffice office, String address, int already) {
        for (int i = 0; i < 3_000; i++) {
            var letters = office.kept(10_000).stream()
                    .filter(letter -> letter.to().equals(address))
                    .toList();
            if (letters.size() > already) {
                return letters.getFirst();
            }
            pause();
        }
        throw new AssertionError("No letter came to " + address);
    }

    /** The texts of letters to this address that say these words, once there are so many; waits up to a minute. */
    public static List<String> saying(PostOffice office, String address, String words, int many) {
        for (int i = 0; i < 3_000; i++) {
            var texts = office.kept(10_000).stream()
                    .filter(letter -> letter.to().equals(address))
                    .map(KeptLetter::text)
                    .filter(text -> text.contains(words))
                    .toList();
            if (texts.size() >= many) {
                return texts;
            }
            pause();
        }
        throw new AssertionError("Not " + many + " letters on “" + words + "” came to " + address);
    }

    /** How many letters this address has had. */
    public static int count(PostOffice office, String address) {
        return (int) office.kept(10_000).stream()
                .filter(letter -> letter.to().equals(address))
                .count();
    }

    /** The link that a letter carries. */
    public static String link(KeptLetter letter) {
        return LINK.matcher(letter.text())
                .results()
                .map(m -> m.group())
                .findFirst()
                .orElseThrow();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
