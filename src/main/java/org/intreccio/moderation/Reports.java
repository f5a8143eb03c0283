package org.intreccio.moderation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.intreccio.trust.Trust;
import org.springframework.stereotype.Service;

/**
 * Lets people tell stewards that something is wrong.
 *
 * <p>Who reports is told to stewards alone. It is therefore no entry of the audit log, which others may be given to read: the report
 * itself is never changed and says it all.
 */
@Service
public class Reports {

    private static final int LONGEST = 1_000;
    private static final int SHOWN = 50;
    private static final Duration DAY = Duration.ofDays(1);

    private final Reportables things;
    private final ReportQueries reports;
    private final Trust trust;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final Clock clock;

    Reports(
            Reportables things,
            ReportQueries reports,
            Trust trust,
            CurrentUser currentUser,
            Transactions transactions,
            Clock clock) {
        this.things = things;
        this.reports = reports;
        this.trust = trust;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The thing that is about to be reported, as anybody may see it.
     *
     * @throws NotFound where there is none
     */
    public Reportable.Thing thing(String kind, String id) {
        return things.thing(kind, id);
    }

    /** Whether the person here reported the thing and stewards have not decided yet. */
    public boolean waiting(String kind, String id) {
        return currentUser
                .find()
                .filter(user -> reports.open(user.id().value(), kind, id))
                .isPresent();
    }

    /**
     * Tells stewards; joins what others told of the same thing.
     *
     * @param words at most 1,000 characters; needed where the breach is {@link Breach#OTHER}
     * @throws Refused when nobody is signed in, or it is about themselves
     * @throws Conflict when they reported it already and stewards have not decided yet
     * @throws TooMany when they reported as much as they may in a day
     */
    public void report(String kind, String id, Breach breach, String words) {
        var user = currentUser.require().id();
        var thing = things.thing(kind, id);
        var told = checked(breach, words);
        if (things.of(kind).person(id).filter(user::equals).isPresent()) {
            throw Refused.notAllowed("moderation.error.yourself");
        }
        var most = trust.limits(user).reports();
        transactions.writing(() -> {
            reports.lock(user.value());
            if (reports.open(user.value(), kind, id)) {
                throw Conflict.of("moderation.error.reported");
            }
            var now = clock.instant();
            var today = reports.since(user.value(), now.minus(DAY));
            if (today.size() >= most) {
                var oldest = today.isEmpty() ? now : today.get(today.size() - Math.max(1, most));
                throw TooMany.of("moderation.error.reports", Duration.between(now, oldest.plus(DAY)));
            }
            reports.file(user.value(), kind, id, thing, breach, told, now);
        });
    }

    private String checked(Breach breach, String words) {
        var told = words.strip();
        if (told.length() > LONGEST) {
            throw InvalidValue.of("words", "moderation.error.words-long", LONGEST);
        }
        if (told.isEmpty() && breach == Breach.OTHER) {
            throw InvalidValue.of("words", "moderation.error.words-missing");
        }
        trust.checkLinks("words", told);
        return told;
    }

    /** What the person here reported, newest first. */
    public List<FiledReport> mine() {
        return reports.of(currentUser.require().id().value(), SHOWN);
    }
}
