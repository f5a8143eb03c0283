package org.intreccio.competences;

import java.util.List;
import java.util.function.UnaryOperator;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ExchangeTies;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.CompetenceProposals;
import org.intreccio.taxonomy.ProposedCompetence;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Service;

/**
 * Where stewards decide about proposed competences. Every act is refused with {@link Refused} to everybody else, and with
 * {@link Conflict} to a steward about a proposal of their own; one that is decided already is {@link NotFound}.
 */
@Service
public class CompetenceDesk {

    private static final int REASON = 500;

    private final CompetenceProposals proposals;
    private final ExchangeTies ties;
    private final ActorCatalogue actors;
    private final Vocabulary vocabulary;
    private final CurrentUser currentUser;
    private final Addressees addressees;
    private final Post post;
    private final PublicAddress address;
    private final Transactions transactions;
    private final AuditLog audit;

    CompetenceDesk(
            CompetenceProposals proposals,
            ExchangeTies ties,
            ActorCatalogue actors,
            Vocabulary vocabulary,
            CurrentUser currentUser,
            Addressees addressees,
            Post post,
            PublicAddress address,
            Transactions transactions,
            AuditLog audit) {
        this.proposals = proposals;
        this.ties = ties;
        this.actors = actors;
        this.vocabulary = vocabulary;
        this.currentUser = currentUser;
        this.addressees = addressees;
        this.post = post;
        this.address = address;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * A proposal on the desk.
     *
     * @param actorName on whose profile it was proposed
     * @param alike known ones with a like name, the likest first
     * @param own whether it is the reader's own, for another steward to decide
     */
    public record Waiting(ProposedCompetence proposed, String actorName, List<Competence> alike, boolean own) {}

    /** Those that wait, the oldest first. */
    public List<Waiting> waiting() {
        var me = currentUser.require(Role.STEWARD).id().value();
        return proposals.waiting().stream()
                .map(p -> new Waiting(
                        p,
                        actors.find(new ActorId(p.actor())).map(a -> a.name()).orElse(p.actor()),
                        proposals.alike(p),
                        p.user().equals(me)))
                .toList();
    }

    /** Makes a competence of it for everybody, under names in both languages that the steward may have mended. */
    public Competence accept(String code, CompetenceProposals.Draft draft) {
        currentUser.require(Role.STEWARD);
        var clean = proposals.checked(draft);
        return transactions.write(() -> {
            var proposed = mine(code);
            var known = proposals.accept(code, clean);
            ties.touched(known);
            record("competences.accepted", proposed, known, "");
            write(
                    proposed,
                    "accepted",
                    l -> l.says("competences.letter.accepted.what", name(proposed, l), in(clean, l)));
            var broader = vocabulary.competence(clean.broader()).orElseThrow();
            return new Competence(known, broader.kind(), broader.group(), clean.labelIt(), clean.labelEn());
        });
    }

    /** Gives whoever has it the known one instead. */
    public void merge(String code, String known) {
        currentUser.require(Role.STEWARD);
        var into = vocabulary.competence(known).orElseThrow(() -> InvalidValue.of("into", "competences.error.into"));
        transactions.writing(() -> {
            var proposed = mine(code);
            ties.move(code, known);
            proposals.remove(code);
            record("competences.merged", proposed, known, "");
            write(
                    proposed,
                    "merged",
                    l -> l.says("competences.letter.merged.what", name(proposed, l), into.label(l.language())));
        });
    }

    /** Takes it from every profile; the proposer reads why. */
    public void refuse(String code, String reason) {
        currentUser.require(Role.STEWARD);
        var why = reason.strip();
        if (why.length() < 5 || why.length() > REASON) {
            throw InvalidValue.of("reason", "competences.error.reason", REASON);
        }
        transactions.writing(() -> {
            var proposed = mine(code);
            ties.drop(code);
            proposals.remove(code);
            record("competences.refused", proposed, "", why);
            write(
                    proposed,
                    "refused",
                    l -> l.says("competences.letter.refused.what", name(proposed, l))
                            .says("competences.letter.reason", why));
        });
    }

    private ProposedCompetence mine(String code) {
        var proposed = proposals.locked(code).orElseThrow(() -> NotFound.of("competences.error.unknown", code));
        if (proposed.user().equals(currentUser.require().id().value())) {
            throw Conflict.of("competences.error.own");
        }
        return proposed;
    }

    private void record(String action, ProposedCompetence proposed, String to, String why) {
        audit.record(AuditNote.of(action, "competence", proposed.code())
                .changed(proposed.labelIt().isEmpty() ? proposed.labelEn() : proposed.labelIt(), to)
                .because(why));
    }

    private static String name(ProposedCompetence proposed, Letter letter) {
        var name = proposed.label(letter.language());
        return name.isEmpty() ? proposed.labelIt() + proposed.labelEn() : name;
    }

    private static String in(CompetenceProposals.Draft draft, Letter letter) {
        return letter.language().getLanguage().equals("en") ? draft.labelEn() : draft.labelIt();
    }

    private void write(ProposedCompetence proposed, String what, UnaryOperator<Letter> says) {
        if (proposed.user().isEmpty()) {
            return;
        }
        addressees.find(new UserId(proposed.user())).ifPresent(who -> {
            var letter = Letter.to(who.email(), who.displayName(), who.language());
            post.send(says.apply(letter.about("competences.letter." + what, name(proposed, letter)))
                    .offers("competences.letter.open", address.of("actors/" + proposed.actor())));
        });
    }
}
