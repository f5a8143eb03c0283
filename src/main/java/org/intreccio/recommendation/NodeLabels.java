package org.intreccio.recommendation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intreccio.directory.Bilingual;
import org.intreccio.graph.Transactions;
import org.intreccio.network.NodeKind;
import org.intreccio.network.NodeRef;
import org.intreccio.ranking.Recommendation;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Names the nodes of paths in the reader's language: concepts by the vocabulary, projects by their acronym or else their
 * title, with their years.
 */
@Component
public class NodeLabels {

    private final Neo4jClient graph;
    private final Transactions transactions;
    private final Vocabulary vocabulary;
    private final Places places;

    NodeLabels(Neo4jClient graph, Transactions transactions, Vocabulary vocabulary, Places places) {
        this.graph = graph;
        this.transactions = transactions;
        this.vocabulary = vocabulary;
        this.places = places;
    }

    /** The names of all nodes on these recommendations' paths; two queries at most, however many there are. */
    public Map<NodeRef, String> of(Collection<Recommendation> recommendations, Locale locale) {
        var nodes = new HashSet<NodeRef>();
        recommendations.forEach(r -> r.reasons().forEach(reason -> nodes.addAll(reason.path())));
        return ofNodes(nodes, locale);
    }

    /** The names of these nodes. */
    public Map<NodeRef, String> ofNodes(Set<NodeRef> nodes, Locale locale) {
        var projects = projects(ids(nodes, NodeKind.PROJECT), locale);
        var around = new HashMap<String, String>();
        places.find(ids(nodes, NodeKind.PLACE).stream().map(PlaceId::new).toList())
                .forEach(place -> around.put(place.id().value(), place.label(locale)));
        var labels = new HashMap<NodeRef, String>();
        for (var node : nodes) {
            labels.put(
                    node,
                    switch (node.kind()) {
                        case PROJECT -> projects.getOrDefault(node.id(), node.name());
                        case PLACE -> around.getOrDefault(node.id(), node.name());
                        case COMPETENCE ->
                            vocabulary
                                    .competence(node.id())
                                    .map(c -> c.label(locale))
                                    .orElse(node.name());
                        case THEME ->
                            vocabulary
                                    .theme(node.id())
                                    .map(t -> t.label(locale))
                                    .orElse(node.name());
                        case TARGET ->
                            vocabulary
                                    .target(node.id())
                                    .map(t -> t.code() + " " + t.label(locale))
                                    .orElse(node.name());
                        case ACTOR, CALL -> node.name();
                    });
        }
        return labels;
    }

    private static List<String> ids(Set<NodeRef> nodes, NodeKind kind) {
        return nodes.stream().filter(n -> n.kind() == kind).map(NodeRef::id).toList();
    }

    private Map<String, String> projects(List<String> ids, Locale locale) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var names = new HashMap<String, String>();
        transactions
                .read(() -> graph.query("""
                                UNWIND $ids AS id
                                MATCH (p:Project {id: id})
                                RETURN p.id AS id, coalesce(p.acronym, '') AS acronym, p.start AS start, p.end AS end,
                                       coalesce(p.titleIt, p.title, '') AS it, coalesce(p.titleEn, p.title, '') AS en
                                """).bind(ids).to("ids").fetch().all())
                .forEach(row -> names.put(String.valueOf(row.get("id")), project(row, locale)));
        return names;
    }

    private static String project(Map<String, Object> row, Locale locale) {
        var acronym = String.valueOf(row.get("acronym"));
        var title = new Bilingual(String.valueOf(row.get("it")), String.valueOf(row.get("en"))).in(locale);
        var name = !acronym.isBlank() ? acronym : !title.isBlank() ? title : String.valueOf(row.get("id"));
        return row.get("start") instanceof LocalDate start ? name + " (" + years(start, row.get("end")) + ")" : name;
    }

    private static String years(LocalDate start, @Nullable Object end) {
        return end instanceof LocalDate last && last.getYear() != start.getYear()
                ? start.getYear() + "–" + last.getYear()
                : String.valueOf(start.getYear());
    }
}
