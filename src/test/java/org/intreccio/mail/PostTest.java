package org.intreccio.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.graph.GraphProperties;
import org.intreccio.graph.Transactions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class PostTest {

    private static final Instant LATER = Instant.parse("2120-01-01T00:00:00Z");

    @Autowired
    Post post;

    @Autowired
    PostOffice office;

    @Autowired
    LetterQueries letters;

    @Autowired
    MailProperties properties;

    @Autowired
    GraphProperties graphProperties;

    @Autowired
    Transactions transactions;

    @Autowired
    Neo4jClient graph;

    private final String to = "l-" + UUID.randomUUID() + "@example.org";

    private Letter letter() {
        return Letter.to(to, "Ada", Locale.ENGLISH)
                .about("mail.subject")
                .offers("credentials.outbox.title", URI.create("https://portal.example/reset/secret-of-ada"));
    }

    @Test
    void isWrittenInATransactionAlone() {
        assertThatThrownBy(() -> post.send(letter())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void landsInTheOutboxFolderAndLeavesNothingInTheGraph() {
        transactions.writing(() -> post.send(letter()));
        var kept = Letters.to(office, to);
        assertThat(kept.subject()).isEqualTo("A message from Intreccio");
        assertThat(kept.text())
                .startsWith("Hello Ada,")
                .contains("https://portal.example/reset/secret-of-ada")
                .endsWith("Intreccio");
        assertThat(office.open(kept.name())).contains(kept);
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() -> assertThat(bodies()).isEmpty());
    }

    @Test
    void goesNowhereWhenTheTransactionFails() {
        assertThatThrownBy(() -> transactions.writing(() -> {
                    post.send(letter());
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(bodies()).isEmpty();
        var next = "n-" + to;
        transactions.writing(
                () -> post.send(Letter.to(next, "Bea", Locale.ENGLISH).about("mail.subject")));
        Letters.to(office, next);
        assertThat(Letters.count(office, to))
                .as("what was written after it has left")
                .isZero();
    }

    @Test
    void isNotShownToThoseFromWhomItIsKept() {
        transactions.writing(() -> post.send(letter().unseenBy(List.of("user-of-" + to, "another"))));
        var kept = Letters.to(office, to);
        assertThat(kept.unseenBy()).containsExactlyInAnyOrder("user-of-" + to, "another");
        assertThat(office.kept("user-of-" + to, 10_000)).noneMatch(l -> l.to().equals(to));
        assertThat(office.kept("somebody", 10_000)).contains(kept);
    }

    @Test
    void isNotShownToThemWhileItIsLateEither() {
        var id = UUID.randomUUID().toString();
        transactions.writing(() -> letters.create(written(id, List.of("ada")), LATER));
        assertThat(taken(LATER)).hasSize(1);
        letters.postpone(id, LATER, "421 too busy");
        assertThat(office.late("bea", 500)).anyMatch(l -> l.to().equals(to));
        assertThat(office.late("ada", 500)).noneMatch(l -> l.to().equals(to));
    }

    @Test
    void triesAgainLaterAndThenGivesUp() {
        var id = waiting();
        var tried = new ArrayList<String>();
        Carrier broken = letter -> {
            if (letter.id().equals(id)) {
                tried.add(letter.subject());
                throw new IllegalStateException("421 too busy");
            }
        };
        at(broken, LATER).post();
        at(broken, LATER).post();
        assertThat(tried).hasSize(1);
        assertThat(office.late("", 500))
                .anySatisfy(l -> assertThat(l).isEqualTo(new LateLetter(to, "Prova", 1, LATER, "421 too busy", true)));
        for (int days = 1; days <= properties.attempts(); days++) {
            at(broken, LATER.plus(Duration.ofDays(days))).post();
        }
        assertThat(tried).hasSize(properties.attempts());
        assertThat(bodies()).isEmpty();
        assertThat(office.late("", 500))
                .anySatisfy(
                        l -> assertThat(l).isEqualTo(new LateLetter(to, "Prova", 20, LATER, "421 too busy", false)));
    }

    @Test
    void comesBackWhenItsPostmanDiedWithItInHand() {
        waiting();
        assertThat(taken(LATER)).hasSize(1);
        assertThat(taken(LATER.plusSeconds(30))).isEmpty();
        assertThat(taken(LATER.plusSeconds(61))).hasSize(1);
        letters.posted(taken(LATER.plusSeconds(130)).getFirst().id());
        assertThat(bodies()).isEmpty();
    }

    private List<WrittenLetter> taken(Instant now) {
        return letters.take(now, Duration.ofSeconds(60), 500).stream()
                .filter(l -> l.to().equals(to))
                .toList();
    }

    /** A letter that is due in a century, so that the portal's own postman leaves it alone. */
    private String waiting() {
        var id = UUID.randomUUID().toString();
        transactions.writing(() -> letters.create(written(id, List.of()), LATER));
        return id;
    }

    private WrittenLetter written(String id, List<String> unseenBy) {
        var part = new WrittenLetter.Part("segreto", null);
        return new WrittenLetter(id, to, "Ada", Locale.ITALIAN, "Prova", List.of(part), null, 0, unseenBy);
    }

    private Postman at(Carrier carrier, Instant now) {
        return new Postman(letters, carrier, properties, graphProperties, Clock.fixed(now, ZoneOffset.UTC));
    }

    private List<String> bodies() {
        return List.copyOf(graph.query("MATCH (l:Letter {to: $to}) WHERE l.body IS NOT NULL RETURN l.body")
                .bind(to)
                .to("to")
                .fetchAs(String.class)
                .all());
    }
}
