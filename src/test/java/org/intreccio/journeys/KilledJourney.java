package org.intreccio.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9}, four times over one data folder: twice in the middle of the first load, which the third start completes without
 * doubling anything, and twice while people work, of which nothing is left half done.
 */
class KilledJourney {

    /** How many calls each caller has in store. */
    static final int CALLS = 60;

    private static final int ANSWERS = 9;
    private static final List<AtWork> WORK = List.of(new MergesAtWork());

    @TempDir
    Path data;

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
            killWhileWorking(third, address, 0);
        }
        try (var fourth = KilledPortal.on(data)) {
            var address = fourth.ready();
            try (var graph = fourth.graph()) {
                WORK.forEach(work -> work.isWhole(graph, ANSWERS));
            }
            killWhileWorking(fourth, address, CALLS / 2);
        }
        try (var fifth = KilledPortal.on(data)) {
            fifth.ready();
            try (var graph = fifth.graph()) {
                WORK.forEach(work -> work.isWhole(graph, 2 * ANSWERS));
            }
        }
    }

    /** Kills at a moment when some answers have come to everybody and the next calls are on their way. */
    private static void killWhileWorking(KilledPortal portal, String address, int from) throws Exception {
        var callers = WORK.stream().flatMap(work -> work.callers().stream()).toList();
        var answers = new CountDownLatch(callers.size() * ANSWERS);
        try (var threads = Executors.newFixedThreadPool(callers.size())) {
            var calling = callers.stream()
                    .map(caller -> threads.submit(() -> call(caller, address, from, answers)))
                    .toList();
            answers.await();
            portal.killed();
            for (var caller : calling) {
                caller.get();
            }
        }
    }

    private static void call(AtWork.Caller caller, String address, int from, CountDownLatch answers) {
        try (var http = HttpClient.newHttpClient()) {
            for (int i = from; i < CALLS; i++) {
                var request = HttpRequest.newBuilder(
                                URI.create(address + caller.path().formatted(i)))
                        .header("Authorization", "Bearer " + caller.token())
                        .header("Content-Type", "application/json")
                        .method(
                                caller.method(),
                                HttpRequest.BodyPublishers.ofString(
                                        caller.body().formatted(i)))
                        .build();
                var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
                if (i < from + ANSWERS) {
                    answers.countDown();
                }
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
}
