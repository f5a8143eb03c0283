package org.intreccio.proposals;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.PhaseAct;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.intreccio.trust.Trust;
import org.intreccio.trust.TrustLevel;
import org.springframework.stereotype.Service;

/**
 * Gathers teams: who leads asks, each answers in its own name and may leave again. Nobody is of a team who did not agree. Doing a thing
 * twice changes nothing.
 */
@Service
public class ProposalTeam {

    private static final int ROLE = 80;
    private static final int REASON = 500;

    private final ProposalQueries queries;
    private final TeamQueries teams;
    private final ProposalEdges edges;
    private final Moves moves;
    private final ProposalLetters letters;
    private final ProposalCatalogue catalogue;
    private final ChallengeCatalogue challenges;
    private final ActorCatalogue actors;
    private final Trust trust;
    private final ProposalProperties limits;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final Clock clock;

    ProposalTeam(
            ProposalQueries queries,
            TeamQueries teams,
            ProposalEdges edges,
            Moves moves,
            ProposalLetters letters,
            ProposalCatalogue catalogue,
            ChallengeCatalogue challenges,
            ActorCatalogue actors,
            Trust trust,
            ProposalProperties limits,
            CurrentUser currentUser,
            Transactions transactions,
            Clock clock) {
        this.queries = queries;
        this.teams = teams;
        this.edges = edges;
        this.moves = moves;
        this.letters = letters;
        this.catalogue = catalogue;
        this.challenges = challenges;
        this.actors = actors;
        this.trust = trust;
        this.limits = limits;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Asks an actor to join, by a letter to those who speak for it.
     *
     * @param role what it would do, in a few words
     * @throws Refused for whoever does not speak for who leads
     * @throws InvalidValue naming the field: there is no such actor, it is in already, or it said no of late
     * @throws Conflict when the team may not change now, or is full
     * @throws TooMany when too many were asked today
     */
    public void ask(ProposalId id, ActorId actor, String role) {
        var found = found(id);
        currentUser.require(ActorPermission.ACT_FOR, found.lead());
        var what = role.strip();
        if (what.length() > ROLE || what.equalsIgnoreCase("lead")) {
            throw InvalidValue.of("role", "proposals.error.role", ROLE);
        }
        if (actors.find(actor).isEmpty()) {
            throw InvalidValue.of("actor", "proposals.error.actor-unknown", actor.value());
        }
        transactions.writing(() -> {
            var now = moves.hold(id);
            checkOpen(now);
            var state = now.part(actor).map(Partner::state).orElse(null);
            if (state == Partner.State.ASKED) {
                return;
            }
            checkMayAsk(now, actor);
            edges.ask(id, actor, what);
            changed(now, actor, now.lead(), "proposals.asked", state == null ? "" : code(state), "asked", "");
            letters.asked(moves.hold(id), actor);
        });
    }

    private void checkMayAsk(StoredProposal now, ActorId actor) {
        var part = now.part(actor);
        if (part.filter(p -> p.state() == Partner.State.AGREED).isPresent()) {
            throw InvalidValue.of(
                    "actor",
                    "proposals.error.in-already",
                    part.map(Partner::name).orElse(""));
        }
        var quiet = clock.instant().minus(Duration.ofDays(limits.quietDays()));
        if (part.isPresent()
                && teams.since(now.id(), actor).filter(quiet::isBefore).isPresent()) {
            throw InvalidValue.of("actor", "proposals.error.quiet", limits.quietDays());
        }
        var there = now.team().stream()
                .filter(p -> p.state() == Partner.State.AGREED || p.state() == Partner.State.ASKED)
                .count();
        if (there >= limits.partners()) {
            throw Conflict.of("proposals.error.full", limits.partners());
        }
        var newcomer = trust.level(currentUser.require().id()) == TrustLevel.NEW;
        if (teams.askedLately(now.lead()) >= (newcomer ? limits.newcomerAsking() : limits.asking())) {
            throw TooMany.of("proposals.error.asked-today", Duration.ofHours(24));
        }
    }

    /**
     * Takes back that an actor was asked, which has not answered.
     *
     * @throws Refused for whoever does not speak for who leads
     */
    public void takeBack(ProposalId id, ActorId actor) {
        var found = found(id);
        currentUser.require(ActorPermission.ACT_FOR, found.lead());
        transactions.writing(() -> {
            var now = moves.hold(id);
            var part = now.part(actor);
            if (part.isEmpty()) {
                return;
            }
            if (part.get().state() != Partner.State.ASKED) {
                throw Conflict.of("proposals.error.answered", part.get().name());
            }
            edges.unask(id, actor);
            changed(now, actor, now.lead(), "proposals.asking-taken-back", "asked", "", "");
        });
    }

    /**
     * Agrees, in this actor's name, to take part.
     *
     * @throws Refused for whoever may not act for it
     * @throws NotFound when it is not asked
     * @throws Conflict when the team may not change any more
     */
    public ProposalPage accept(ProposalId id, ActorId as) {
        currentUser.require(ActorPermission.ACT_FOR, as);
        transactions.writing(() -> {
            var now = moves.hold(id);
            if (state(now, as) == Partner.State.AGREED) {
                return;
            }
            checkAsked(now, as);
            checkOpen(now);
            edges.state(id, as, Partner.State.AGREED);
            changed(now, as, as, "proposals.agreed", "asked", "agreed", "");
            letters.answered(now, as, "agreed", "");
        });
        return catalogue.page(id);
    }

    /** Says no in this actor's name; a reason is welcome and goes to who leads. */
    public void refuse(ProposalId id, ActorId as, String reason) {
        currentUser.require(ActorPermission.ACT_FOR, as);
        var why = optional(reason);
        transactions.writing(() -> {
            var now = moves.hold(id);
            if (state(now, as) == Partner.State.REFUSED) {
                return;
            }
            checkAsked(now, as);
            edges.state(id, as, Partner.State.REFUSED);
            changed(now, as, as, "proposals.refused", "asked", "refused", why);
            letters.answered(now, as, "refused", why);
        });
    }

    /**
     * Leaves the team in this actor's name, at any time: nobody stays in one against its will. What was handed in stays as it was.
     *
     * @throws Conflict for who leads, who can withdraw the proposal instead
     */
    public void leave(ProposalId id, ActorId as, String reason) {
        currentUser.require(ActorPermission.ACT_FOR, as);
        var why = optional(reason);
        transactions.writing(() -> {
            var now = moves.hold(id);
            var state = state(now, as);
            if (state == Partner.State.LEFT) {
                return;
            }
            if (as.equals(now.lead())) {
                throw Conflict.of("proposals.error.lead-leaves");
            }
            if (state != Partner.State.AGREED) {
                throw NotFound.of("proposals.error.unknown", id.value());
            }
            edges.state(id, as, Partner.State.LEFT);
            changed(now, as, as, "proposals.left", "agreed", "left", why);
            letters.answered(now, as, "left", why);
        });
    }

    /** How the team stands to what the call needs; for whoever may see the proposal. */
    public TeamFit fit(ProposalPage page) {
        var team = page.proposal().team().stream()
                .filter(p -> p.state() == Partner.State.AGREED || p.state() == Partner.State.ASKED)
                .toList();
        var own = page.proposal().competences();
        var offers = teams.offers(team.stream().map(Partner::actor).toList(), TeamFit.wanted(page.call(), own));
        return TeamFit.of(page.call(), own, team, offers);
    }

    private void changed(
            StoredProposal now, ActorId actor, ActorId behalf, String action, String from, String to, String why) {
        moves.note(
                action,
                now,
                behalf,
                from.isEmpty() ? "" : actor + " " + from,
                to.isEmpty() ? "" : actor + " " + to,
                why);
        var state = to.isEmpty() ? Partner.State.LEFT : Partner.State.valueOf(to.toUpperCase(Locale.ROOT));
        moves.publish(new ProposalEvent.TeamChanged(now.id(), actor, state));
    }

    private static String code(Partner.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Partner.State state(StoredProposal now, ActorId as) {
        return now.part(as)
                .map(Partner::state)
                .orElseThrow(
                        () -> NotFound.of("proposals.error.unknown", now.id().value()));
    }

    private static void checkAsked(StoredProposal now, ActorId as) {
        if (state(now, as) != Partner.State.ASKED) {
            throw Conflict.of("proposals.error.not-asked");
        }
    }

    private void checkOpen(StoredProposal now) {
        var open = now.status() == ProposalStatus.DRAFT || now.status() == ProposalStatus.INELIGIBLE;
        Challenge call = challenges.find(now.challenge()).orElse(null);
        if (!open || call == null || !call.allows(PhaseAct.WRITE, clock.instant())) {
            throw Conflict.of("proposals.error.team-closed");
        }
    }

    private StoredProposal found(ProposalId id) {
        return queries.find(id).orElseThrow(() -> NotFound.of("proposals.error.unknown", id.value()));
    }

    private static String optional(String reason) {
        var words = reason.strip();
        if (words.length() > REASON) {
            throw InvalidValue.of("reason", "directory.error.too-long", REASON, words.length());
        }
        return words;
    }
}
