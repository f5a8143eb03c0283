package org.intreccio.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that its reader may see of an actor, apart from its collaborations and its network, which may be long.
 *
 * @param description Markdown
 * @param website {@code http(s)} address or empty
 * @param source where it comes from: {@code portal}, {@code demo}, {@code cordis}, {@code csv}
 * @param contact an e-mail address, or empty
 * @param fullName of a person, where it is not the name that all see
 * @param vatNumber with its country, or empty
 * @param taxCode the Italian one, or empty
 * @param logo the name of the picture, empty for none
 * @param closedOn since when it is no longer active
 * @param version counts the edits that its reader may know of
 * @param audience who may see each field, for what its reader sees
 */
public record ActorPage(
        ActorCard card,
        Bilingual description,
        String website,
        String contact,
        String fullName,
        @Nullable Integer founded,
        @Nullable Named legalForm,
        String vatNumber,
        String taxCode,
        List<Site> sites,
        List<Target> targets,
        List<Exchange> offers,
        List<Exchange> seeks,
        List<Tie> memberships,
        List<Tie> members,
        String source,
        String externalId,
        boolean openToIntroductions,
        String logo,
        String cover,
        @Nullable LocalDate closedOn,
        @Nullable Instant updatedAt,
        long version,
        Audience audience) {

    public ActorId id() {
        return card.id();
    }

    public String name() {
        return card.name();
    }

    /** A place it works in. */
    public record Site(Named place, boolean seat, @Nullable GeoPoint point, Visibility visibility) {}

    /**
     * An SDG target it pursues, of this goal.
     *
     * @param reason why it says that it does; empty where it does not say
     */
    public record Target(Named target, int goal, Bilingual reason, Visibility visibility) {}

    /**
     * A competence or resource that it offers or seeks, until a day when one is given.
     *
     * @param proposed whether stewards have still to decide about it; nobody can search for it yet
     */
    public record Exchange(
            Named competence,
            String group,
            String level,
            Bilingual note,
            @Nullable LocalDate until,
            Evidence evidence,
            boolean proposed,
            Visibility visibility) {}

    /**
     * A membership seen from its other end.
     *
     * @param actor the person, on the page of an organisation; the organisation, on the page of a person
     * @param attestedBy the id of who attested it, empty when nobody has yet
     * @param attestor the name of who attested it, or {@code portal} or {@code stewards}
     * @param attestedWay what it rests on: {@code domain}, {@code document}, {@code colleague}; empty where nobody said
     * @param attestedUntil the last day on which it holds; null for no end
     */
    public record Tie(
            ActorId actor,
            ActorKind kind,
            String name,
            String role,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String attestedBy,
            String attestor,
            @Nullable LocalDate attestedOn,
            String attestedWay,
            @Nullable LocalDate attestedUntil,
            Visibility visibility) {

        public boolean attested() {
            return !attestedBy.isEmpty();
        }
    }
}
