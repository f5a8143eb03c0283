package org.intreccio.collaborations;

import java.time.Clock;
import java.util.List;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.JointProjects;
import org.intreccio.directory.ProjectId;
import org.intreccio.directory.Visibility;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Service;

/**
 * Lets organisations say that they took part in a project that an import brought in without them. It is a collaboration like any other,
 * told by one side, whose project is there already: those who took part and have somebody attested are asked, and one answer, or a
 * steward's, is enough. Nobody but those concerned sees it before.
 */
@Service
public class TakingPart {

    private final ImportedProjectQueries imported;
    private final CollaborationQueries queries;
    private final CollaborationEdges edges;
    private final Namings namings;
    private final CollaborationProperties limits;
    private final JointProjects projects;
    private final ActorCatalogue actors;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final Transactions transactions;
    private final Clock clock;

    TakingPart(
            ImportedProjectQueries imported,
            CollaborationQueries queries,
            CollaborationEdges edges,
            Namings namings,
            CollaborationProperties limits,
            JointProjects projects,
            ActorCatalogue actors,
            CurrentUser currentUser,
            CurrentActor currentActor,
            Transactions transactions,
            Clock clock) {
        this.imported = imported;
        this.queries = queries;
        this.edges = edges;
        this.namings = namings;
        this.limits = limits;
        this.projects = projects;
        this.actors = actors;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Says that this organisation took part, and asks those by a letter who did and whose right to answer was attested. Where nobody is
     * to be asked, a steward decides.
     *
     * @param visibility who may know of it once it counts
     * @throws Refused for whoever may not act for the organisation
     * @throws InvalidValue on {@code as} for a person, who is named by whoever tells of it
     * @throws NotFound when there is no such imported project
     * @throws Conflict when it takes part already or has said so, or too many of its questions wait
     */
    public Collaboration say(ProjectId project, ActorId as, CollaborationRole role, Visibility visibility) {
        currentUser.require(ActorPermission.ACT_FOR, as);
        if (actors.find(as).filter(card -> card.kind().organisation()).isEmpty()) {
            throw InvalidValue.of("as", "collaborations.error.took-part-person");
        }
        var facts = imported.facts(project)
                .orElseThrow(() -> NotFound.of("collaborations.error.took-part-unknown", project.value()));
        var id = CollaborationId.fresh();
        return transactions.write(() -> {
            // The lock makes two of one actor count one after the other, as with whole proposals.
            projects.lock(as);
            if (imported.takesPart(project, as)) {
                throw Conflict.of("collaborations.error.took-part-already");
            }
            if (queries.ofProject(project, List.of(as)).stream().anyMatch(TakingPart::stillSaid)) {
                throw Conflict.of("collaborations.error.again");
            }
            var witnesses = imported.witnesses(project, as, limits.partners());
            namings.checkNew(as, facts.title(), List.of());
            edges.create(id, as, facts, project.value(), clock.instant());
            edges.imported(id);
            edges.name(id, as, role, PartState.CONFIRMED, visibility);
            witnesses.forEach(witness ->
                    edges.name(id, witness, CollaborationRole.PARTICIPANT, PartState.WAITING, Visibility.PUBLIC));
            return namings.proposed(id, as);
        });
    }

    /** What waits is said already, and what a steward has struck stays so. */
    private static boolean stillSaid(Collaboration c) {
        return c.mayVouch()
                || c.part(c.proposer()).filter(p -> p.is(PartState.STRUCK)).isPresent();
    }

    /** The organisations for which the person here may say it: not those that take part already. None where the project is no import. */
    public List<CurrentActor.Choice> choices(ProjectId project) {
        var mine = currentActor.choices().stream()
                .filter(choice -> choice.kind().organisation())
                .toList();
        if (mine.isEmpty() || imported.facts(project).isEmpty()) {
            return List.of();
        }
        return mine.stream()
                .filter(choice -> !imported.takesPart(project, choice.id()))
                .toList();
    }

    /** What organisations of the person here have said of this project and nobody has confirmed yet. */
    public List<Collaboration> open(ProjectId project) {
        var mine = currentActor.choices().stream().map(CurrentActor.Choice::id).toList();
        return mine.isEmpty()
                ? List.of()
                : queries.ofProject(project, mine).stream()
                        .filter(Collaboration::mayVouch)
                        .toList();
    }

    /** All that wait for somebody's confirmation, for stewards, the oldest first. */
    public List<Collaboration> unconfirmed() {
        currentUser.require(Role.STEWARD);
        return queries.unconfirmedParts();
    }
}
