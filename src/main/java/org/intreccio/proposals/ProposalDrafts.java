package org.intreccio.proposals;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.PhaseAct;
import org.intreccio.directory.CurrentActor;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Service;

/**
 * Lets a team write, several at a time: every saving has a number, says which number it was read at, and never overwrites silently what
 * somebody else wrote in the same field meanwhile. Each saving is one transaction.
 */
@Service
public class ProposalDrafts {

    private static final int LONGEST_NAME = 80;

    private final ProposalQueries queries;
    private final ProposalEdges edges;
    private final RevisionQueries revisions;
    private final Moves moves;
    private final TextRules rules;
    private final ProposalCatalogue catalogue;
    private final ChallengeCatalogue challenges;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final Transactions transactions;
    private final Clock clock;

    ProposalDrafts(
            ProposalQueries queries,
            ProposalEdges edges,
            RevisionQueries revisions,
            Moves moves,
            TextRules rules,
            ProposalCatalogue catalogue,
            ChallengeCatalogue challenges,
            CurrentUser currentUser,
            CurrentActor currentActor,
            Transactions transactions,
            Clock clock) {
        this.queries = queries;
        this.edges = edges;
        this.revisions = revisions;
        this.moves = moves;
        this.rules = rules;
        this.catalogue = catalogue;
        this.challenges = challenges;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Saves these fields.
     *
     * @param base the version that the writer read
     * @param mine holds what the writer wrote; its other fields do not matter
     * @param changed names of the fields that the writer changed, as {@link ProposalText} has them
     * @throws Refused for whoever is not of the team
     * @throws Conflict when it may not be written now: it was handed in, or the call does not allow it any more
     * @throws InvalidValue naming the field that must be mended; nothing is saved then
     */
    public ProposalEdit save(ProposalId id, long base, ProposalText mine, Set<String> changed) {
        currentUser.require(ProposalPermission.EDIT, id);
        var call = call(queries.find(id).orElseThrow(() -> unknown(id)));
        rules.check(call, mine, changed);
        return transactions.write(() -> {
            var now = moves.hold(id);
            checkWritable(now, call);
            return merge(now, base, mine, changed);
        });
    }

    private ProposalEdit merge(StoredProposal now, long base, ProposalText mine, Set<String> changed) {
        var merge = Merge.of(now.text(), now.touched(), base, mine, changed);
        var author = currentActor.myself();
        long number = now.version();
        if (!merge.taken().isEmpty()) {
            number++;
            var touched = new HashMap<>(now.touched());
            for (var field : merge.taken()) {
                touched.put(field, number);
            }
            edges.write(now.id(), merge.text(), touched, number);
            edges.authored(now.id(), author);
            revisions.keep(now.id(), number, merge.text(), author, merge.taken(), false);
        }
        if (merge.clashing().isEmpty()) {
            return new ProposalEdit.Saved(catalogue.page(now.id()), merge.taken());
        }
        // What could not be taken over is kept as well: whoever wrote it may lose the connection before they copied it.
        number++;
        edges.numbered(now.id(), number);
        revisions.keep(now.id(), number, now.text().taking(mine, merge.clashing()), author, merge.clashing(), true);
        return new ProposalEdit.Clash(
                catalogue.page(now.id()),
                merge.clashing().stream()
                        .map(field -> new ProposalEdit.Both(
                                field, Written.field(now.text(), field), Written.field(mine, field)))
                        .toList());
    }

    /**
     * All versions that were kept, the newest first.
     *
     * @throws NotFound for whoever is not of the team
     */
    public List<Revision> revisions(ProposalId id) {
        catalogue.requireTeam(id);
        return revisions.of(id);
    }

    /**
     * What changed from one version to another, field by field.
     *
     * @throws NotFound when one of them was not kept, and for whoever is not of the team
     */
    public List<Difference> differences(ProposalId id, long from, long to) {
        catalogue.requireTeam(id);
        var before = from == 0 ? ProposalText.EMPTY : text(id, from);
        var after = text(id, to);
        return after.differing(before).stream()
                .map(field -> Difference.of(field, Written.field(before, field), Written.field(after, field)))
                .toList();
    }

    /**
     * Writes anew what stood in a version, as a saving of its own: nothing in between is lost.
     *
     * @throws NotFound when it was not kept
     * @throws Conflict when it may not be written now
     */
    public ProposalEdit restore(ProposalId id, long number) {
        currentUser.require(ProposalPermission.EDIT, id);
        var old = text(id, number);
        var now = queries.find(id).orElseThrow(() -> unknown(id));
        return save(id, now.version(), old, old.differing(now.text()));
    }

    /**
     * Gives a version a name, by which it is kept for good; an empty one takes the name away.
     *
     * @throws NotFound when it was not kept
     */
    public void name(ProposalId id, long number, String name) {
        currentUser.require(ProposalPermission.EDIT, id);
        if (name.strip().length() > LONGEST_NAME) {
            throw InvalidValue.of(
                    "name",
                    "directory.error.too-long",
                    LONGEST_NAME,
                    name.strip().length());
        }
        transactions.writing(() -> {
            moves.hold(id);
            if (!revisions.name(id, number, name.strip())) {
                throw NotFound.of("proposals.error.version", String.valueOf(number));
            }
        });
    }

    private ProposalText text(ProposalId id, long number) {
        return revisions
                .text(id, number)
                .orElseThrow(() -> NotFound.of("proposals.error.version", String.valueOf(number)));
    }

    private void checkWritable(StoredProposal now, Challenge call) {
        if (now.status() != ProposalStatus.DRAFT && now.status() != ProposalStatus.INELIGIBLE) {
            throw Conflict.of("proposals.error.handed-in");
        }
        if (!call.allows(PhaseAct.WRITE, clock.instant())) {
            throw Conflict.of("proposals.error.not-writing");
        }
    }

    private Challenge call(StoredProposal proposal) {
        return challenges
                .find(proposal.challenge())
                .orElseThrow(() -> NotFound.of(
                        "proposals.error.call-unknown", proposal.challenge().value()));
    }

    private static NotFound unknown(ProposalId id) {
        return NotFound.of("proposals.error.unknown", id.value());
    }
}
