package org.intreccio.ranking;

import org.intreccio.algorithms.ScoreMap;
import org.intreccio.network.Codes;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.Projects;
import org.intreccio.network.TopicFamily;

/** Measures how like a call past projects and actors are: by the cosine of their words, and by topic family and theme. */
final class CallLikeness {

    /** A project of one says less about with whom an actor works. */
    private static final double ALONE = .3;

    /** Keeps the share of those with little work low. */
    private static final double HALF_A_PROJECT = .5;

    private final NetworkSnapshot network;
    private final Projects projects;
    private final int topicFamily;
    private final int theme;
    private final float[] words;
    private final double least;

    CallLikeness(NetworkSnapshot network, TeamCall call) {
        this(network, call, 0);
    }

    /** The same where few words are known of the call: projects that share none with it count a little too. */
    CallLikeness(NetworkSnapshot network, TeamCall call, double least) {
        this.network = network;
        this.least = least;
        this.projects = network.projects();
        this.topicFamily = projects.topicFamilies().number(TopicFamily.of(call.topicCode()));
        this.theme = projects.themes().number(call.theme());
        this.words = projects.texts().vector(call.text());
    }

    /** Returns the cosine of a project and the call, 0..1. */
    double of(int project) {
        return Math.max(least, projects.texts().documents().dot(project, words));
    }

    /** Returns the cosine of an actor's work and the call, 0..1. */
    double ofActor(int actor) {
        return network.profiles().dot(actor, words);
    }

    /** Returns how much of an actor's work, by freshness, is of the call's topic family; more work counts more. */
    double familiarWithTopic(int actor) {
        return familiar(actor, projects.topicFamilies(), topicFamily);
    }

    /** Returns how much of an actor's work, by freshness, is of the call's theme; more work counts more. */
    double familiarWithTheme(int actor) {
        return familiar(actor, projects.themes(), theme);
    }

    private double familiar(int actor, Codes codes, int code) {
        double same = 0;
        double all = HALF_A_PROJECT;
        for (int i = projects.works().from(actor);
                code != Codes.NONE && i < projects.works().to(actor);
                i++) {
            int project = projects.works().at(i);
            double weight = projects.freshness()[project] * (projects.sizes()[project] < 2 ? ALONE : 1);
            all += weight;
            same += codes.of()[project] == code ? weight : 0;
        }
        return same / Math.sqrt(all);
    }

    /**
     * Returns projects that share words with the call, and the cosine as far as the budget went: the call's words are
     * looked up rarest first, so that a long past costs no more than the budget.
     */
    ScoreMap alike(int wordBudget) {
        return projects.texts().alike(words, wordBudget);
    }
}
