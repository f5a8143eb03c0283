package org.intreccio.collaborations;

import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.JointProjects;
import org.intreccio.directory.ProjectId;
import org.intreccio.directory.Visibility;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.Slug;
import org.intreccio.kernel.TooMany;
import org.springframework.stereotype.Service;

/** Lets an actor say what it did with others, and shows those concerned what was said. */
@Service
public class Collaborations {

    private final CollaborationQueries queries;
    private final CollaborationEdges edges;
    private final DraftRules rules;
    private final JointProjects projects;
    private final Namings namings;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final Transactions transactions;
    private final Clock clock;
    private final RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");

    Collaborations(
            CollaborationQueries queries,
            CollaborationEdges edges,
            DraftRules rules,
            JointProjects projects,
            Namings namings,
            CurrentUser currentUser,
            CurrentActor currentActor,
            Transactions transactions,
            Clock clock) {
        this.queries = queries;
        this.edges = edges;
        this.rules = rules;
        this.projects = projects;
        this.namings = namings;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Says, in the name of this actor, what it did with others, and asks each of them by a letter. Nobody else sees it, and nothing
     * counts, before one of them has confirmed.
     *
     * @throws Refused for whoever may not act for the actor
     * @throws InvalidValue naming the field that must be mended
     * @throws Conflict when the actor has proposed the same already, or too many of its proposals wait
     * @throws TooMany when it has proposed too many today
     */
    public Collaboration propose(ActorId proposer, CollaborationDraft draft) {
        currentUser.require(ActorPermission.ACT_FOR, proposer);
        var facts = rules.facts(draft);
        rules.checkPartners(draft, proposer);
        var id = CollaborationId.fresh();
        return transactions.write(() -> {
            // The lock makes two proposals of one actor count one after the other.
            projects.lock(proposer);
            namings.checkNew(
                    proposer,
                    facts.title(),
                    draft.partners().stream()
                            .map(CollaborationDraft.Named::actor)
                            .toList());
            edges.create(
                    id,
                    proposer,
                    facts,
                    newProject(facts.title().it() + " " + facts.title().en()),
                    clock.instant());
            edges.name(id, proposer, draft.role(), PartState.CONFIRMED, draft.visibility());
            draft.partners().forEach(p -> edges.name(id, p.actor(), p.role(), PartState.WAITING, Visibility.PUBLIC));
            return namings.proposed(id, proposer);
        });
    }

    private String newProject(String title) {
        var slug = Slug.of(title);
        return (slug.isEmpty() ? "p" : slug.substring(0, Math.min(60, slug.length()))) + "-"
                + HexFormat.of().toHexDigits(chance.nextInt());
    }

    /** All in which an actor for whom the person here may act is named, the newest first; nobody they blocked waits among them. */
    public List<Collaboration> mine() {
        var user = currentUser.require().id();
        var actors =
                currentActor.choices().stream().map(CurrentActor.Choice::id).toList();
        var all = queries.of(actors);
        var blocked = queries.blockedBy(
                user, all.stream().map(Collaboration::proposer).toList());
        return all.stream()
                .filter(c -> !blocked.contains(c.proposer()) || c.counts())
                .toList();
    }

    /** How many of {@link #mine} wait for an answer of this actor, for which the person here may act. */
    public int waitingFor(ActorId actor) {
        return (int) mine().stream()
                .filter(c -> !c.withdrawn())
                .flatMap(c -> c.part(actor).stream())
                .filter(p -> p.is(PartState.WAITING))
                .count();
    }

    /**
     * One, for those concerned.
     *
     * @throws NotFound for everybody else, whether there is such a one or not
     */
    public Collaboration see(CollaborationId id) {
        return queries.find(id)
                .filter(c -> currentUser.may(CollaborationPermission.SEE, id))
                .orElseThrow(() -> NotFound.of("collaborations.error.unknown", id.value()));
    }

    /** Whether everybody in this project has confirmed in their own name that they took part. */
    public boolean stands(ProjectId project) {
        return queries.behind(project).filter(c -> !c.imported() && c.counts()).isPresent();
    }
}
