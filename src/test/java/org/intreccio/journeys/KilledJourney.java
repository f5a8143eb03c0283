package org.intreccio.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9}, four times over one data folder: twice in the middle of the first load, which the third start completes without
 * doubling anything, and twice while people work, of which nothing is left half done.
 */
class KilledJourney {

    /** How many calls each caller has in store: more than two rounds need. */
    static final int CALLS = 100;

    private static final int STEPS = 4;
    private static final int FURTHER = 2;
    private static final List<AtWork> WORK =
            List.of(new MergesAtWork(), new ProposalsAtWork(), new EvaluationsAtWork());
    private static final List<AtWork.Caller> CALLERS =
            WORK.stream().flatMap(work -> work.callers().stream()).toList();

    @TempDir
    Path data;

    private final Answered answered = new Answered();

    @Test
    void leavesNothingHalfDone() throws Exception {
        try (var first = KilledPortal.on(data)) {
            first.says("Taxonomy: ").says("Taxonomy: ").killed();
        }
        try (var second = KilledPortal.on(data)) {
            second.says("Community: ").killed();
        }
        try (var third = KilledPortal.on(data)) {
            var address = third.ready();
            try (var graph = third.graph()) {
                SeededCommunity.isWhole(graph);
                for (var work : WORK) {
                    work.draw(graph);
                }
            }
            killWhileWorking(third, address);
        }
        try (var fourth = KilledPortal.on(data)) {
            var address = fourth.ready();
            isWhole(fourth);
            killWhileWorking(fourth, address);
        }
        try (var fifth = KilledPortal.on(data);
                var threads = Executors.newFixedThreadPool(CALLERS.size())) {
            var address = fifth.ready();
            isWhole(fifth);
            // What was cut off is finished, or found to be done, when it is asked for again.
            inStep(threads, address);
            isWhole(fifth);
        }
    }

    private void isWhole(KilledPortal portal) {
        try (var graph = portal.graph()) {
            WORK.forEach(work -> work.isWhole(graph, answered));
        }
    }

    /**
     * All go in step at first, so that of what takes long as much is done as of what does not; then each as it can, and the kill comes when
     * so many more answers were given that the next calls of all are on their way.
     */
    private void killWhileWorking(KilledPortal portal, String address) throws Exception {
        try (var threads = Executors.newFixedThreadPool(CALLERS.size())) {
            for (int step = 0; step < STEPS; step++) {
                inStep(threads, address);
            }
            var answers = new CountDownLatch(CALLERS.size() * FURTHER);
            var calling = CALLERS.stream()
                    .map(caller -> threads.submit(() -> untilKilled(caller, address, answers)))
                    .toList();
            answers.await();
            portal.killed();
            for (var caller : calling) {
                caller.get();
            }
        }
    }

    private void inStep(ExecutorService threads, String address) throws Exception {
        var calls = CALLERS.stream()
                .map(caller -> (Callable<Boolean>) () -> {
                    try (var http = HttpClient.newHttpClient()) {
                        call(http, caller, address);
                        return true;
                    }
                })
                .toList();
        for (var call : threads.invokeAll(calls)) {
            call.get();
        }
    }

    private void untilKilled(AtWork.Caller caller, String address, CountDownLatch answers) {
        try (var http = HttpClient.newHttpClient()) {
            while (true) {
                call(http, caller, address);
                answers.countDown();
            }
        } catch (AssertionError refused) {
            LongStream.range(0, answers.getCount()).forEach(left -> answers.countDown());
            throw refused;
        } catch (IOException killed) {
            // That is what this journey is about.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void call(HttpClient http, AtWork.Caller caller, String address) throws IOException, InterruptedException {
        int number = answered.begin(caller);
        assertThat(number).as("calls in store").isLessThan(CALLS);
        var request = HttpRequest.newBuilder(URI.create(address + caller.path().formatted(number)))
                .header("Authorization", "Bearer " + caller.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "journey-" + number)
                .method(
                        caller.method(),
                        HttpRequest.BodyPublishers.ofString(caller.body().formatted(number)))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode())
                .as(caller.path().formatted(number) + " " + answer.body())
                .isBetween(200, 299);
        answered.note(caller, number, answer.body());
    }
}
