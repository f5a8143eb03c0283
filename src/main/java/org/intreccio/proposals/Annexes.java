package org.intreccio.proposals;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Service;

/** The files of proposals: added and removed by the team while it may write, opened by those who may. */
@Service
public class Annexes {

    private final AnnexQueries queries;
    private final AnnexFolder folder;
    private final ProposalCatalogue catalogue;
    private final Moves moves;
    private final ProposalProperties limits;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final Clock clock;

    Annexes(
            AnnexQueries queries,
            AnnexFolder folder,
            ProposalCatalogue catalogue,
            Moves moves,
            ProposalProperties limits,
            CurrentUser currentUser,
            Transactions transactions,
            Clock clock) {
        this.queries = queries;
        this.folder = folder;
        this.catalogue = catalogue;
        this.moves = moves;
        this.limits = limits;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The most bytes of one. */
    public long largest() {
        return limits.largestAnnex();
    }

    /**
     * Adds a file: PDF, PNG, JPEG, ODT, DOCX or XLSX, as its content tells.
     *
     * @throws Refused for whoever is not of the team
     * @throws InvalidValue on {@code annex} with the reason when the file is not fit to be kept
     * @throws Conflict when nothing may be written now, or there are too many
     */
    public Annex add(ProposalId id, String name, InputStream file, boolean confidential) throws IOException {
        currentUser.require(ProposalPermission.EDIT, id);
        writable(id);
        var content = file.readNBytes(Math.toIntExact(limits.largestAnnex() + 1));
        var kind = AnnexCheck.of(content, limits.largestAnnex());
        var annex = new Annex(
                UUID.randomUUID().toString(),
                AnnexCheck.named(name, kind.ending()),
                kind.type(),
                content.length,
                Submission.hash(content),
                confidential,
                clock.instant());
        folder.keep(annex.id(), content);
        transactions.writing(() -> {
            var now = moves.hold(id);
            writable(id);
            if (queries.of(id).size() >= limits.annexes()) {
                throw Conflict.of("proposals.error.annexes", limits.annexes());
            }
            queries.create(id, annex);
            moves.note("proposals.annex-added", now, now.lead(), "", annex.name(), "");
        });
        return annex;
    }

    /**
     * Removes a file; without effect where there is none.
     *
     * @throws Refused for whoever is not of the team
     * @throws Conflict when nothing may be written now
     */
    public void remove(ProposalId id, String annex) {
        currentUser.require(ProposalPermission.EDIT, id);
        transactions.writing(() -> {
            var now = moves.hold(id);
            writable(id);
            queries.find(id, annex).ifPresent(found -> {
                queries.delete(id, annex);
                moves.note("proposals.annex-removed", now, now.lead(), found.name(), "", "");
            });
        });
    }

    /**
     * Those that the person here may open; of a proposal that everybody may read, none but for those concerned.
     *
     * @throws org.intreccio.kernel.NotFound where there is no such proposal, or they may not know of it
     */
    public List<Annex> of(ProposalId id) {
        catalogue.see(id);
        var confidential = catalogue.mayReadConfidential(id);
        if (!confidential && !mayOpen(id)) {
            return List.of();
        }
        return queries.of(id).stream()
                .filter(a -> confidential || !a.confidential())
                .toList();
    }

    private boolean mayOpen(ProposalId id) {
        try {
            var standing = catalogue.page(id).standing();
            return standing.team() || standing.asked() || standing.organiser();
        } catch (NotFound hidden) {
            return false;
        }
    }

    /**
     * What stands in a file.
     *
     * @throws NotFound when there is no such file that the person here may open
     */
    public byte[] open(ProposalId id, String annex) {
        return of(id).stream()
                .filter(a -> a.id().equals(annex))
                .findFirst()
                .flatMap(a -> folder.read(a.id()))
                .orElseThrow(() -> NotFound.of("proposals.error.annex-unknown", annex));
    }

    private void writable(ProposalId id) {
        if (!catalogue.page(id).standing().mayWrite()) {
            throw Conflict.of("proposals.error.not-writing");
        }
    }
}
