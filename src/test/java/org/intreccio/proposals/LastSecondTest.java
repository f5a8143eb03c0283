package org.intreccio.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.intreccio.PortalTest;
import org.intreccio.PowerCut;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.challenges.Challenges;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What becomes of submissions when it matters most. */
@PortalTest
class LastSecondTest {

    private static final int CLIENTS = 8;
    private static final int SUBMISSIONS = 200;

    @Autowired
    ApplicationContext context;

    @Autowired
    Submissions submissions;

    @Autowired
    ProposalDrafts drafts;

    @Autowired
    Proposals proposals;

    @Autowired
    Moves moves;

    @Autowired
    Challenges challenges;

    @Autowired
    Transactions transactions;

    @Autowired
    Neo4jClient graph;

    /**
     * 200 requests around the deadline, each twice from two of eight clients at once, while the committee is set to work: each is accepted
     * or refused by its instant, however long it waited.
     */
    @Test
    void judgesEachSubmissionOfTheLastSecondByItsInstantAndNoneTwice() throws Exception {
        var deadline = Instant.now().minus(Duration.ofMinutes(1)).truncatedTo(ChronoUnit.MILLIS);
        var call = ChallengeFixture.anOpenCall(context);
        var user = Visitor.newUser(context);
        var first = ProposalFixture.aDraft(
                        context,
                        call.id(),
                        OrganisationFixture.imported(context)
                                .with("manager", user)
                                .id(),
                        user)
                .written();
        var all = copies(first.id());
        call.endingAt(deadline);
        var received = new ConcurrentHashMap<ProposalId, Instant>();
        var random = new Random(7);
        all.forEach(id -> received.put(id, deadline.plusMillis(random.nextInt(-500, 501))));
        received.put(all.getFirst(), deadline);
        received.put(all.get(1), deadline.plusMillis(1));
        var accepted = new ConcurrentHashMap<ProposalId, String>();
        var refused = ConcurrentHashMap.<ProposalId>newKeySet();
        var next = new AtomicInteger();
        var some = new CountDownLatch(1);
        Callable<Integer> manager = () -> {
            await(some);
            evaluate(call);
            return 0;
        };
        Callable<Integer> client = () -> {
            try (var _ = Visitor.signedIn(context, user)) {
                for (int i = next.getAndIncrement(); i < 2 * SUBMISSIONS; i = next.getAndIncrement()) {
                    if (i == SUBMISSIONS / 2) {
                        some.countDown();
                    }
                    var id = all.get(i / 2);
                    try {
                        var hash = submissions
                                .submit(id, "last-second", at(received, id))
                                .hash();
                        assertThat(accepted.putIfAbsent(id, hash)).isIn(null, hash);
                    } catch (Conflict late) {
                        assertThat(late.key()).isEqualTo("proposals.error.too-late");
                        refused.add(id);
                    }
                }
                return 0;
            }
        };
        var everybody = new ArrayList<>(Collections.nCopies(CLIENTS, client));
        everybody.add(manager);
        try (var pool = Executors.newFixedThreadPool(everybody.size())) {
            for (var done : pool.invokeAll(everybody)) {
                done.get();
            }
        }
        assertThat(all).allSatisfy(id -> {
            var inTime = !at(received, id).isAfter(deadline);
            assertThat(accepted.containsKey(id)).isEqualTo(inTime);
            assertThat(refused.contains(id)).isEqualTo(!inTime);
        });
        assertThat(submitted(all)).isEqualTo(accepted.size());
    }

    private void evaluate(ChallengeFixture call) {
        try (var _ = Visitor.signedIn(context, call.manager())) {
            challenges.evaluate(call.id());
        }
    }

    private static Instant at(Map<ProposalId, Instant> received, ProposalId id) {
        return Objects.requireNonNull(received.get(id));
    }

    /** More proposals like this one, in two statements: who may begin how many is proven elsewhere. */
    private List<ProposalId> copies(ProposalId first) {
        graph.query("""
                MATCH (p:Proposal {id: $id})-[:ANSWERS]->(c:Challenge)
                MATCH (p)<-[:PART_OF_PROPOSAL]-(:ProposalPart)-[:FILLED_BY]->(a:Actor)
                UNWIND range(1, $more) AS n
                CREATE (q:Proposal)-[:ANSWERS]->(c)
                SET q = p {.*, id: p.id + '-' + toString(n), openKey: p.id + '-' + toString(n)}
                CREATE (part:ProposalPart {key: q.id + ' lead', role: '', state: 'agreed', lead: true, position: 0, since: p.startedAt}),
                  (part)-[:PART_OF_PROPOSAL]->(q), (part)-[:FILLED_BY]->(a), (a)-[:PARTNERS_IN {role: 'lead'}]->(q)
                """)
                .bindAll(Map.of("id", first.value(), "more", SUBMISSIONS - 1))
                .run();
        return IntStream.range(0, SUBMISSIONS)
                .mapToObj(n -> n == 0 ? first : new ProposalId(first + "-" + n))
                .toList();
    }

    private long submitted(List<ProposalId> ids) {
        return graph.query("""
                MATCH (s:ProposalSubmission)-[:SUBMISSION_OF]->(p:Proposal {status: 'submitted'})
                WHERE p.id IN $ids AND p.receipt = s.hash RETURN count(s)""")
                .bind(ids.stream().map(ProposalId::value).toList())
                .to("ids")
                .fetchAs(Long.class)
                .one()
                .orElse(0L);
    }

    /** Two requests in time, and one that was late, wait for somebody who holds the proposals until the evaluation has begun. */
    @Test
    void takesWhatCameInTimeAndHadToWaitUntilTheEvaluationHadBegun() throws Exception {
        var call = ChallengeFixture.anOpenCall(context);
        var waiting = List.of(
                ProposalFixture.aCompleteDraft(context, call.id()),
                ProposalFixture.aCompleteDraft(context, call.id()),
                ProposalFixture.aCompleteDraft(context, call.id()));
        var deadline = Instant.now().minus(Duration.ofMinutes(1)).truncatedTo(ChronoUnit.MILLIS);
        call.endingAt(deadline);
        var instants = List.of(deadline.minusMillis(1), deadline, deadline.plusMillis(1));
        var held = new CountDownLatch(1);
        var asked = new CountDownLatch(waiting.size());
        try (var pool = Executors.newFixedThreadPool(waiting.size() + 1)) {
            var holding = pool.submit(() -> {
                transactions.writing(() -> {
                    waiting.forEach(w -> moves.hold(w.id()));
                    held.countDown();
                    await(asked);
                });
                return true;
            });
            var submitting = IntStream.range(0, waiting.size())
                    .mapToObj(i -> pool.submit(() -> {
                        await(held);
                        try (var _ = Visitor.signedIn(context, waiting.get(i).speaker())) {
                            asked.countDown();
                            return submissions
                                    .submit(waiting.get(i).id(), "waited-" + i, instants.get(i))
                                    .at();
                        } catch (Conflict refused) {
                            return refused.key();
                        }
                    }))
                    .toList();
            held.await();
            evaluate(call);
            holding.get();
            assertThat(submitting.get(0).get()).isEqualTo(instants.get(0));
            assertThat(submitting.get(1).get()).isEqualTo(deadline);
            assertThat(submitting.get(2).get()).isEqualTo("proposals.error.too-late");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void leavesNothingHalfDoneWhereASavingOrASubmissionIsCut() {
        var call = ChallengeFixture.anOpenCall(context);
        UserId theirs = Visitor.newUser(context);
        var here = ProposalFixture.aDraft(context, call.id());
        var partner =
                OrganisationFixture.imported(context).with("manager", theirs).id();
        here.joinedBy(partner, theirs);
        try (var _ = Visitor.signedIn(context, here.speaker())) {
            var text = ProposalFixture.text(call.challenge(), "Tagliata", org.intreccio.kernel.Money.euros(40_000));
            assertThat(PowerCut.everywhere(
                            transactions, () -> drafts.save(here.id(), 1, text, text.fields()), () -> state(here.id())))
                    .isGreaterThanOrEqualTo(4);
            assertThat(PowerCut.everywhere(
                            transactions, () -> submissions.submit(here.id(), "cut-key-1"), () -> state(here.id())))
                    .isGreaterThanOrEqualTo(6);
            assertThat(PowerCut.everywhere(
                            transactions, () -> proposals.withdraw(here.id(), "Ripensata"), () -> state(here.id())))
                    .isGreaterThanOrEqualTo(3);
        }
    }

    /** All that hangs on a proposal, and all that tells of it. */
    private String state(ProposalId id) {
        return String.join(
                "\n",
                graph.query("""
                        MATCH (p:Proposal {id: $id})
                        CALL (p) {
                          RETURN p.status + ' ' + toString(p.version) + ' ' + p.content + ' ' + coalesce(p.receipt, '-') AS line
                          UNION ALL
                          MATCH (p)<-[:VERSION_OF|SUBMISSION_OF|PART_OF_PROPOSAL|ANNEX_OF]-(x)
                          RETURN labels(x)[0] + ' ' + coalesce(x.key, x.id) + ' ' + toString(coalesce(x.submitted, false)) AS line
                          UNION ALL
                          MATCH (p)-[r:SET_IN|NEEDS]->(x) RETURN type(r) + coalesce(x.id, x.code) AS line
                          UNION ALL
                          MATCH (c)-[:AUTHORED|PARTNERS_IN]->(p) RETURN 'by ' + c.id AS line
                          UNION ALL
                          MATCH (e:AuditEntry {subject: p.id}) RETURN 'entry ' + e.id AS line
                          UNION ALL
                          MATCH (e:Event) WHERE e.subject = p.id RETURN 'event ' + e.id AS line
                          UNION ALL
                          MATCH (c:Change {subject: p.id}) RETURN 'change ' + c.id AS line
                        }
                        RETURN line ORDER BY line""").bind(id.value()).to("id").fetchAs(String.class).all());
    }
}
