package org.intreccio.directory.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorPage;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Evidence;
import org.intreccio.directory.GeoPoint;
import org.intreccio.directory.Named;
import org.jspecify.annotations.Nullable;

/** How the REST interface writes actors; additions are compatible, nothing is ever taken away. */
final class ActorJson {

    private ActorJson() {}

    /** A code of the taxonomy with its names. */
    record Term(String code, String it, String en) {

        static Term of(Named named) {
            return new Term(named.code(), named.it(), named.en());
        }

        static @Nullable Term ofNullable(@Nullable Named named) {
            return named == null ? null : of(named);
        }
    }

    /** An actor in a list. */
    record Brief(
            String id,
            String kind,
            String subkind,
            String name,
            String shortName,
            Bilingual summary,
            @Nullable Term place,
            @Nullable GeoPoint position,
            List<Term> themes,
            List<Integer> sdgGoals,
            int collaborations,
            String page) {

        static Brief of(ActorCard card) {
            return new Brief(
                    card.id().value(),
                    card.kind().code(),
                    card.subkind(),
                    card.name(),
                    card.shortName(),
                    card.summary(),
                    Term.ofNullable(card.seat()),
                    card.point(),
                    card.themes().stream().map(Term::of).toList(),
                    card.goals(),
                    card.collaborations(),
                    "/actors/" + card.id().value());
        }
    }

    /** An actor with all that its reader may see of it. */
    record Full(
            Brief actor,
            Bilingual description,
            String website,
            String contact,
            String fullName,
            @Nullable Integer founded,
            @Nullable Term legalForm,
            String vatNumber,
            String taxCode,
            List<Site> places,
            List<Target> sdgTargets,
            List<Exchange> offers,
            List<Exchange> seeks,
            List<Member> memberOf,
            List<Member> members,
            String source,
            boolean openToIntroductions,
            @Nullable LocalDate closedOn,
            @Nullable Instant updatedAt,
            long version) {

        static Full of(ActorPage page) {
            return new Full(
                    Brief.of(page.card()),
                    page.description(),
                    page.website(),
                    page.contact(),
                    page.fullName(),
                    page.founded(),
                    Term.ofNullable(page.legalForm()),
                    page.vatNumber(),
                    page.taxCode(),
                    page.sites().stream()
                            .map(s -> new Site(Term.of(s.place()), s.seat(), s.point()))
                            .toList(),
                    page.targets().stream().map(Target::of).toList(),
                    page.offers().stream().map(Exchange::of).toList(),
                    page.seeks().stream().map(Exchange::of).toList(),
                    page.memberships().stream().map(Member::of).toList(),
                    page.members().stream().map(Member::of).toList(),
                    page.source(),
                    page.openToIntroductions(),
                    page.closedOn(),
                    page.updatedAt(),
                    page.version());
        }
    }

    record Site(Term place, boolean seat, @Nullable GeoPoint position) {}

    record Target(String code, int goal, String it, String en, Bilingual reason) {

        static Target of(ActorPage.Target target) {
            return new Target(
                    target.target().code(),
                    target.goal(),
                    target.target().it(),
                    target.target().en(),
                    target.reason());
        }
    }

    record Exchange(
            Term competence,
            String level,
            Bilingual note,
            @Nullable LocalDate until,
            Evidence evidence) {

        static Exchange of(ActorPage.Exchange exchange) {
            return new Exchange(
                    Term.of(exchange.competence()),
                    exchange.level(),
                    exchange.note(),
                    exchange.until(),
                    exchange.evidence());
        }
    }

    /** A membership seen from its other end. */
    record Member(
            String actor,
            String kind,
            String name,
            String role,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean attested) {

        static Member of(ActorPage.Tie tie) {
            return new Member(
                    tie.actor().value(),
                    tie.kind().code(),
                    tie.name(),
                    tie.role(),
                    tie.from(),
                    tie.to(),
                    tie.attested());
        }
    }
}
