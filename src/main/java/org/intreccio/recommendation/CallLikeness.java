package org.intreccio.recommendation;

import java.util.stream.IntStream;
import org.intreccio.algorithms.ScoreMap;
import org.intreccio.algorithms.TermVectors;
import org.intreccio.algorithms.WeightedRows;

/**
 * Measures how like a call past projects are: the cosine of their words, plus a bonus each for the same topic family, theme
 * and kind of action.
 *
 * <p>Finds the like projects by the call's words, rarest first, so that a large past costs no more than the budget.
 */
final class CallLikeness {

    private final Projects projects;
    private final TeamSettings settings;
    private final int topic;
    private final int theme;
    private final int action;
    private final float[] words;

    CallLikeness(Projects projects, TeamSettings settings, TeamCall call) {
        this.projects = projects;
        this.settings = settings;
        this.topic = projects.topicFamilies().number(TopicFamily.of(call.topicCode()));
        this.theme = projects.themes().number(call.theme());
        this.action = projects.actions().number(call.actionType());
        this.words = projects.texts().vector(call.text());
    }

    double of(int project) {
        return projects.texts().documents().dot(project, words)
                + bonus(topic, projects.topicFamilies().of()[project], settings.sameTopicFamily())
                + bonus(theme, projects.themes().of()[project], settings.sameTheme())
                + bonus(action, projects.actions().of()[project], settings.sameAction());
    }

    private static double bonus(int mine, int theirs, double bonus) {
        return mine != Codes.NONE && mine == theirs ? bonus : 0;
    }

    /** Returns the cosine of an actor's work and the call. */
    double ofActor(WeightedRows profiles, int actor) {
        return profiles.dot(actor, words);
    }

    /** Returns projects that share words with the call, with the cosine as far as the budget went. */
    ScoreMap alike() {
        TermVectors texts = projects.texts();
        WeightedRows postings = texts.postings();
        int[] rarestFirst = IntStream.range(0, words.length)
                .filter(term -> words[term] > 0)
                .boxed()
                .sorted((one, other) -> Integer.compare(postings.size(one), postings.size(other)))
                .mapToInt(Integer::intValue)
                .toArray();
        var alike = new ScoreMap(10_000);
        int left = settings.wordBudget();
        for (int term : rarestFirst) {
            left -= postings.size(term);
            if (left < 0) {
                break;
            }
            for (int i = postings.from(term); i < postings.to(term); i++) {
                alike.add(postings.value(i), words[term] * postings.weight(i));
            }
        }
        return alike;
    }
}
