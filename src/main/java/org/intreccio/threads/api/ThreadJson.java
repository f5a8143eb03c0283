package org.intreccio.threads.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.intreccio.directory.Named;
import org.intreccio.threads.Board;
import org.intreccio.threads.Contribution;
import org.intreccio.threads.ContributionId;
import org.intreccio.threads.RoomThread;
import org.jspecify.annotations.Nullable;

/** Threads and contributions as the REST interface tells them. */
final class ThreadJson {

    private ThreadJson() {}

    record Summary(String text, String by, Instant at, long upTo) {}

    record ThreadCard(
            String id,
            String room,
            String title,
            String startedBy,
            Instant startedAt,
            boolean pinned,
            @Nullable Instant closedAt,
            @Nullable String goneTo,
            @Nullable Summary summary,
            int contributions,
            long last,
            Instant lastAt,
            int unread) {

        static ThreadCard of(RoomThread t) {
            var to = t.goneTo();
            var s = t.summary();
            return new ThreadCard(
                    t.id().value(),
                    t.room().value(),
                    t.title(),
                    t.startedBy(),
                    t.startedAt(),
                    t.pinned(),
                    t.closedAt(),
                    to == null ? null : to.value(),
                    s == null ? null : new Summary(s.text(), s.by(), s.at(), s.upTo()),
                    t.contributions(),
                    t.lastSeq(),
                    t.lastAt(),
                    t.unread());
        }
    }

    record Gone(Instant at, boolean byAuthor, String reason) {}

    /**
     * A contribution.
     *
     * @param seq its place in the order of the room
     * @param text Markdown; empty where it was taken away
     * @param reactions how many said what
     * @param mine what the caller said
     */
    record ContributionCard(
            String id,
            String thread,
            long seq,
            String type,
            String text,
            @Nullable String author,
            String authorName,
            @Nullable String inNameOf,
            @Nullable String replyTo,
            Instant at,
            @Nullable Instant editedAt,
            @Nullable Gone gone,
            Map<String, Integer> reactions,
            List<String> mine,
            List<String> competences,
            List<String> met) {

        static ContributionCard of(Contribution c) {
            var author = c.author();
            var organisation = c.inNameOf();
            var to = c.replyTo();
            var gone = c.gone();
            var counts = new TreeMap<String, Integer>();
            c.reactions().forEach((reaction, n) -> counts.put(reaction.code(), n));
            return new ContributionCard(
                    c.id().value(),
                    c.thread().value(),
                    c.seq(),
                    c.type().code(),
                    c.text(),
                    author == null ? null : author.value(),
                    c.authorName(),
                    organisation == null ? null : organisation.value(),
                    to == null ? null : to.value(),
                    c.at(),
                    c.editedAt(),
                    gone == null ? null : new Gone(gone.at(), gone.byAuthor(), gone.reason()),
                    counts,
                    c.mine().stream().map(r -> r.code()).sorted().toList(),
                    c.competences().stream().map(Named::code).toList(),
                    c.metBy().stream().map(ContributionId::value).toList());
        }
    }

    record Fit(String offer, List<String> shared, double likeness) {}

    record Need(ContributionCard need, List<String> met, List<Fit> fits) {}

    record BoardCard(List<Need> needs, List<ContributionCard> offers) {

        static BoardCard of(Board board) {
            return new BoardCard(
                    board.needs().stream()
                            .map(n -> new Need(
                                    ContributionCard.of(n.need()),
                                    n.met().stream().map(c -> c.id().value()).toList(),
                                    n.fits().stream()
                                            .map(f -> new Fit(
                                                    f.offer().id().value(),
                                                    f.shared().stream()
                                                            .map(Named::code)
                                                            .toList(),
                                                    f.likeness()))
                                            .toList()))
                            .toList(),
                    board.offers().stream().map(ContributionCard::of).toList());
        }
    }
}
