package org.intreccio.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.intreccio.algorithms.IntRows;
import org.intreccio.algorithms.ScoreMap;
import org.intreccio.algorithms.TopScores;
import org.intreccio.network.Actors;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.NodeRef;
import org.intreccio.network.Projects;

/**
 * Walks asker – project – middle actor – project – candidate. The score of x is the sum over middle actors m and
 * projects P of m and x of pull(m) · step(P), where pull(m) = w(asker,m) / √strength(m), so that a partner of everybody
 * speaks for nobody in particular, and step(P) = what P ties · relevance(P), so that projects near the asker's own
 * work lead further.
 *
 * <p>Spends at most its edge budget, half of it on reaching projects; loudest middle actors and strongest steps first,
 * so that a hub costs no more. Opted-out actors are not walked through: they would stand in the paths.
 */
final class PartnerWalk {

    /** How many projects are fetched at once. */
    private static final int BLOCK = 64;

    private final NetworkSnapshot network;
    private final Projects projects;
    private final ScoreMap ties;
    private final float[] strength;
    private final int asker;
    private final ScoreMap pulls = new ScoreMap(200);
    private final ScoreMap steps = new ScoreMap(1000);
    private final ScoreMap scores = new ScoreMap(4000);
    /** Nothing reads it: it keeps the compiler from leaving looks into memory out. */
    @SuppressWarnings("UnusedVariable")
    private int fetched;

    private PartnerWalk(NetworkSnapshot network, int asker, double undated) {
        this.network = network;
        this.projects = network.projects();
        this.ties = network.ties().of(asker, undated);
        this.strength = network.ties().strength();
        this.asker = asker;
    }

    /** Walks through all partners, or, given the asker's circle, mostly through those who live outside it. */
    static PartnerWalk of(NetworkSnapshot network, int asker, Relevance relevance, Circle circle, int edgeBudget) {
        var walk = new PartnerWalk(network, asker, 1);
        walk.pull(circle);
        walk.spread(walk.reach(edgeBudget / 2), relevance, edgeBudget);
        return walk;
    }

    /** Walks from a member of a team: through all its partners, those of projects without a known start by less. */
    static PartnerWalk ofMember(
            NetworkSnapshot network, int member, Relevance relevance, double undated, int edgeBudget) {
        var walk = new PartnerWalk(network, member, undated);
        walk.pull(Circle.NONE);
        walk.spread(walk.reach(edgeBudget / 2), relevance, edgeBudget);
        return walk;
    }

    /** Says how much a project leads on. */
    interface Relevance {
        double of(int project);
    }

    ScoreMap scores() {
        return scores;
    }

    /**
     * Tells what one middle actor brought to a candidate.
     *
     * @param project the one of their shared projects that brought most
     * @param score the sum over all projects that the two share
     */
    record Through(int middle, int project, double score) {}

    /** Returns the middle actors that brought most to a candidate, most first. */
    List<Through> best(int candidate, int limit) {
        var brought = new ScoreMap();
        eachWalked(candidate, project -> {
            for (int i = projects.teams().from(project); i < projects.teams().to(project); i++) {
                int middle = projects.teams().at(i);
                if (middle != candidate && pulls.contains(middle)) {
                    brought.add(middle, pulls.get(middle) * steps.get(project));
                }
            }
        });
        var top = new TopScores(limit, network.actors()::compare);
        for (int i = 0; i < brought.size(); i++) {
            top.offer(brought.key(i), brought.score(i));
        }
        return Arrays.stream(top.drain())
                .filter(middle -> brought.get(middle) > 0)
                .mapToObj(middle -> new Through(
                        middle, SharedProjects.best(projects, middle, candidate, steps::get), brought.get(middle)))
                .toList();
    }

    /** Visits the walked projects in which an actor took part, at the cost of the fewer of the two. */
    private void eachWalked(int actor, IntConsumer visitor) {
        IntRows works = projects.works();
        boolean fewWalked = steps.size() < works.size(actor);
        int all = fewWalked ? steps.size() : works.size(actor);
        for (int i = 0; i < all; i++) {
            int project = fewWalked ? steps.key(i) : works.at(works.from(actor) + i);
            if (fewWalked ? projects.teams().contains(project, actor) : steps.contains(project)) {
                visitor.accept(project);
            }
        }
    }

    /** Returns the path through a middle actor by the projects that weigh most. */
    List<NodeRef> nodes(Through through, int candidate) {
        int first = SharedProjects.best(projects, asker, through.middle(), project -> projects.ties()[project]);
        Actors actors = network.actors();
        return List.of(
                actors.ref(asker),
                projects.ref(first),
                actors.ref(through.middle()),
                projects.ref(through.project()),
                actors.ref(candidate));
    }

    private void pull(Circle circle) {
        var order = new TopScores(ties.size(), network.actors()::compare);
        for (int i = 0; i < ties.size(); i++) {
            int middle = ties.key(i);
            if (!network.actors().optedOut().get(middle)) {
                order.offer(middle, loudness(middle, circle));
            }
        }
        for (int middle : order.drain()) {
            pulls.add(middle, loudness(middle, circle));
        }
    }

    private double loudness(int middle, Circle circle) {
        return ties.get(middle) / Math.sqrt(strength[middle]) * circle.outside(middle);
    }

    /** Returns what flows into each project; an actor's projects are numbered strongest first. */
    private ScoreMap reach(int budget) {
        IntRows works = projects.works();
        var inflow = new ScoreMap(1000);
        int left = budget;
        for (int i = 0; i < pulls.size() && left > 0; i++) {
            int from = works.from(pulls.key(i));
            int to = Math.min(works.to(pulls.key(i)), from + Math.min(left, network.strongest()));
            for (int j = from; j < to; j++) {
                inflow.add(works.at(j), pulls.score(i));
            }
            left -= to - from;
        }
        return inflow;
    }

    private void spread(ScoreMap inflow, Relevance relevance, int budget) {
        int[] walked = affordable(inflow, relevance, budget - inflow.size());
        for (int from = 0; from < walked.length; from += BLOCK) {
            int to = Math.min(walked.length, from + BLOCK);
            fetched = projects.fetch(walked, from, to);
            for (int i = from; i < to; i++) {
                spread(walked[i], inflow.get(walked[i]), steps.get(walked[i]));
            }
        }
    }

    /** Returns the strongest projects that the budget allows, and notes their steps. */
    private int[] affordable(ScoreMap inflow, Relevance relevance, int budget) {
        var step = new ScoreMap(inflow.size());
        var order = new TopScores(inflow.size(), projects::compare);
        for (int i = 0; i < inflow.size(); i++) {
            int project = inflow.key(i);
            double tie = projects.ties()[project];
            if (tie > 0) {
                step.add(project, tie * relevance.of(project));
                order.offer(project, inflow.score(i) * step.get(project));
            }
        }
        int[] strongestFirst = order.drain();
        int count = 0;
        for (int left = budget; count < strongestFirst.length; count++) {
            left -= projects.teams().size(strongestFirst[count]);
            if (left < 0) {
                break;
            }
            steps.add(strongestFirst[count], step.get(strongestFirst[count]));
        }
        return Arrays.copyOf(strongestFirst, count);
    }

    private void spread(int project, double inflow, double step) {
        IntRows teams = projects.teams();
        for (int i = teams.from(project); i < teams.to(project); i++) {
            int candidate = teams.at(i);
            double fromOthers = inflow - pulls.get(candidate);
            if (fromOthers > 0 && candidate != asker) {
                scores.add(candidate, fromOthers * step);
            }
        }
    }
}
