package org.intreccio.directory;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.intreccio.directory.Profile.Part;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Brings what two organisations say of themselves together, where they turned out to be one. Asks nobody's leave; writing runs in the
 * caller's transaction, which holds both.
 */
@Component
public class ProfileMerging {

    /** What is said in words, of which there can be only one; the rest are ties. */
    private static final Set<Part> FIELDS = EnumSet.of(
            Part.NAME,
            Part.SHORT_NAME,
            Part.SUMMARY,
            Part.DESCRIPTION,
            Part.WEBSITE,
            Part.CONTACT,
            Part.FOUNDED,
            Part.LEGAL_FORM,
            Part.VAT_NUMBER,
            Part.TAX_CODE);

    /** What stewards put aside does not come back by way of another organisation. */
    private static final Set<Part> PUT_ASIDE = EnumSet.of(Part.SUMMARY, Part.DESCRIPTION, Part.WEBSITE);

    private final Neo4jClient graph;
    private final ActorEdges edges;

    ProfileMerging(Neo4jClient graph, ActorEdges edges) {
        this.graph = graph;
        this.edges = edges;
    }

    /** The same part as two organisations say it. */
    public record Choice(Object kept, Object gone) {}

    /** The parts of which both say something, and not the same: somebody must choose. */
    public Map<Part, Choice> choices(ActorId kept, ActorId gone) {
        var choices = new EnumMap<Part, Choice>(Part.class);
        var one = edges.profile(kept).orElse(Profile.EMPTY);
        var other = edges.profile(gone).orElse(Profile.EMPTY);
        for (var part : FIELDS) {
            if (one.says(part) && other.says(part) && !one.said(part).equals(other.said(part))) {
                choices.put(part, new Choice(one.said(part), other.said(part)));
            }
        }
        return choices;
    }

    /**
     * Gives the one that stays what it lacks and what is chosen of the other one, each shown to those who could see it there.
     */
    public void fill(ActorId kept, ActorId gone, Set<Part> chosen) {
        var one = edges.profile(kept).orElseThrow();
        var other = edges.profile(gone).orElseThrow();
        var taken = EnumSet.noneOf(Part.class);
        for (var part : FIELDS) {
            if (other.says(part) && (chosen.contains(part) || !one.says(part))) {
                taken.add(part);
            }
        }
        if (wordsPutAside(kept)) {
            taken.removeAll(PUT_ASIDE);
        }
        var merged = one.taking(taken, other);
        edges.writeWords(kept, merged, !merged.face().equals(one.face()));
        graph.query("""
                MATCH (a:Actor {id: $kept}), (b:Actor {id: $gone})
                SET a.logo = coalesce(a.logo, b.logo), a.cover = coalesce(a.cover, b.cover),
                    a.subkind = coalesce(a.subkind, b.subkind), a.sme = coalesce(a.sme, b.sme),
                    a.externalId = coalesce(a.externalId, b.externalId)
                """)
                .bindAll(Map.of("kept", kept.value(), "gone", gone.value()))
                .run();
    }

    private boolean wordsPutAside(ActorId id) {
        return graph.query("MATCH (a:Actor {id: $id}) RETURN coalesce(a.withheld, false)")
                .bind(id.value())
                .to("id")
                .fetchAs(Boolean.class)
                .one()
                .orElse(false);
    }
}
