package org.intreccio;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
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
        return waiting("A letter to " + address)
                .until(() -> kept(office, address), letters -> letters.size() > already)
                .getFirst();
    }

    /** The texts of letters to this address that say these words, once there are so many; waits up to a minute. */
    public static List<String> saying(PostOffice office, String address, String words, int many) {
        return waiting(many + " letters on “" + words + "” to " + address)
                .until(
                        () -> kept(office, address).stream()
                                .map(KeptLetter::text)
                                .filter(text -> text.contains(words))
                                .toList(),
                        texts -> texts.size() >= many);
    }

    private static ConditionFactory waiting(String what) {
        return Awaitility.await(what).atMost(Duration.ofMinutes(1)).pollInSameThread();
    }

    private static List<KeptLetter> kept(PostOffice office, String address) {
        return office.kept(10_000).stream()
                .filter(letter -> letter.to().equals(address))
                .toList();
    }

    /** How many letters this address has had. */
    public static int count(PostOffice office, String address) {
        return kept(office, address).size();
    }

    /** The link that a letter carries. */
    public static String link(KeptLetter letter) {
        return LINK.matcher(letter.text())
                .results()
                .map(m -> m.group())
                .findFirst()
                .orElseThrow();
    }
}
