package org.intreccio.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.intreccio.PortalTest;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class ImporterTest {

    @Autowired
    Importer importer;

    @Autowired
    Neo4jClient graph;

    @Autowired
    Transactions transactions;

    @TempDir
    Path folder;

    @Test
    void loadsCordisAsPublished() {
        var run = importer.load(ImportFixture.publishedCordis(folder, 7101), ImportOptions.ALL, Progress.SILENT);
        assertThat(run.state()).isEqualTo(ImportState.COMPLETE);
        assertThat(run.format()).isEqualTo(SourceFormat.CORDIS);
        assertThat(run.counts()).isEqualTo(new ImportCounts(0, 3, 2, 4, 0, 0, 0));
        assertThat(one("""
                MATCH (a:Institution {id: 'pic-7101100'})-[:OPERATES_IN {seat: true}]->(place)
                MATCH (a)-[t:TOOK_PART_IN {role: 'coordinator'}]->(p:Project)-[:IN_TOPIC]->(topic:Topic)
                RETURN a.name AS name, a.subkind AS subkind, a.website AS website, place.id AS place,
                  t.contribution AS contribution, p.title AS title, p.size AS size, p.id AS project, topic.code AS topic,
                  p.summaryEn AS summary
                """))
                .containsAllEntriesOf(Map.of(
                        "name", "UNIVERSITA DELLA TRAMA",
                        "subkind", "university",
                        "website", "http://www.trama.example",
                        "place", "it-001272",
                        "contribution", 250000.5,
                        "title", "A loom for \"many\" hands",
                        "size", 2L,
                        "project", "rcn-7101501",
                        "topic", "LOOM-01-2018",
                        "summary", "First line\nsecond; line"));
        assertThat(one("""
                MATCH (a:Company {id: 'pic-7101101'})-[:OPERATES_IN]->(city:Place)-[:PART_OF]->(country:Place)
                RETURN a.website IS NULL AS noWebsite, a.subkind AS subkind, city.id AS city, city.name AS name, country.id AS country
                """))
                .containsAllEntriesOf(Map.of(
                        "noWebsite",
                        true,
                        "subkind",
                        "sme",
                        "city",
                        "fr-city-toulouse",
                        "name",
                        "Toulouse",
                        "country",
                        "fr"));
        assertThat(one("""
                MATCH (a:Association {id: 'pic-7101102'})-[:OPERATES_IN]->(place:Place)
                RETURN a.name AS name, place.id AS place
                """)).containsAllEntriesOf(Map.of("name", "PIC 7101102", "place", "gr"));
    }

    @Test
    void changesNothingWhenTheSameFolderComesAgain() {
        ImportFixture.plain(folder, 72, 30);
        var first = importer.load(folder, ImportOptions.ALL, Progress.SILENT);
        var before = counts("pic-72");
        assertThat(importer.load(folder, ImportOptions.ALL, Progress.SILENT)).isEqualTo(first);
        transactions.writing(() -> graph.query("MATCH (r:ImportRun {id: $id}) DETACH DELETE r")
                .bindAll(Map.of("id", first.id()))
                .run());
        importer.load(folder, ImportOptions.ALL, Progress.SILENT);
        assertThat(counts("pic-72")).isEqualTo(before).containsAllEntriesOf(Map.of("actors", 30L, "ties", 60L));
    }

    @Test
    void takesOutWhatALaterFileNoLongerSaysAndKeepsWhatPeopleSay() {
        ImportFixture.plain(folder, 76, 4);
        importer.load(folder, ImportOptions.ALL, Progress.SILENT);
        transactions.writing(() -> graph.query("""
                MATCH (a:Actor {id: 'pic-760003'}), (p:Project)<-[:TOOK_PART_IN]-(:Actor {id: 'pic-760000'})
                WITH a, p ORDER BY p.id LIMIT 1
                MERGE (a)-[:TOOK_PART_IN {role: 'partner'}]->(p)
                """).run());
        ImportFixture.write(folder, "participations.csv", """
                project_id,org_id,role,eu_contribution
                760000,760000,coordinator,5
                760001,760001,coordinator,5
                760001,760002,participant,
                """);
        var run = importer.load(folder, ImportOptions.ALL, Progress.SILENT);
        // 760001 left the first project; the projects that the file names no more keep who was in them.
        assertThat(run.counts().vanished()).isEqualTo(1);
        assertThat(one("""
                MATCH (p:Project)<-[:TOOK_PART_IN {role: 'coordinator'}]-(:Actor {id: 'pic-760000'})
                MATCH (p)<-[:TOOK_PART_IN]-(a)
                RETURN collect(DISTINCT a.id) AS actors
                """))
                .extractingByKey("actors")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder("pic-760000", "pic-760003");
        assertThat(importer.load(folder, ImportOptions.ALL, Progress.SILENT)).isEqualTo(run);
    }

    @Test
    void readsCordisAsItWasPublishedBefore2021() {
        var run = importer.load(ImportFixture.olderCordis(folder, 7701), ImportOptions.ALL, Progress.SILENT);
        assertThat(run.format()).isEqualTo(SourceFormat.CORDIS);
        assertThat(run.counts()).isEqualTo(new ImportCounts(0, 2, 1, 2, 0, 0, 0));
        assertThat(one("""
                MATCH (a:Institution {id: 'pic-7701100'})-[:TOOK_PART_IN {role: 'coordinator'}]->(p:Project)-[:IN_TOPIC]->(t:Topic)
                RETURN a.name AS name, p.title AS title, p.programmeParts AS parts, t.code AS topic
                """))
                .containsAllEntriesOf(Map.of(
                        "name", "UNIVERSITA DELLA TRAMA",
                        "title", "An older loom",
                        "parts", "H2020-EU.1.",
                        "topic", "LOOM-1-2015"));
    }

    @Test
    void resumesWhereItWasCutShortAndDoublesNothing() {
        ImportFixture.plain(folder, 73, 1_500);
        for (int cut = 1; cut <= 4; cut++) {
            var batches = new ArrayList<ImportProgress>();
            assertThatThrownBy(() -> importer.load(folder, ImportOptions.ALL, report -> {
                        batches.add(report);
                        if (batches.size() == 2) {
                            throw new IllegalStateException("the power went");
                        }
                    }))
                    .hasMessage("the power went");
        }
        var run = importer.load(folder, ImportOptions.ALL, Progress.SILENT);
        assertThat(run.state()).isEqualTo(ImportState.COMPLETE);
        assertThat(run.counts()).isEqualTo(new ImportCounts(1, 1_500, 1_500, 3_000, 0, 0, 0));
        assertThat(counts("pic-73")).containsAllEntriesOf(Map.of("actors", 1_500L, "ties", 3_000L));
    }

    @Test
    void bringsOnlyProjectsThatStartBeforeTheCutoff() {
        ImportFixture.publishedCordis(folder, 7401);
        var run = importer.load(folder, new ImportOptions(LocalDate.of(2019, 1, 1)), Progress.SILENT);
        assertThat(run.counts()).isEqualTo(new ImportCounts(0, 3, 1, 2, 0, 3, 0));
        assertThat(importer.load(folder, ImportOptions.ALL, Progress.SILENT)
                        .counts()
                        .projects())
                .isEqualTo(2);
    }

    @Test
    void leavesBrokenRowsOutAndSaysWhy() {
        ImportFixture.plain(folder, 75, 3);
        ImportFixture.write(folder, "organisations.csv", """
                org_id,name,short_name,activity_type,kind,country,city,lat,lon,nuts3,url,sme,n_projects,first_year,name_source
                750000,Right,,PRC,company,IT,ROMA,41.9,12.5,,,1,1,2015,
                750000,Twin,,PRC,company,IT,ROMA,41.9,12.5,,,1,1,2015,
                750001,Guild,,XXX,guild,IT,ROMA,41.9,12.5,,,1,1,2015,
                750002,Short row,,PRC
                a/b,Bad id,,PRC,company,IT,ROMA,41.9,12.5,,,1,1,2015,
                750004,Bad number,,PRC,company,IT,ROMA,north,12.5,,,1,1,2015,
                750005,Bell\u0007,,PRC,company,IT,ROMA,41.9,12.5,,,1,1,2015,
                750006,"<script>alert(1)</script>') DETACH DELETE n // name:* AND (",,PRC,company,IT,"Rom"" OR *:*",41.9,12.5,,,1,1,2015,
                """);
        var run = importer.load(folder, ImportOptions.ALL, Progress.SILENT);
        assertThat(run.state()).isEqualTo(ImportState.COMPLETE);
        assertThat(run.counts().organisations()).isEqualTo(2);
        assertThat(importer.rejects(run.id()))
                .filteredOn(r -> r.file().equals("organisations.csv"))
                .extracting(ImportReject::line, ImportReject::reason, ImportReject::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3L, RejectReason.DUPLICATE, "org_id"),
                        org.assertj.core.groups.Tuple.tuple(4L, RejectReason.UNKNOWN_KIND, "kind"),
                        org.assertj.core.groups.Tuple.tuple(5L, RejectReason.COLUMN_COUNT, ""),
                        org.assertj.core.groups.Tuple.tuple(6L, RejectReason.BAD_ID, "org_id"),
                        org.assertj.core.groups.Tuple.tuple(7L, RejectReason.BAD_NUMBER, "lat"),
                        org.assertj.core.groups.Tuple.tuple(8L, RejectReason.CONTROL_CHARACTER, "name"));
        assertThat(importer.rejects(run.id()))
                .filteredOn(r -> r.file().equals("participations.csv"))
                .isNotEmpty()
                .allMatch(r -> r.reason() == RejectReason.UNKNOWN_ORGANISATION);
        assertThat(one("MATCH (a:Company {id: 'pic-750006'}) RETURN a.name AS name"))
                .containsEntry("name", "<script>alert(1)</script>') DETACH DELETE n // name:* AND (");
    }

    @Test
    void leavesAloneWhatSomebodyEditedInThePortal() {
        ImportFixture.plain(folder, 76, 2);
        importer.load(folder, ImportOptions.ALL, Progress.SILENT);
        transactions.writing(() -> graph.query(
                        "MATCH (a:Actor {id: 'pic-760000'}) SET a.name = 'As its people write it', a.version = 1")
                .run());
        importer.load(folder, new ImportOptions(LocalDate.of(2030, 1, 1)), Progress.SILENT);
        assertThat(one("MATCH (a:Actor {id: 'pic-760000'}) RETURN a.name AS name"))
                .containsEntry("name", "As its people write it");
    }

    @Test
    void tellsHowFarItIs() {
        ImportFixture.plain(folder, 77, 600);
        var reports = new ArrayList<ImportProgress>();
        importer.load(folder, ImportOptions.ALL, reports::add);
        assertThat(reports).extracting(ImportProgress::read).isSorted().endsWith(2_401L);
        assertThat(reports.getLast().fraction()).isEqualTo(1);
        assertThat(reports.getLast().total()).isEqualTo(2_401);
    }

    @Test
    void loadsWhoWorkedTogetherUnderTheProgrammeBefore() {
        var folderOf2019 = new ImportOptions(LocalDate.of(2019, 1, 1));
        var run = importer.load(ImportFixture.withEarlier(folder, 7133), folderOf2019, Progress.SILENT);
        assertThat(run.counts().rejected()).isEqualTo(1);
        assertThat(importer.rejects(run.id()))
                .extracting(ImportReject::reason)
                .containsExactly(RejectReason.UNKNOWN_ORGANISATION);
        assertThat(one("""
                MATCH (p:Project {id: 'fp7-71339'})<-[:TOOK_PART_IN]-(a)
                WITH p, a ORDER BY a.id
                RETURN p.start IS NULL AS noStart, toString(p.end) AS over, p.size AS size, collect(a.id) AS partners
                """))
                .containsAllEntriesOf(Map.of(
                        "noStart",
                        true,
                        "over",
                        "2013-12-31",
                        "size",
                        2L,
                        "partners",
                        List.of("pic-71330000", "pic-71330001")));
    }

    @Test
    void leavesOutTheProgrammeBeforeWhenItMayNotBeKnown() {
        var folderOf2013 = new ImportOptions(LocalDate.of(2013, 12, 31));
        var run = importer.load(ImportFixture.withEarlier(folder, 7134), folderOf2013, Progress.SILENT);
        assertThat(run.counts().participations()).isZero();
        assertThat(one("MATCH (p:Project) WHERE p.id STARTS WITH 'fp7-7134' RETURN count(p) AS known"))
                .containsEntry("known", 0L);
    }

    @Test
    void refusesAFolderThatIsNoneOrHoldsNothingKnown() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> importer.load(folder.resolve("absent"), ImportOptions.ALL, Progress.SILENT))
                .satisfies(e -> assertThat(e.key()).isEqualTo("importing.error.no-folder"));
        ImportFixture.write(folder, "recipes.csv", "name,flour\nfocaccia,500\n");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> importer.load(folder, ImportOptions.ALL, Progress.SILENT))
                .satisfies(e -> assertThat(e.key()).isEqualTo("importing.error.unrecognised"));
    }

    private Map<String, Object> counts(String prefix) {
        return one("""
                MATCH (a:Actor) WHERE a.id STARTS WITH '%s'
                RETURN count(a) AS actors, sum(COUNT { (a)-[:TOOK_PART_IN]->() }) AS ties, sum(COUNT { (a)-[:OPERATES_IN]->() }) AS seats
                """.formatted(prefix));
    }

    private Map<String, Object> one(String cypher) {
        List<Map<String, Object>> rows =
                transactions.read(() -> List.copyOf(graph.query(cypher).fetch().all()));
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }
}
