package org.intreccio.ranking;

import java.util.ArrayList;
import java.util.List;
import org.intreccio.algorithms.ScoreMap;
import org.intreccio.network.Codes;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.NodeRef;
import org.intreccio.network.Projects;

/** Finds the paths that brought a candidate most: three at most, most telling first. */
final class PartnerReasons {

    static final int MOST = 3;

    private final NetworkSnapshot network;
    private final PartnerScoring scoring;
    private final int asker;

    PartnerReasons(NetworkSnapshot network, PartnerScoring scoring, int asker) {
        this.network = network;
        this.scoring = scoring;
        this.asker = asker;
    }

    List<Reason> of(int candidate, Contributions parts) {
        var all = new ArrayList<Reason>();
        double total = parts.total();
        addSharedPartners(candidate, parts.of(ReasonFamily.SHARED_PARTNERS) / total, all);
        addSimilarWork(candidate, parts.of(ReasonFamily.SIMILAR_WORK) / total, all);
        addEarlier(candidate, parts.of(ReasonFamily.WORKED_TOGETHER) / total, all);
        for (CommonGround ground : scoring.grounds()) {
            double share = parts.of(ground.family()) / total;
            for (CommonGround.Shared shared : share > 0 ? ground.shared(candidate) : List.<CommonGround.Shared>of()) {
                NodeRef concept = network.concepts().ref(shared.concept());
                all.add(new Reason(ground.family(), share * shared.part(), path(concept, candidate)));
            }
        }
        return Telling.most(all, MOST);
    }

    private void addSharedPartners(int candidate, double share, List<Reason> all) {
        PartnerWalk walk = scoring.walk();
        double whole = walk.scores().get(candidate);
        if (whole > 0) {
            for (PartnerWalk.Through through : walk.best(candidate, MOST)) {
                all.add(new Reason(
                        ReasonFamily.SHARED_PARTNERS, share * through.score() / whole, walk.nodes(through, candidate)));
            }
        }
    }

    /** Shows the projects of long ago that both took part in, each by what it ties. */
    private void addEarlier(int candidate, double share, List<Reason> all) {
        Projects projects = network.projects();
        int today = Math.toIntExact(network.asOf().toEpochDay());
        var ties = new ScoreMap();
        SharedProjects.each(projects, asker, candidate, project -> {
            if (share > 0 && PartnerFeatures.isEarlier(projects, project, today)) {
                ties.add(project, projects.ties()[project]);
            }
        });
        double sum = 0;
        for (int i = 0; i < ties.size(); i++) {
            sum += ties.score(i);
        }
        for (int i = 0; i < ties.size(); i++) {
            var path = path(projects.ref(ties.key(i)), candidate);
            all.add(new Reason(ReasonFamily.WORKED_TOGETHER, share * ties.score(i) / sum, path));
        }
    }

    /** Shows the nearest pair of projects, as the example of the likeness as a whole. */
    private void addSimilarWork(int candidate, double share, List<Reason> all) {
        int theirs = share > 0 ? scoring.likeness().nearestOf(candidate) : Codes.NONE;
        int mine = theirs == Codes.NONE ? Codes.NONE : scoring.likeness().nearestTo(theirs);
        if (mine != Codes.NONE) {
            Projects projects = network.projects();
            List<NodeRef> path = List.of(
                    network.actors().ref(asker),
                    projects.ref(mine),
                    projects.ref(theirs),
                    network.actors().ref(candidate));
            all.add(new Reason(ReasonFamily.SIMILAR_WORK, share, path));
        }
    }

    private List<NodeRef> path(NodeRef middle, int candidate) {
        return List.of(network.actors().ref(asker), middle, network.actors().ref(candidate));
    }
}
