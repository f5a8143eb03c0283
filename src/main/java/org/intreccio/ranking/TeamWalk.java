package org.intreccio.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.intreccio.algorithms.IntRows;
import org.intreccio.algorithms.ScoreMap;
import org.intreccio.algorithms.TopScores;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.Projects;

/**
 * Walks from a team's members and from a call to candidates, four ways:
 *
 * <ul>
 *   <li>together: member – project – candidate, each project by what it ties and its likeness to the call;
 *   <li>paths: member – project – middle actor – project – candidate, see {@link PartnerWalk};
 *   <li>similar: call – like past project – candidate;
 *   <li>field: the likeness of the candidate's whole work to the call, times how much of it there is; how familiar its
 *       topic and theme are to the candidate.
 * </ul>
 */
final class TeamWalk {

    private final NetworkSnapshot network;
    private final Projects projects;
    private final TeamSettings settings;
    private final CallLikeness likeness;
    private final ScoreMap together = new ScoreMap(1000);
    private final ScoreMap paths = new ScoreMap(4000);
    private final ScoreMap similar = new ScoreMap(4000);
    private final ScoreMap field = new ScoreMap(8000);
    private final ScoreMap topic = new ScoreMap(8000);
    private final ScoreMap theme = new ScoreMap(8000);
    private final List<PartnerWalk> fromMembers = new ArrayList<>();
    private int[] likest = new int[0];

    TeamWalk(NetworkSnapshot network, TeamSettings settings, CallLikeness likeness, Collection<Integer> members) {
        this.network = network;
        this.projects = network.projects();
        this.settings = settings;
        this.likeness = likeness;
        for (int member : members) {
            walkTogether(member);
            walkPaths(member);
        }
        walkSimilar();
        for (ScoreMap reached : new ScoreMap[] {together, paths, similar}) {
            measureField(reached);
        }
    }

    ScoreMap together() {
        return together;
    }

    ScoreMap paths() {
        return paths;
    }

    ScoreMap similar() {
        return similar;
    }

    ScoreMap field() {
        return field;
    }

    ScoreMap topic() {
        return topic;
    }

    ScoreMap theme() {
        return theme;
    }

    List<PartnerWalk> fromMembers() {
        return fromMembers;
    }

    /** Returns the past projects most like the call, likest first. */
    int[] likest() {
        return likest;
    }

    /** Returns what a member's project brought to each of its participants. */
    double togetherStep(int project) {
        return projects.ties()[project] * likeness.of(project);
    }

    /** Returns what a like project brought to each of its participants; the likest by far the most. */
    double similarStep(int project) {
        return projects.freshness()[project] * Math.pow(likeness.of(project), 4);
    }

    private void walkTogether(int member) {
        IntRows works = projects.works();
        IntRows teams = projects.teams();
        int left = settings.edgeBudget();
        for (int i = works.from(member); i < works.to(member); i++) {
            int project = works.at(i);
            left -= teams.size(project);
            if (left < 0 || projects.ties()[project] == 0) {
                return;
            }
            double step = togetherStep(project);
            for (int j = teams.from(project); j < teams.to(project); j++) {
                together.add(teams.at(j), step);
            }
        }
    }

    private void walkPaths(int member) {
        var walk = PartnerWalk.ofMember(network, member, likeness::of, settings.undated(), settings.edgeBudget());
        fromMembers.add(walk);
        ScoreMap found = walk.scores();
        for (int i = 0; i < found.size(); i++) {
            paths.add(found.key(i), found.score(i));
        }
    }

    private void walkSimilar() {
        ScoreMap alike = likeness.alike(settings.wordBudget());
        var top = new TopScores(Math.min(settings.likeProjects(), alike.size()), projects::compare);
        for (int i = 0; i < alike.size(); i++) {
            top.offer(alike.key(i), likeness.of(alike.key(i)) * projects.freshness()[alike.key(i)]);
        }
        likest = top.drain();
        IntRows teams = projects.teams();
        for (int project : likest) {
            double step = projects.sizes()[project] < 2 ? 0 : similarStep(project);
            for (int i = teams.from(project); step > 0 && i < teams.to(project); i++) {
                similar.add(teams.at(i), step);
            }
        }
    }

    private void measureField(ScoreMap reached) {
        for (int i = 0; i < reached.size(); i++) {
            int actor = reached.key(i);
            if (!field.contains(actor)) {
                field.add(
                        actor,
                        likeness.ofActor(actor) * Math.log1p(network.ties().strength()[actor]));
                topic.add(actor, likeness.familiarWithTopic(actor));
                theme.add(actor, likeness.familiarWithTheme(actor));
            }
        }
    }
}
