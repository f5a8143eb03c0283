package org.intreccio.importing;

import java.util.Comparator;
import java.util.List;
import org.intreccio.directory.BulkIntake;
import org.intreccio.taxonomy.SeedChapter;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedMarks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Brings the demonstration community into the graph.
 *
 * <p>Repeatable batches, the mark last: a start that was killed half-way is completed by the next one, and nothing is doubled.
 * What visitors of the demo changed meanwhile stays as they left it.
 */
@Component
public class CommunitySeed {

    private static final Logger log = LoggerFactory.getLogger(CommunitySeed.class);
    private static final String NAME = "community";
    /** Goes up when the same files come to mean more. */
    private static final String READING = "1";

    private final BulkIntake intake;
    private final SeedMarks marks;
    private final CommunityAccounts accounts;
    private final List<SeedChapter> chapters;

    CommunitySeed(
            BulkIntake intake, SeedMarks marks, CommunityAccounts accounts, ObjectProvider<SeedChapter> chapters) {
        this.intake = intake;
        this.marks = marks;
        this.accounts = accounts;
        this.chapters = chapters.stream()
                .sorted(Comparator.comparingInt(SeedChapter::order).thenComparing(SeedChapter::name))
                .toList();
    }

    /** Loads what is missing; quick and without effect when nothing is. */
    public synchronized void load() {
        var files = new Files(
                file("actors"),
                file("offers"),
                file("seeks"),
                file("memberships"),
                file("projects"),
                file("participations"));
        var checksum = SeedFile.checksum(files.all()) + "/" + READING;
        if (!marks.holds(NAME, checksum)) {
            var started = System.nanoTime();
            load(files);
            marks.set(NAME, checksum);
            log.info("Community loaded in {} ms", (System.nanoTime() - started) / 1_000_000);
        }
        accounts.open();
        chapters.forEach(this::tell);
    }

    private void tell(SeedChapter chapter) {
        var name = NAME + "/" + chapter.name();
        var checksum = SeedFile.checksum(chapter.files());
        if (!marks.holds(name, checksum)) {
            chapter.tell();
            marks.set(name, checksum);
            log.info("Community: {}", chapter.name());
        }
    }

    private void load(Files files) {
        log.info("Community: {} actors", files.actors().rows().size());
        intake.actors(files.actors().rows().stream().map(CommunityRows::actor).toList());
        intake.offers(
                files.offers().rows().stream().map(CommunityRows::exchange).toList());
        intake.seeks(files.seeks().rows().stream().map(CommunityRows::exchange).toList());
        intake.memberships(files.memberships().rows().stream()
                .map(CommunityRows::membership)
                .toList());
        log.info("Community: {} projects", files.projects().rows().size());
        intake.projects(
                files.projects().rows().stream().map(CommunityRows::project).toList());
        intake.participations(files.participations().rows().stream()
                .map(CommunityRows::participation)
                .toList());
        intake.finish(NAME);
    }

    private static SeedFile file(String name) {
        return SeedFile.named("community/" + name + ".csv");
    }

    private record Files(
            SeedFile actors,
            SeedFile offers,
            SeedFile seeks,
            SeedFile memberships,
            SeedFile projects,
            SeedFile participations) {

        List<SeedFile> all() {
            return List.of(actors, offers, seeks, memberships, projects, participations);
        }
    }
}
