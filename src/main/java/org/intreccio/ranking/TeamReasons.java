package org.intreccio.ranking;

import java.util.ArrayList;
import java.util.List;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.NodeKind;
import org.intreccio.network.NodeRef;
import org.intreccio.network.Projects;

/** Finds the paths that brought a candidate for a team most: three at most, most telling first. */
final class TeamReasons {

    private final NetworkSnapshot network;
    private final Projects projects;
    private final TeamWalk walk;
    private final TeamCall call;
    private final List<Integer> members;

    TeamReasons(NetworkSnapshot network, TeamWalk walk, TeamCall call, List<Integer> members) {
        this.network = network;
        this.projects = network.projects();
        this.walk = walk;
        this.call = call;
        this.members = members;
    }

    List<Reason> of(int candidate, Contributions parts) {
        var all = new ArrayList<Reason>();
        double total = parts.total();
        addTogether(candidate, parts.of(ReasonFamily.WORKED_TOGETHER) / total, all);
        addSimilar(candidate, parts.of(ReasonFamily.SIMILAR_PROJECTS) / total, all);
        for (PartnerWalk path : walk.fromMembers()) {
            addThrough(path, candidate, parts.of(ReasonFamily.SHARED_PARTNERS) / total, all);
        }
        return Telling.most(all, PartnerReasons.MOST);
    }

    private void addTogether(int candidate, double share, List<Reason> all) {
        for (int member : members) {
            SharedProjects.each(projects, member, candidate, project -> {
                double part = walk.togetherStep(project) / walk.together().get(candidate);
                if (part > 0) {
                    all.add(new Reason(
                            ReasonFamily.WORKED_TOGETHER,
                            share * part,
                            List.of(actor(member), projects.ref(project), actor(candidate))));
                }
            });
        }
    }

    private void addSimilar(int candidate, double share, List<Reason> all) {
        NodeRef from = new NodeRef(NodeKind.CALL, call.topicCode() == null ? "" : call.topicCode(), call.title(), null);
        for (int project : walk.likest()) {
            if (share > 0 && projects.teams().contains(project, candidate)) {
                double part = walk.similarStep(project) / walk.similar().get(candidate);
                all.add(new Reason(
                        ReasonFamily.SIMILAR_PROJECTS,
                        share * part,
                        List.of(from, projects.ref(project), actor(candidate))));
            }
        }
    }

    private void addThrough(PartnerWalk path, int candidate, double share, List<Reason> all) {
        if (share > 0) {
            double whole = walk.paths().get(candidate);
            for (PartnerWalk.Through through : path.best(candidate, PartnerReasons.MOST)) {
                all.add(new Reason(
                        ReasonFamily.SHARED_PARTNERS, share * through.score() / whole, path.nodes(through, candidate)));
            }
        }
    }

    private NodeRef actor(int number) {
        return network.actors().ref(number);
    }
}
