package org.intreccio.questions;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengePermission;
import org.intreccio.challenges.PhaseAct;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.SignedInUser;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.intreccio.trust.Trust;
import org.intreccio.trust.TrustLevel;
import org.springframework.stereotype.Service;

/** Lets people ask the organisers of a call, and the organisers answer all at once (rules.md §2). */
@Service
public class Questions {

    /** The kind under which the audit log and the change feed tell of questions. */
    public static final String KIND = "question";

    private final QuestionQueries queries;
    private final QuestionEdges edges;
    private final QuestionLetters letters;
    private final QuestionProperties properties;
    private final ChallengeCatalogue challenges;
    private final CurrentUser currentUser;
    private final Trust trust;
    private final Transactions transactions;
    private final Changes changes;
    private final AuditLog audit;
    private final Clock clock;
    private final RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");

    Questions(
            QuestionQueries queries,
            QuestionEdges edges,
            QuestionLetters letters,
            QuestionProperties properties,
            ChallengeCatalogue challenges,
            CurrentUser currentUser,
            Trust trust,
            Transactions transactions,
            Changes changes,
            AuditLog audit,
            Clock clock) {
        this.queries = queries;
        this.edges = edges;
        this.letters = letters;
        this.properties = properties;
        this.challenges = challenges;
        this.currentUser = currentUser;
        this.trust = trust;
        this.transactions = transactions;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether questions are taken now, by whoever signs in. */
    public boolean open(ChallengeId challenge) {
        return challenges
                .seen(challenge)
                .filter(c -> c.allows(PhaseAct.ASK, clock.instant()))
                .isPresent();
    }

    /**
     * Asks the organisers, in the name of this actor; they get a letter, and everybody can read the question.
     *
     * @throws Refused for whoever may not act for the actor
     * @throws Conflict when no phase of the call takes questions now
     * @throws InvalidValue on {@code text} where it is blank, too long or full of links
     * @throws TooMany when the person has asked too many today
     */
    public Question ask(ChallengeId challenge, ActorId asker, String text) {
        var user = currentUser.require();
        currentUser.require(ActorPermission.ACT_FOR, asker);
        var words = checked("text", text, properties.longest());
        var id = new QuestionId("q-" + HexFormat.of().toHexDigits(chance.nextLong()));
        return transactions.write(() -> {
            edges.holdAsker(asker);
            var call = challenges.see(challenge);
            if (!call.allows(PhaseAct.ASK, clock.instant())) {
                throw Conflict.of("questions.error.closed");
            }
            checkCount(user);
            edges.ask(id, challenge, asker, user.id().value(), words, clock.instant());
            audit.record(AuditNote.of("questions.asked", KIND, id.value()).onBehalfOf(asker.value()));
            changes.note(KIND, id.value());
            letters.asked(call, words);
            return mine(id);
        });
    }

    private void checkCount(SignedInUser user) {
        var most = trust.level(user.id()) == TrustLevel.NEW ? properties.newcomerADay() : properties.aDay();
        if (queries.since(user.id(), clock.instant().minus(Duration.ofDays(1))) >= most) {
            throw TooMany.of("questions.error.too-many", Duration.ofDays(1));
        }
    }

    /**
     * Answers, or replaces the answer by a new version; the earlier ones can still be read. The asker, the teams and the followers of
     * the call are told.
     *
     * @param read the version of the answer that was read, 0 for none; where another stands by now nothing is written
     * @param amendment the version of the call's terms that came of it, 0 for none
     * @throws Refused for whoever does not run the call
     * @throws Conflict when somebody else answered meanwhile
     * @throws InvalidValue on {@code text} or {@code amendment}
     */
    public Question answer(QuestionId id, int read, String text, int amendment) {
        var question = find(id);
        currentUser.require(ChallengePermission.RUN, question.challenge());
        var words = checked("text", text, properties.longestAnswer());
        var user = currentUser.require();
        return transactions.write(() -> {
            var now = queries.locked(id).orElseThrow(() -> unknown(id));
            var call = challenges.see(now.challenge());
            if (amendment < 0 || amendment > call.version()) {
                throw InvalidValue.of("amendment", "questions.error.amendment", call.version());
            }
            var version = now.answer().map(Question.Answer::version).orElse(0);
            if (version != read) {
                throw Conflict.of("questions.error.answered-meanwhile");
            }
            edges.answer(id, version + 1, words, amendment, user.id().value());
            audit.record(AuditNote.of("questions.answered", KIND, id.value())
                    .changed(version == 0 ? "" : "v" + version, "v" + (version + 1)));
            changes.note(KIND, id.value());
            letters.answered(call, now.text(), words, queries.author(id));
            return queries.find(id, user.id().value()).orElseThrow(() -> unknown(id));
        });
    }

    /**
     * Takes a question back that nobody has answered; twice changes nothing.
     *
     * @throws Refused for whoever did not ask it
     * @throws Conflict when it is answered: others rely on it
     */
    public void withdraw(QuestionId id) {
        currentUser.require(QuestionPermission.WITHDRAW, id);
        transactions.writing(() -> {
            var now = queries.locked(id).orElseThrow(() -> unknown(id));
            if (now.answer().isPresent()) {
                throw Conflict.of("questions.error.answered");
            }
            edges.gone(id, true);
            audit.record(AuditNote.of("questions.withdrawn", KIND, id.value()));
            changes.note(KIND, id.value());
        });
    }

    /** The questions of a call, those that wait first where the reader answers them, else the newest first; 500 at most. */
    public List<Question> of(ChallengeId challenge) {
        challenges.see(challenge);
        var runs = currentUser.may(ChallengePermission.RUN, challenge);
        var all = queries.of(challenge, user());
        return runs
                ? all.stream()
                        .sorted(Comparator.comparing(q -> q.answer().isPresent()))
                        .toList()
                : all.stream().map(q -> q.mine() ? q : q.withoutAsker()).toList();
    }

    /**
     * Those of a call that wait for an answer, the one that waits longest first.
     *
     * @throws Refused for whoever does not run the call
     */
    public List<Question> waiting(ChallengeId challenge) {
        currentUser.require(ChallengePermission.RUN, challenge);
        return queries.of(challenge, user()).reversed().stream()
                .filter(q -> q.answer().isEmpty())
                .toList();
    }

    /** Whether the person here answers the questions of this call. */
    public boolean answers(ChallengeId challenge) {
        return currentUser.may(ChallengePermission.RUN, challenge);
    }

    private Question mine(QuestionId id) {
        return queries.find(id, user()).orElseThrow(() -> unknown(id));
    }

    private Question find(QuestionId id) {
        var found = queries.find(id, user()).orElseThrow(() -> unknown(id));
        challenges.see(found.challenge());
        return found;
    }

    private String user() {
        return currentUser.find().map(SignedInUser::id).map(UserId::value).orElse("");
    }

    private String checked(String field, String text, int longest) {
        var words = text.strip();
        if (words.isEmpty()) {
            throw InvalidValue.of(field, "questions.error.empty");
        }
        if (words.length() > longest) {
            throw InvalidValue.of(field, "questions.error.long", longest, words.length());
        }
        trust.checkLinks(field, words);
        return words;
    }

    /** The call of a question, for its page. */
    Challenge call(Question question) {
        return challenges.see(question.challenge());
    }

    private static NotFound unknown(QuestionId id) {
        return NotFound.of("questions.error.unknown", id.value());
    }
}
