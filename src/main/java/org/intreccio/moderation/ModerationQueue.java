package org.intreccio.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Role;
import org.intreccio.identity.UserNames;
import org.intreccio.kernel.Refused;
import org.springframework.stereotype.Service;

/** What stewards read: cases that wait, one of them whole, and what was decided. {@link ModerationDesk} is where they act. */
@Service
public class ModerationQueue {

    private static final int SHOWN = 100;

    private final CaseQueries cases;
    private final Reportables things;
    private final UserNames names;
    private final CurrentUser currentUser;

    ModerationQueue(CaseQueries cases, Reportables things, UserNames names, CurrentUser currentUser) {
        this.cases = cases;
        this.things = things;
        this.names = names;
        this.currentUser = currentUser;
    }

    /**
     * What waits, and what was decided lately.
     *
     * @param alone whether nobody can judge an appeal that waits, since the steward here decided and is the only one
     */
    public record Queue(List<CaseFile> waiting, List<CaseFile> appeals, List<CaseFile> decided, boolean alone) {}

    /** At most 100 of each, what waits longest first. */
    public Queue queue() {
        var me = currentUser.require(Role.STEWARD).id().value();
        var appeals = cases.oldest(List.of(CaseStatus.APPEALED), SHOWN);
        var own = appeals.stream()
                .flatMap(file -> file.findDecision().stream())
                .anyMatch(decision -> decision.by().equals(me));
        return new Queue(
                cases.oldest(List.of(CaseStatus.WAITING, CaseStatus.TAKEN), SHOWN),
                appeals,
                cases.latest(List.of(CaseStatus.DECIDED, CaseStatus.UPHELD, CaseStatus.REVERSED), SHOWN),
                own && cases.stewardsBut(me) == 0);
    }

    /**
     * The case with its reports.
     *
     * @throws Refused for all but stewards, and for stewards whom it is about
     */
    public CaseFile file(CaseId id) {
        currentUser.require(Role.STEWARD);
        var file = cases.find(id).orElseThrow(() -> ModerationDesk.unknown(id));
        currentUser.require(CasePermission.DECIDE, id);
        return file;
    }

    /** What was decided of the same thing before, the latest first. */
    public List<CaseFile> history(CaseFile file) {
        currentUser.require(Role.STEWARD);
        return cases.history(file.kind(), file.subject()).stream()
                .filter(other -> !other.id().equals(file.id()))
                .toList();
    }

    /** What can be decided of the thing. */
    public List<Measure> measures(CaseFile file) {
        return things.measures(file.kind(), file.subject());
    }

    /** The names of stewards and of those who reported or appealed, by id. */
    public Map<String, String> names(Collection<CaseFile> files) {
        currentUser.require(Role.STEWARD);
        return names.of(files.stream().flatMap(ModerationQueue::people).toList());
    }

    private static Stream<String> people(CaseFile file) {
        return Stream.of(
                        Stream.of(file.takenBy()),
                        file.reports().stream().map(CaseFile.Told::by),
                        file.findDecision().stream().map(CaseFile.Decision::by),
                        file.findAppeal().stream().flatMap(a -> Stream.of(a.by(), a.judgedBy())))
                .flatMap(s -> s);
    }
}
