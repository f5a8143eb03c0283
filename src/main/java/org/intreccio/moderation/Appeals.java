package org.intreccio.moderation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows people what stewards decided of what is theirs, and lets them appeal once: signed in, or by the secret of a letter. */
@Service
public class Appeals {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2_000;
    private static final int LONGEST_SECRET = 100;

    private final CaseQueries cases;
    private final ModerationProperties properties;
    private final AuditLog audit;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final Clock clock;

    Appeals(
            CaseQueries cases,
            ModerationProperties properties,
            AuditLog audit,
            CurrentUser currentUser,
            Transactions transactions,
            Clock clock) {
        this.cases = cases;
        this.properties = properties;
        this.audit = audit;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What was decided of what is the person's here, the latest first. */
    public List<Ruling> mine() {
        var user = currentUser.require();
        return cases.concerning(user.id().value()).stream()
                .filter(file -> currentUser.may(CasePermission.APPEAL, file.id()))
                .map(this::ruling)
                .toList();
    }

    /** What the letter with this secret told of; nothing where there is no such letter. */
    public Optional<Ruling> bySecret(String secret) {
        return file(secret).map(this::ruling);
    }

    private Optional<CaseFile> file(String secret) {
        return secret.length() > LONGEST_SECRET ? Optional.empty() : cases.findBySecret(Secrets.hash(secret));
    }

    private Ruling ruling(CaseFile file) {
        var decision = Objects.requireNonNull(file.decision());
        return new Ruling(
                file.id(),
                file.kind(),
                file.title(),
                file.href(),
                file.excerpt(),
                file.status(),
                decision.unsigned(),
                cases.stewardsBut(decision.by()) > 0,
                appealBy(file),
                file.findAppeal().map(CaseFile.Appeal::unsigned).orElse(null));
    }

    private @Nullable Instant appealBy(CaseFile file) {
        var decision = file.decision();
        if (decision == null || file.status() != CaseStatus.DECIDED || decision.measure() == Measure.NONE) {
            return null;
        }
        var last = decision.at().plus(properties.appealWithin());
        return last.isAfter(clock.instant()) ? last : null;
    }

    /**
     * Asks for another steward's eye.
     *
     * @throws Refused for whom it does not concern
     * @throws InvalidValue on {@code words} unless they have 10–2,000 characters
     * @throws Conflict when it was appealed before, the time is over or nothing was decided
     */
    public void appeal(CaseId id, String words) {
        var user = currentUser.require();
        currentUser.require(CasePermission.APPEAL, id);
        appeal(id, words, user.id().value());
    }

    /**
     * The same for the suspended person, who cannot sign in.
     *
     * @throws NotFound when there is no letter with this secret
     */
    public void appealBySecret(String secret, String words) {
        var file = file(secret).orElseThrow(() -> NotFound.of("moderation.error.secret", ""));
        appeal(file.id(), words, Objects.requireNonNull(file.decision()).person());
    }

    private void appeal(CaseId id, String words, String by) {
        var said = words.strip();
        if (said.length() < SHORTEST || said.length() > LONGEST) {
            throw InvalidValue.of("words", "moderation.error.appeal-words", SHORTEST, LONGEST);
        }
        transactions.writing(() -> {
            var file = cases.lock(id).orElseThrow(() -> NotFound.of("moderation.error.case", id.value()));
            if (appealBy(file) == null) {
                throw Conflict.of("moderation.error.appeal-over");
            }
            cases.appeal(id, said, by, clock.instant());
            audit.record(AuditNote.of("moderation.appealed", "case", id.value())
                    .by(by)
                    .changed(file.status().code(), CaseStatus.APPEALED.code()));
        });
    }
}
