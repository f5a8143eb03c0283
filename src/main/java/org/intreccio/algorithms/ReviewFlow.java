package org.intreccio.algorithms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.intreccio.algorithms.FairAssignment.Pair;
import org.intreccio.algorithms.FairAssignment.Question;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * A question of {@link FairAssignment} as a flow from a source over reviewers and proposals to a sink, where each reviewer has at least
 * so many proposals and one more at most. Kept pairs have flowed already: they lessen what is left.
 */
final class ReviewFlow {

    private static final int SOURCE = -1;
    private static final int SINK = -2;

    private final Question question;
    private final int load;
    private final Graph<Integer, DefaultWeightedEdge> graph =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Pair> reviews = new HashMap<>();
    private final Map<DefaultWeightedEdge, Integer> most = new HashMap<>();
    private final Map<DefaultWeightedEdge, Integer> least = new HashMap<>();
    private final int needed;
    private int flowed = -1;

    ReviewFlow(Question question, int load) {
        this.question = question;
        this.load = load;
        this.needed = IntStream.range(0, question.proposals())
                .map(p -> Math.max(0, question.least() - question.keptFor(p)))
                .sum();
        draw();
    }

    /** Proposals on the far side of a smallest cut: they need more than can come to them. */
    record Cut(List<Integer> proposals) {}

    private int proposal(int number) {
        return question.reviewers() + number;
    }

    private void draw() {
        graph.addVertex(SOURCE);
        graph.addVertex(SINK);
        IntStream.range(0, question.reviewers() + question.proposals()).forEach(graph::addVertex);
        for (int r = 0; r < question.reviewers(); r++) {
            int kept = question.keptBy(r);
            edge(SOURCE, r, Math.max(0, load - kept), Math.max(0, load + 1 - kept));
        }
        for (int p = 0; p < question.proposals(); p++) {
            for (int r = 0; r < question.reviewers(); r++) {
                if (question.allows(p, r) && !question.keeps(p, r)) {
                    reviews.put(edge(r, proposal(p), 0, 1), new Pair(p, r));
                }
            }
        }
        for (int p = 0; p < question.proposals(); p++) {
            edge(proposal(p), SINK, Math.max(0, question.least() - question.keptFor(p)), question.reviewers());
        }
    }

    private DefaultWeightedEdge edge(int from, int to, int atLeast, int atMost) {
        var edge = graph.addEdge(from, to);
        least.put(edge, atLeast);
        most.put(edge, atMost);
        return edge;
    }

    /** Whether every proposal can get enough. Who then has too few takes more of what they may read: a proposal is never read too often. */
    boolean suffices() {
        if (flowed < 0) {
            flowed = (int) Math.round(needs().getMaximumFlowValue(SOURCE, SINK));
        }
        return flowed == needed;
    }

    /** How many reviews are missing in all. */
    int missing() {
        return suffices() ? 0 : needed - flowed;
    }

    Cut cut() {
        var flow = needs();
        flow.calculateMinCut(SOURCE, SINK);
        var far = flow.getSinkPartition();
        return new Cut(IntStream.range(0, question.proposals())
                .filter(p -> far.contains(proposal(p)) && question.least() > question.keptFor(p))
                .boxed()
                .toList());
    }

    /** The network with what is needed as the most that may flow to each proposal. */
    private PushRelabelMFImpl<Integer, DefaultWeightedEdge> needs() {
        for (var edge : graph.edgeSet()) {
            var toSink = graph.getEdgeTarget(edge) == SINK;
            graph.setEdgeWeight(edge, bound(toSink ? least : most, edge));
        }
        return new PushRelabelMFImpl<>(graph);
    }

    /** The pairs of a cheapest flow that holds all bounds, and the kept ones. */
    List<Pair> cheapest() {
        var back = edge(SINK, SOURCE, 0, question.reviewers() * question.proposals());
        int one = reviews.size() + 1;
        for (var edge : graph.edgeSet()) {
            var pair = reviews.get(edge);
            graph.setEdgeWeight(edge, pair == null ? 0 : question.avoided().contains(pair) ? one + 1 : one);
        }
        var problem = new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                graph, vertex -> 0, edge -> bound(most, edge), edge -> bound(least, edge));
        var flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>().getMinimumCostFlow(problem);
        graph.removeEdge(back);
        var pairs = new ArrayList<>(question.kept());
        reviews.forEach((edge, pair) -> {
            if (flow.getFlow(edge) > 0.5) {
                pairs.add(pair);
            }
        });
        pairs.sort((a, b) -> a.proposal() != b.proposal()
                ? Integer.compare(a.proposal(), b.proposal())
                : Integer.compare(a.reviewer(), b.reviewer()));
        return pairs;
    }

    private static int bound(Map<DefaultWeightedEdge, Integer> bounds, DefaultWeightedEdge edge) {
        return bounds.getOrDefault(edge, 0);
    }
}
