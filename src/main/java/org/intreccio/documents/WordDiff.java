package org.intreccio.documents;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What changed between two texts, word by word. */
public final class WordDiff {

    private WordDiff() {}

    /** Words in a row that stayed, came or went. */
    public record Stretch(Kind kind, String text) {}

    /** What became of words. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** All stretches in their order: without what is new they join to the first text, without what is gone to the second. */
    public static List<Stretch> between(String before, String after) {
        var old = words(before);
        var now = words(after);
        var all = new ArrayList<Stretch>();
        int at = 0;
        for (var delta : DiffUtils.diff(old, now).getDeltas()) {
            add(all, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            add(all, Kind.GONE, delta.getSource().getLines());
            add(all, Kind.NEW, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(all, Kind.SAME, old.subList(at, old.size()));
        return List.copyOf(all);
    }

    /** Words with the space behind them, so that they join again to what they were. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void add(List<Stretch> all, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            all.add(new Stretch(kind, String.join("", words)));
        }
    }
}
