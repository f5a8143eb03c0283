package org.intreccio.proposals;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengePermission;
import org.intreccio.challenges.PhaseAct;
import org.intreccio.challenges.SectionTemplate;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Reads proposals: for the rooms above whole, for people as far as they may see them.
 *
 * <p>A proposal is read by its team and by those who run the call; by everybody once the call is published and it was selected, or stands
 * in reserve. Its answer is told to the team at the same moment and not before. What is confidential is read by the team and the
 * committee alone.
 */
@Service
public class ProposalCatalogue {

    private final ProposalQueries queries;
    private final TeamQueries teams;
    private final ChallengeCatalogue challenges;
    private final ObjectProvider<ConfidentialReaders> readers;
    private final CurrentUser currentUser;
    private final CurrentActor currentActor;
    private final Clock clock;

    ProposalCatalogue(
            ProposalQueries queries,
            TeamQueries teams,
            ChallengeCatalogue challenges,
            ObjectProvider<ConfidentialReaders> readers,
            CurrentUser currentUser,
            CurrentActor currentActor,
            Clock clock) {
        this.queries = queries;
        this.teams = teams;
        this.challenges = challenges;
        this.readers = readers;
        this.currentUser = currentUser;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** One, with nothing hidden, whoever asks. For rooms, which ask who may. */
    public Optional<Proposal> find(ProposalId id) {
        return queries.find(id).map(p -> p.told(challenges.find(p.challenge()).orElse(null)));
    }

    /** All that were handed in to this call and not taken back, the earliest first, with nothing hidden. For rooms, which ask who may. */
    public List<Proposal> answersTo(ChallengeId challenge) {
        var call = challenges.find(challenge).orElse(null);
        return queries.answersTo(challenge).stream().map(p -> p.told(call)).toList();
    }

    /**
     * One as the person here may see it.
     *
     * @throws NotFound when there is no such proposal that they may see
     */
    public Proposal see(ProposalId id) {
        return page(id).proposal();
    }

    /**
     * One with all that the person here may do with it.
     *
     * @throws NotFound when there is no such proposal that they may see
     */
    public ProposalPage page(ProposalId id) {
        return queries.find(id)
                .flatMap(p -> challenges.find(p.challenge()).flatMap(call -> page(p, call)))
                .orElseThrow(() -> NotFound.of("proposals.error.unknown", id.value()));
    }

    /** Whether the person here may read what is confidential in it. */
    public boolean mayReadConfidential(ProposalId id) {
        return currentUser.may(ProposalPermission.EDIT, id)
                || currentUser
                        .find()
                        .filter(me -> readers.stream().anyMatch(r -> r.mayRead(me.id(), id)))
                        .isPresent();
    }

    /** Lets the team pass alone; to anybody else signed in there is no such proposal. */
    void requireTeam(ProposalId id) {
        currentUser.require();
        if (!currentUser.may(ProposalPermission.EDIT, id)) {
            throw NotFound.of("proposals.error.unknown", id.value());
        }
    }

    /** Those in which an actor for whom the person here may act takes part or is asked to, the newest first. */
    public List<ProposalPage> mine() {
        var user = currentUser.require().id();
        var all = queries.of(
                currentActor.choices().stream().map(CurrentActor.Choice::id).toList());
        var blocked = teams.blockedBy(
                user, all.stream().map(StoredProposal::lead).distinct().toList());
        return pages(all).stream()
                .filter(p ->
                        p.standing().team() || !blocked.contains(p.proposal().lead()))
                .toList();
    }

    /** Teams that let everybody know that they are being formed for this call. */
    public List<Forming> forming(ChallengeId challenge) {
        return forming(queries.forming(challenge));
    }

    private static List<Forming> forming(Collection<StoredProposal> all) {
        return all.stream().map(Forming::of).toList();
    }

    /** Proposals of this call that everybody may read; none before it is published. */
    public List<ProposalPage> published(ChallengeId challenge) {
        return pages(queries.answersTo(challenge)).stream()
                .filter(p -> isPublic(p.proposal().status(), p.call()))
                .toList();
    }

    /** Proposals of this call for those who run it, the earliest first; nothing for anybody else. */
    public List<ProposalPage> received(ChallengeId challenge) {
        return currentUser.may(ChallengePermission.RUN, challenge) ? pages(queries.answersTo(challenge)) : List.of();
    }

    /**
     * The same for a desk or a sheet of those who run it.
     *
     * @throws org.intreccio.kernel.Refused for anybody else
     */
    public List<ProposalPage> handedIn(ChallengeId challenge) {
        challenges.see(challenge);
        currentUser.require(ChallengePermission.RUN, challenge);
        return received(challenge);
    }

    /** How many proposals to this call are being written, for those who run it: what they say is nobody's but the teams'. */
    public long writing(ChallengeId challenge) {
        currentUser.require(ChallengePermission.RUN, challenge);
        return queries.writing(challenge);
    }

    /** Proposals in which this actor takes part and that everybody may read. */
    public List<ProposalPage> publishedOf(ActorId actor) {
        return pages(queries.of(List.of(actor))).stream()
                .filter(p -> p.proposal().agreed().contains(actor))
                .filter(p -> isPublic(p.proposal().status(), p.call()))
                .toList();
    }

    /** Teams of this actor that everybody may know of. */
    public List<Forming> formingWith(ActorId actor) {
        return forming(queries.forming(null).stream()
                .filter(p -> p.agreed().contains(actor))
                .toList());
    }

    /** As many of these as the person here may see, in this order. */
    List<ProposalPage> pages(Collection<StoredProposal> all) {
        Map<ChallengeId, Optional<Challenge>> calls = new HashMap<>();
        return all.stream()
                .flatMap(p ->
                        calls.computeIfAbsent(p.challenge(), challenges::find).flatMap(call -> page(p, call)).stream())
                .toList();
    }

    static boolean isPublic(ProposalStatus status, Challenge call) {
        return call.status().tellsResults() && (status == ProposalStatus.SELECTED || status == ProposalStatus.RESERVE);
    }

    private Optional<ProposalPage> page(StoredProposal p, Challenge call) {
        var standing = standing(p, call);
        if (!standing.team() && !standing.asked() && !standing.organiser() && !isPublic(p.status(), call)) {
            return Optional.empty();
        }
        var hidden = hidden(call, standing.confidential());
        var told = told(p, call, standing);
        var insider = standing.team() || standing.organiser();
        return Optional.of(new ProposalPage(
                told.told(call),
                told.text(),
                call,
                standing,
                hidden,
                p.forming(),
                p.startedAt(),
                p.agreedAt(),
                p.agreedTerms(),
                Completeness.of(call, p.text()),
                insider ? p.reasons() : List.of(),
                insider ? p.checkedWhy() : ""));
    }

    private ProposalPage.Standing standing(StoredProposal p, Challenge call) {
        var team = currentUser.may(ProposalPermission.EDIT, p.id());
        var asked = !team && asked(p);
        var lead = team && currentUser.may(ActorPermission.ACT_FOR, p.lead());
        var organiser = isHandedIn(p) && currentUser.may(ChallengePermission.RUN, call.id());
        var now = clock.instant();
        var open = p.status() == ProposalStatus.DRAFT || p.status() == ProposalStatus.INELIGIBLE;
        return new ProposalPage.Standing(
                team,
                lead,
                asked,
                organiser,
                team || (currentUser.isSignedIn() && mayReadConfidential(p.id())),
                team && open && call.allows(PhaseAct.WRITE, now),
                lead && open && call.allows(PhaseAct.SUBMIT, now),
                lead && withdrawable(p.status(), call),
                organiser && call.allows(PhaseAct.CHECK, now));
    }

    /** Before it is, nobody but the team reads it, those who run the call neither. */
    private static boolean isHandedIn(StoredProposal p) {
        return p.submittedAt() != null;
    }

    private boolean asked(StoredProposal p) {
        var mine = currentActor.choices().stream().map(CurrentActor.Choice::id).toList();
        return p.team().stream().anyMatch(part -> part.state() == Partner.State.ASKED && mine.contains(part.actor()));
    }

    private boolean withdrawable(ProposalStatus status, Challenge call) {
        return status == ProposalStatus.DRAFT
                || (status == ProposalStatus.SUBMITTED && call.allows(PhaseAct.SUBMIT, clock.instant()));
    }

    private static Set<String> hidden(Challenge call, boolean confidential) {
        return confidential
                ? Set.of()
                : call.terms().sections().stream()
                        .filter(SectionTemplate::confidential)
                        .map(SectionTemplate::code)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The same as far as it is told to this reader: an answer only once it is published, to others than the team only those who agreed. */
    private static StoredProposal told(StoredProposal p, Challenge call, ProposalPage.Standing reader) {
        var secret = p.status().isAnswer() && !call.status().tellsResults() && !reader.organiser();
        var insider = reader.team() || reader.organiser();
        var everyone = reader.team() || reader.asked();
        return new StoredProposal(
                p.id(),
                p.challenge(),
                secret ? ProposalStatus.IN_EVALUATION : p.status(),
                p.text().without(hidden(call, reader.confidential())),
                p.touched(),
                p.version(),
                everyone
                        ? p.team()
                        : p.team().stream()
                                .filter(partner -> partner.state() == Partner.State.AGREED)
                                .toList(),
                p.forming(),
                p.startedAt(),
                p.agreedAt(),
                p.agreedTerms(),
                p.submittedAt(),
                insider ? p.receipt() : "",
                p.reasons(),
                p.checkedWhy());
    }
}
