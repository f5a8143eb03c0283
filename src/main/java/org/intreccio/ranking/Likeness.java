package org.intreccio.ranking;

import org.intreccio.algorithms.IntRows;
import org.intreccio.algorithms.WeightedRows;
import org.intreccio.network.Codes;
import org.intreccio.network.NetworkSnapshot;

/** Compares the asker's work with that of others by the words of their projects. */
final class Likeness {

    private static final int PROJECTS_COMPARED = 200;

    private final NetworkSnapshot network;
    private final int asker;
    private final float[] profile;

    Likeness(NetworkSnapshot network, int asker) {
        this.network = network;
        this.asker = asker;
        this.profile = new float[network.projects().texts().terms()];
        network.profiles().addTo(profile, asker, 1);
    }

    /** Returns the cosine of the two actors' words, 0..1. */
    double of(int candidate) {
        return network.profiles().dot(candidate, profile);
    }

    /** Returns the cosine of the asker's words and those of a project, 0..1. */
    double ofProject(int project) {
        return network.projects().texts().documents().dot(project, profile);
    }

    /** Returns the candidate's project nearest to all of the asker's work, {@link Codes#NONE} where nothing is alike. */
    int nearestOf(int candidate) {
        return nearest(candidate, profile, Codes.NONE);
    }

    /** Returns the asker's project nearest to a given one. */
    int nearestTo(int project) {
        float[] words = new float[profile.length];
        network.projects().texts().documents().addTo(words, project, 1);
        return nearest(asker, words, project);
    }

    private int nearest(int actor, float[] words, int except) {
        IntRows works = network.projects().works();
        WeightedRows texts = network.projects().texts().documents();
        int best = Codes.NONE;
        double most = 0;
        int last = Math.min(works.to(actor), works.from(actor) + PROJECTS_COMPARED);
        for (int i = works.from(actor); i < last; i++) {
            int project = works.at(i);
            double alike = texts.dot(project, words) * network.projects().freshness()[project];
            if (project != except && alike > most) {
                most = alike;
                best = project;
            }
        }
        return best;
    }
}
