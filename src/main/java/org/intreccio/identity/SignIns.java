package org.intreccio.identity;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The browsers in which a person is signed in.
 *
 * <p>What a browser holds is a session of the container, gone with a restart of the portal; beside it stands a record in the graph,
 * by which a person sees their sign-ins and ends them from anywhere. One whose session was lost without a word is no longer
 * shown once it has been silent for as long as a session may be.
 */
@Component
public class SignIns implements HttpSessionListener {

    static final String MARK = SignIns.class.getName();

    private static final Logger log = LoggerFactory.getLogger(SignIns.class);
    private static final Duration NOTED = Duration.ofMinutes(2);

    private final SignInQueries queries;
    private final KnownSignIns known;
    private final CurrentUser currentUser;
    private final Presence presence;
    private final Transactions transactions;
    private final AuditLog audit;
    private final IdentityProperties limits;
    private final Clock clock;

    SignIns(
            SignInQueries queries,
            KnownSignIns known,
            CurrentUser currentUser,
            Presence presence,
            Transactions transactions,
            AuditLog audit,
            IdentityProperties limits,
            Clock clock) {
        this.queries = queries;
        this.known = known;
        this.currentUser = currentUser;
        this.presence = presence;
        this.transactions = transactions;
        this.audit = audit;
        this.limits = limits;
        this.clock = clock;
    }

    /** The open sign-ins of the person here, the one seen last first. */
    public List<OpenSignIn> mine() {
        var user = currentUser.require();
        var silent = limits.session().plus(NOTED);
        return queries.open(user.id(), clock.instant().minus(silent), here().orElse(null));
    }

    /**
     * Ends one of them, wherever it is.
     *
     * @throws NotFound when it is not an open one of the person here
     */
    public void end(SignInId id) {
        var user = atABrowser();
        transactions.writing(() -> {
            if (!queries.end(user.id(), id)) {
                throw NotFound.of("identity.error.sign-in-unknown", id.value());
            }
            audit.record(AuditNote.of("account.signed-out", "user", user.id().value()));
        });
        known.forget(id);
    }

    /** Ends all of them but the one here; returns how many they were. */
    public int endOthers() {
        var user = atABrowser();
        return endAllBut(user.id(), here());
    }

    private SignedInUser atABrowser() {
        var user = currentUser.require();
        if (currentUser.byToken()) {
            throw Refused.notAllowed("kernel.error.not-allowed");
        }
        return user;
    }

    /** Ends all sign-ins of somebody but this one, whoever asks for it. */
    int endAllBut(UserId user, Optional<SignInId> spared) {
        var ended = transactions.write(() -> {
            var gone = queries.endAllBut(user, spared.orElse(null));
            if (!gone.isEmpty()) {
                audit.record(AuditNote.of("account.signed-out-elsewhere", "user", user.value())
                        .changed(Integer.toString(gone.size()), "0"));
            }
            return gone;
        });
        ended.forEach(known::forget);
        return ended.size();
    }

    /** Begins a sign-in of this user in the browser of the request that runs now. */
    SignInId begin(UserId user, Way way) {
        var id = SignInId.fresh();
        var agent = presence.request().map(r -> r.getHeader("User-Agent")).orElse("");
        transactions.writing(() -> {
            queries.create(id, user, Device.of(agent), way);
            audit.record(AuditNote.of("account.signed-in", "user", user.value())
                    .by(user.value())
                    .changed("", way.code()));
        });
        return id;
    }

    /** Writes down that somebody left through the door. */
    void leave(SignInId id) {
        presence.principal()
                .ifPresent(principal -> transactions.writing(() -> {
                    if (queries.end(principal.user(), id)) {
                        audit.record(AuditNote.of(
                                        "account.signed-out",
                                        "user",
                                        principal.user().value())
                                .by(principal.user().value()));
                    }
                }));
        known.forget(id);
    }

    /** The one here, when somebody is signed in at a browser. */
    Optional<SignInId> here() {
        return presence.principal().map(Principal::signIn);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        try {
            if (event.getSession().getAttribute(MARK) instanceof SignInId id) {
                queries.expire(id);
                known.forget(id);
            }
        } catch (RuntimeException closing) {
            log.debug("The end of a sign-in was not written down", closing);
        }
    }
}
