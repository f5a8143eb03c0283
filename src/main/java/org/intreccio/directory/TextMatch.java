package org.intreccio.directory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Finds the actors whose names, places, topics or texts answer the words of a question, and says how well. */
final class TextMatch {

    /** With fewer answers than this a word may have been mistyped. */
    private static final int FEW = 10;

    private static final float TEXT_WEIGHT = 1.5f;

    /** An actor that answers. */
    record Hit(IndexedActor actor, float score) {}

    private final ActorIndex.State state;
    private final List<String> words;
    private final String typed;
    private final List<Map<String, Float>> texts;

    TextMatch(ActorIndex.State state, List<String> words, String typed, List<Map<String, Float>> texts) {
        this.state = state;
        this.words = words;
        this.typed = SearchText.fold(typed).strip();
        this.texts = texts;
    }

    /** All actors, in no order: with all the words, or, where nobody has them all, with as many as anybody has. */
    List<Hit> find() {
        var base = new Scores(state.base());
        var apart = new Scores(state.apart());
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean few = answers(state.base(), word) + answers(state.apart(), word) < FEW;
            base.add(word, few, texts.get(i), state.size());
            apart.add(word, few, texts.get(i), state.size());
        }
        int most = Math.max(base.most(state.replaced()), apart.most(new BitSet()));
        var hits = new ArrayList<Hit>();
        if (most > 0) {
            base.collect(most, state.replaced(), hits);
            apart.collect(most, new BitSet(), hits);
        }
        return hits;
    }

    private static int answers(ActorIndex.Part part, String word) {
        return part.terms().beginning(word).stream()
                .mapToInt(part.terms()::documents)
                .sum();
    }

    /** The scores of one part, by place in its list. */
    private final class Scores {

        private final ActorIndex.Part part;
        private final float[] total;
        private final byte[] answered;
        private final float[] word;

        Scores(ActorIndex.Part part) {
            this.part = part;
            int size = part.actors().size();
            this.total = new float[size];
            this.answered = new byte[size];
            this.word = new float[size];
        }

        void add(String typedWord, boolean few, Map<String, Float> tellingTexts, int everyone) {
            java.util.Arrays.fill(word, 0);
            part.terms().beginning(typedWord).forEach(m -> score(m, everyone));
            if (few) {
                part.terms().nearly(typedWord).forEach(m -> score(m, everyone));
            }
            tellingTexts.forEach((id, quality) -> {
                var at = part.places().get(id);
                if (at != null) {
                    word[at] = Math.max(word[at], TEXT_WEIGHT * (0.5f + quality));
                }
            });
            for (int i = 0; i < word.length; i++) {
                if (word[i] > 0) {
                    total[i] += word[i];
                    answered[i]++;
                }
            }
        }

        private void score(Terms.Match match, int everyone) {
            // Rare words tell more than common ones.
            float rarity =
                    (float) Math.log1p((double) everyone / (1 + part.terms().documents(match)));
            part.terms().visit(match, (actor, weight) -> {
                float score = match.quality() * weight * (0.5f + rarity);
                if (score > word[actor]) {
                    word[actor] = score;
                }
            });
        }

        int most(BitSet hidden) {
            int most = 0;
            for (int i = 0; i < answered.length; i++) {
                if (answered[i] > most && !hidden.get(i)) {
                    most = answered[i];
                }
            }
            return most;
        }

        void collect(int least, BitSet hidden, List<Hit> hits) {
            for (int i = 0; i < answered.length; i++) {
                if (answered[i] >= least && !hidden.get(i)) {
                    var actor = part.actors().get(i);
                    hits.add(new Hit(actor, total[i] + whole(actor) + actor.standing()));
                }
            }
        }
    }

    /** Who types a name as it is, or its beginning, means that one. */
    private float whole(IndexedActor actor) {
        var name = actor.sortName();
        if (!name.startsWith(typed)) {
            return SearchText.fold(actor.shortName()).equals(typed) ? 20 : 0;
        }
        return name.length() == typed.length() ? 30 : 8;
    }
}
