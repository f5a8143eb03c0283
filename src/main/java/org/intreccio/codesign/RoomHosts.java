package org.intreccio.codesign;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengePermission;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.Named;
import org.intreccio.directory.ProjectId;
import org.intreccio.directory.ProjectPage;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.NotFound;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.ProposalPermission;
import org.intreccio.spaces.SpaceCatalogue;
import org.intreccio.spaces.SpaceId;
import org.springframework.stereotype.Component;

/** What rooms hang on, as the person here may see it, and who belongs to it. */
@Component
class RoomHosts {

    private final ChallengeCatalogue challenges;
    private final ProposalCatalogue proposals;
    private final SpaceCatalogue spaces;
    private final ActorCatalogue actors;
    private final CurrentActor currentActor;
    private final CurrentUser currentUser;

    RoomHosts(
            ChallengeCatalogue challenges,
            ProposalCatalogue proposals,
            SpaceCatalogue spaces,
            ActorCatalogue actors,
            CurrentActor currentActor,
            CurrentUser currentUser) {
        this.challenges = challenges;
        this.proposals = proposals;
        this.spaces = spaces;
        this.actors = actors;
        this.currentActor = currentActor;
        this.currentUser = currentUser;
    }

    /**
     * A host.
     *
     * @param path of its page, without a leading slash
     * @param open whether everybody may know of it
     * @param within whether the person here belongs to it: runs the call, is of the team, took part, is in the space
     * @param hosts whether the person here may open a room on it
     */
    record Seen(Named name, String path, boolean open, boolean within, boolean hosts) {}

    /** The host, when the person here may see it. */
    Optional<Seen> find(RoomHost host) {
        return switch (host.kind()) {
            case CHALLENGE -> challenge(new ChallengeId(host.id()));
            case PROPOSAL -> proposal(new ProposalId(host.id()));
            case PROJECT -> project(new ProjectId(host.id()));
            case SPACE -> space(new SpaceId(host.id()));
        };
    }

    /** @throws NotFound when there is none that the person here may see */
    Seen see(RoomHost host) {
        return find(host).orElseThrow(() -> NotFound.of("codesign.error.host-unknown", host.toString()));
    }

    private Optional<Seen> challenge(ChallengeId id) {
        return challenges.seen(id).map(call -> {
            var runs = currentUser.may(ChallengePermission.RUN, id);
            var open = call.status().isPublic();
            return new Seen(
                    named(id.value(), call.title()),
                    "challenges/" + id,
                    open,
                    runs,
                    runs || (open && currentUser.isSignedIn()));
        });
    }

    private Optional<Seen> proposal(ProposalId id) {
        return proposals.find(id).flatMap(found -> {
            var team = currentUser.may(ProposalPermission.EDIT, id);
            var told = proposals.published(found.challenge()).stream().anyMatch(p -> p.id().equals(id));
            if (!team && !told) {
                return Optional.empty();
            }
            var page = proposals.page(id);
            var it = page.title(java.util.Locale.ITALIAN);
            return Optional.of(new Seen(
                    new Named(id.value(), it, page.title(java.util.Locale.ENGLISH)),
                    "proposals/" + id,
                    told,
                    team,
                    team));
        });
    }

    private Optional<Seen> project(ProjectId id) {
        return actors.project(id).map(project -> {
            var mine = myActors();
            var within = project.participants().stream()
                    .map(ProjectPage.Participant::actor)
                    .anyMatch(a -> mine.contains(a.value()));
            var title = project.title();
            var name = title.isBlank() ? new Bilingual(project.acronym(), project.acronym()) : title;
            return new Seen(named(id.value(), name), "projects/" + id, true, within, within);
        });
    }

    private Optional<Seen> space(SpaceId id) {
        return spaces.page(id).map(space -> {
            var standing = spaces.standing(space);
            var within = standing.member() || standing.keeper();
            var card = space.card();
            return new Seen(
                    new Named(id.value(), card.name(), card.name()),
                    "spaces/" + card.slug(),
                    card.status() == org.intreccio.spaces.SpaceStatus.OPEN,
                    within,
                    within);
        });
    }

    private Set<String> myActors() {
        return currentActor.choices().stream().map(c -> c.id().value()).collect(Collectors.toSet());
    }

    private static Named named(String id, Bilingual title) {
        return new Named(id, title.it(), title.en());
    }

    /**
     * Whether the person here enters the room as one of those whom it hangs on. Into a room to which one comes by invitation only the team
     * of a proposal does: a space or a call has too many people for it.
     */
    boolean opens(Room room) {
        var host = room.host();
        return (room.access() != RoomAccess.INVITED || host.kind() == RoomHost.Kind.PROPOSAL)
                && find(host).filter(Seen::within).isPresent();
    }
}
