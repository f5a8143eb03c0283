package org.intreccio.directory;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A small network of its own for one test, known to the search. */
public final class DirectoryFixture {

    private final String own;

    private DirectoryFixture(String own) {
        this.own = own;
    }

    /**
     * A cooperative "Orto", a university "Ateneo" and an association "Coro" of one town; the first two did the project "Semi"
     * together. Every name ends with a word of the test's own.
     */
    public static DirectoryFixture gardenSchoolAndChoir(ApplicationContext context) {
        var own = new Random()
                .ints(12, 'b', 'z')
                .collect(StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append)
                .toString();
        var index = context.getBean(ActorIndex.class);
        index.state(Viewer.GUEST);
        context.getBean(Neo4jClient.class)
                .query("""
                        CREATE (town:Place {id: 'town-' + $own, kind: 'city', name: 'Borgo', lat: 45.0, lon: 9.0}),
                          (orto:Actor:Cooperative {id: 'orto-' + $own, kind: 'Cooperative', name: 'Orto ' + $own,
                            summaryIt: 'Coltiviamo insieme', descriptionIt: '## Storia', source: 'portal', version: 1}),
                          (ateneo:Actor:Institution {id: 'ateneo-' + $own, kind: 'Institution', name: 'Ateneo ' + $own}),
                          (coro:Actor:Association {id: 'coro-' + $own, kind: 'Association',
                            name: '=cmd|calc <img src=x onerror=alert(1)> ' + $own}),
                          (semi:Project {id: 'semi-' + $own, titleIt: 'Semi ' + $own, titleEn: 'Seeds ' + $own,
                            start: date('2020-01-01'), end: date('2021-01-01')}),
                          (skill:Competence {code: 'skill-' + $own, labelIt: 'Potatura', labelEn: 'Pruning', group: 'x', kind: 'skill'})
                        CREATE (orto)-[:OPERATES_IN {seat: true}]->(town), (ateneo)-[:OPERATES_IN {seat: true}]->(town),
                          (coro)-[:OPERATES_IN {seat: true}]->(town), (orto)-[:OFFERS {level: 'expert'}]->(skill),
                          (orto)-[:TOOK_PART_IN {role: 'lead'}]->(semi), (ateneo)-[:TOOK_PART_IN {role: 'partner'}]->(semi)
                        """)
                .bindAll(Map.of("own", own))
                .run();
        index.update(Stream.of("orto", "ateneo", "coro").map(n -> n + "-" + own).toList());
        return new DirectoryFixture(own);
    }

    /** The word that only this test's names have. */
    public String word() {
        return own;
    }

    public String id(String name) {
        return name + "-" + own;
    }

    public List<String> ids() {
        return List.of(id("orto"), id("ateneo"), id("coro"));
    }
}
