package org.intreccio.ranking;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.intreccio.network.ActorRow;
import org.intreccio.network.ConceptKind;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.ProjectRow;
import org.intreccio.network.SnapshotBuilder;
import org.intreccio.network.SnapshotSettings;

/** Draws small networks: {@code team("Orti", 2024, "acli", "banca")} names actors into being. */
final class NetworkFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private final SnapshotBuilder builder;
    private final Set<String> actors = new LinkedHashSet<>();
    private final Set<String> concepts = new LinkedHashSet<>();

    NetworkFixture() {
        this(SnapshotSettings.defaults());
    }

    NetworkFixture(SnapshotSettings settings) {
        this.builder = NetworkSnapshot.builder(TODAY, settings);
    }

    NetworkFixture actor(String id, String country) {
        return actor(id, country, false);
    }

    NetworkFixture optedOut(String id) {
        return actor(id, "IT", true);
    }

    private NetworkFixture actor(String id, String country, boolean optedOut) {
        if (actors.add(id)) {
            builder.addActor(new ActorRow(id, "Name of " + id, "ASSOCIATION", country, optedOut));
        }
        return this;
    }

    /** Adds a project of one year that started at the beginning of the given one. */
    NetworkFixture team(String title, int year, String... members) {
        LocalDate start = LocalDate.of(year, 1, 1);
        builder.addProject(
                new ProjectRow(title, title, start, start.plusYears(1).minusDays(1), 0, null, null, null, null, title));
        for (String member : members) {
            actor(member, "IT");
            builder.addParticipation(title, member, member.equals(members[0]));
        }
        return this;
    }

    /** Adds a project that ended in 2013 and has no known start. */
    NetworkFixture undatedTeam(String title, String... members) {
        return undatedTeam(title, LocalDate.of(2013, 12, 31), members);
    }

    /** Adds a project that has no known start. */
    NetworkFixture undatedTeam(String title, LocalDate end, String... members) {
        builder.addProject(new ProjectRow(title, title, null, end, 0, null, null, null, null, ""));
        for (String member : members) {
            actor(member, "IT");
            builder.addParticipation(title, member, false);
        }
        return this;
    }

    NetworkFixture offers(String actor, String... competences) {
        for (String competence : competences) {
            concept(ConceptKind.COMPETENCE, competence);
            actor(actor, "IT");
            builder.addOffer(actor, competence);
        }
        return this;
    }

    NetworkFixture seeks(String actor, String... competences) {
        for (String competence : competences) {
            concept(ConceptKind.COMPETENCE, competence);
            actor(actor, "IT");
            builder.addSeek(actor, competence);
        }
        return this;
    }

    NetworkFixture caresFor(String actor, String target) {
        concept(ConceptKind.TARGET, target);
        actor(actor, "IT");
        builder.addTarget(actor, target);
        return this;
    }

    NetworkFixture cares(String actor, String theme) {
        concept(ConceptKind.THEME, theme);
        actor(actor, "IT");
        builder.addTheme(actor, theme);
        return this;
    }

    NetworkFixture place(String place, String parent) {
        if (concepts.add(ConceptKind.PLACE + place)) {
            builder.addPlace(place, place, parent);
        }
        return this;
    }

    NetworkFixture operatesIn(String actor, String place) {
        place(place, "Milano");
        actor(actor, "IT");
        builder.addOperatesIn(actor, place);
        return this;
    }

    NetworkFixture belongs(String person, String organisation) {
        actor(person, "IT");
        actor(organisation, "IT");
        builder.addMembership(person, organisation);
        return this;
    }

    private void concept(ConceptKind kind, String id) {
        if (concepts.add(kind + id)) {
            builder.addConcept(kind, id, id);
        }
    }

    SnapshotBuilder builder() {
        return builder;
    }

    NetworkSnapshot snapshot() {
        return builder.build();
    }

    List<Recommendation> ask(PartnerQuery query) {
        return new PartnerRanking(snapshot(), RankingSettings.defaults()).recommend(query);
    }

    static List<String> ids(List<Recommendation> recommendations) {
        return recommendations.stream().map(found -> found.actor().id()).toList();
    }
}
