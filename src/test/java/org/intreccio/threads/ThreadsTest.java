package org.intreccio.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.intreccio.PortalTest;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomPeople;
import org.intreccio.codesign.RoomSettings;
import org.intreccio.codesign.Rooms;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TooMany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class ThreadsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Contributions contributions;

    @Autowired
    Threads threads;

    @Autowired
    ThreadCatalogue catalogue;

    @Autowired
    Rooms rooms;

    @Autowired
    RoomCatalogue roomCatalogue;

    @Autowired
    RoomPeople people;

    @Autowired
    Neo4jClient graph;

    private ThreadFixture here;
    private UserId ada;
    private UserId bea;

    @BeforeEach
    void draw() {
        here = ThreadFixture.inAnOpenRoom(context);
        ada = here.somebody();
        bea = here.somebody();
    }

    private List<Contribution> read() {
        return here.as(ada, () -> catalogue.in(here.thread(), 0));
    }

    @Test
    void keepsWhatIsSaidInTheOrderInWhichItWasTaken() throws Exception {
        var people = List.of(ada, bea, here.facilitator(), here.somebody());
        var work = new ArrayList<Callable<Contribution>>();
        for (int n = 0; n < 20; n++) {
            var who = people.get(n % people.size());
            var text = "Idea " + n;
            work.add(() -> here.says(who, ContributionType.IDEA, text));
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        }
        var said = read();
        assertThat(said).hasSize(20);
        assertThat(said).extracting(Contribution::seq).doesNotHaveDuplicates().isSorted();
        assertThat(said).extracting(Contribution::text).doesNotHaveDuplicates();
    }

    @Test
    void saysOnceWhatIsSentTwice() throws Exception {
        var key = UUID.randomUUID().toString();
        Callable<Contribution> once = () -> here.as(
                ada, () -> contributions.say(here.thread(), Said.of(ContributionType.NEED, "Serve un tavolo"), key));
        try (var pool = Executors.newFixedThreadPool(4)) {
            var ids = new ArrayList<ContributionId>();
            for (var done : pool.invokeAll(List.of(once, once, once, once))) {
                ids.add(done.get().id());
            }
            assertThat(ids).hasSize(4).containsOnly(ids.getFirst());
        }
        assertThat(read()).hasSize(1);
    }

    @Test
    void repliesOneLevelDeep() {
        var first = here.says(ada, ContributionType.QUESTION, "Chi ha le chiavi?");
        var reply =
                here.says(bea, Said.of(ContributionType.ANSWER, "Il custode").replyingTo(first.id()));
        var deeper = here.says(ada, Said.of(ContributionType.ANSWER, "Grazie").replyingTo(reply.id()));
        assertThat(reply.replyTo()).isEqualTo(first.id());
        assertThat(deeper.replyTo()).isEqualTo(first.id());
        var elsewhere = here.begin("Altro");
        assertThatThrownBy(() -> here.says(
                        ada,
                        elsewhere,
                        Said.of(ContributionType.ANSWER, "Qui no").replyingTo(first.id())))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void marksAnEditAfterFiveMinutesAndKeepsWhatStoodBefore() {
        var said = here.says(ada, ContributionType.IDEA, "Un orto");
        var silent = here.as(
                ada, () -> contributions.edit(said.id(), "Un orto", Said.of(ContributionType.IDEA, "Un orto vero")));
        assertThat(silent.editedAt()).isNull();
        assertThat(here.as(bea, () -> catalogue.versions(said.id()))).isEmpty();
        graph.query("MATCH (c:Contribution {id: $id}) SET c.at = c.at - duration('PT5M1S')")
                .bind(said.id().value())
                .to("id")
                .run();
        var marked = here.as(
                ada,
                () -> contributions.edit(said.id(), "Un orto vero", Said.of(ContributionType.NEED, "Serve un orto")));
        assertThat(marked.editedAt()).isNotNull();
        assertThat(marked.type()).isEqualTo(ContributionType.NEED);
        assertThat(here.as(bea, () -> catalogue.versions(said.id())))
                .extracting(Contribution.Version::text)
                .containsExactly("Un orto vero");
        assertThatThrownBy(() -> here.as(
                        ada, () -> contributions.edit(said.id(), "Un orto", Said.of(ContributionType.IDEA, "Tardi"))))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> here.as(
                        bea,
                        () -> contributions.edit(said.id(), "Serve un orto", Said.of(ContributionType.IDEA, "Mio"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void leavesThePlaceOfWhatIsTakenAwayWithItsReason() {
        var said = here.says(ada, ContributionType.IDEA, "Parole dure");
        assertThatThrownBy(() -> here.doing(bea, () -> contributions.remove(said.id(), "non mi piace")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> here.doing(here.facilitator(), () -> contributions.remove(said.id(), " ")))
                .isInstanceOf(InvalidValue.class);
        here.doing(here.facilitator(), () -> contributions.remove(said.id(), "Offende chi abita qui"));
        var left = read().getFirst();
        assertThat(left.stands()).isFalse();
        assertThat(left.text()).isEmpty();
        assertThat(left.gone()).satisfies(gone -> {
            assertThat(gone.byAuthor()).isFalse();
            assertThat(gone.reason()).isEqualTo("Offende chi abita qui");
        });
        assertThatThrownBy(() -> here.as(bea, () -> contributions.react(said.id(), Reaction.SUPPORTS, true)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void showsAgainWhatAReportHidAndNothingThatItsAuthorTookAway() {
        var reportable = context.getBean(ContributionReportable.class);
        var hidden = here.says(ada, ContributionType.IDEA, "Segnalata");
        var taken = here.says(ada, ContributionType.IDEA, "Ritirata");
        here.doing(ada, () -> contributions.remove(taken.id(), ""));
        for (var id : List.of(hidden.id(), taken.id())) {
            reportable.hide(id.value());
        }
        assertThat(read()).noneMatch(Contribution::stands);
        for (var id : List.of(hidden.id(), taken.id())) {
            reportable.show(id.value());
        }
        assertThat(read())
                .filteredOn(Contribution::stands)
                .extracting(Contribution::id)
                .containsExactly(hidden.id());
    }

    @Test
    void countsEachPersonOnceForEachReaction() {
        var said = here.says(ada, ContributionType.IDEA, "Una biblioteca degli oggetti");
        here.as(bea, () -> contributions.react(said.id(), Reaction.SUPPORTS, true));
        var twice = here.as(bea, () -> contributions.react(said.id(), Reaction.SUPPORTS, true));
        assertThat(twice.reactions()).containsEntry(Reaction.SUPPORTS, 1);
        assertThat(twice.mine()).containsExactly(Reaction.SUPPORTS);
        here.as(here.facilitator(), () -> contributions.react(said.id(), Reaction.SUPPORTS, true));
        here.as(bea, () -> contributions.react(said.id(), Reaction.CAN_HELP, true));
        var back = here.as(bea, () -> contributions.react(said.id(), Reaction.SUPPORTS, false));
        assertThat(back.reactions())
                .containsEntry(Reaction.SUPPORTS, 1)
                .containsEntry(Reaction.CAN_HELP, 1)
                .hasSize(2);
    }

    @Test
    void tellsWhatOneHasNotReadYet() {
        here.says(ada, ContributionType.IDEA, "Prima");
        var second = here.says(bea, ContributionType.IDEA, "Seconda");
        var third = here.says(bea, ContributionType.IDEA, "Terza");
        var seen = here.as(ada, () -> catalogue.see(here.thread()));
        assertThat(seen.unread()).isEqualTo(2);
        assertThat(seen.firstUnread()).isEqualTo(second.seq());
        here.doing(ada, () -> contributions.read(here.thread(), second.seq()));
        here.doing(ada, () -> contributions.read(here.thread(), 1));
        assertThat(here.as(ada, () -> catalogue.see(here.thread())).firstUnread())
                .isEqualTo(third.seq());
        assertThat(catalogue.see(here.thread()).unread()).isZero();
    }

    @Test
    void splitsAndMergesWithoutLosingAuthorsNumbersOrAddresses() {
        var one = here.says(ada, ContributionType.IDEA, "Orto");
        var two = here.says(bea, ContributionType.IDEA, "Mercato");
        var reply = here.says(ada, Said.of(ContributionType.ANSWER, "Il sabato").replyingTo(two.id()));
        var key = UUID.randomUUID().toString();
        assertThatThrownBy(() -> here.as(ada, () -> threads.split(here.thread(), "Mercato", List.of(two.id()), key)))
                .isInstanceOf(Refused.class);
        var made = here.as(here.facilitator(), () -> threads.split(here.thread(), "Mercato", List.of(two.id()), key));
        assertThat(here.as(here.facilitator(), () -> threads.split(here.thread(), "Mercato", List.of(two.id()), key))
                        .id())
                .isEqualTo(made.id());
        assertThat(here.as(ada, () -> catalogue.in(made.id(), 0)))
                .extracting(Contribution::id, Contribution::author, Contribution::seq, Contribution::replyTo)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(two.id(), two.author(), two.seq(), null),
                        org.assertj.core.groups.Tuple.tuple(reply.id(), reply.author(), reply.seq(), two.id()));
        assertThat(catalogue.moves(here.thread())).singleElement().satisfies(m -> {
            assertThat(m.to()).isEqualTo(made.id());
            assertThat(m.count()).isEqualTo(2);
        });
        here.doing(here.facilitator(), () -> threads.merge(made.id(), here.thread()));
        assertThat(read()).extracting(Contribution::id).containsExactly(one.id(), two.id(), reply.id());
        assertThat(catalogue.see(made.id()).goneTo()).isEqualTo(here.thread());
        assertThat(catalogue.of(here.room())).extracting(RoomThread::id).doesNotContain(made.id());
        assertThatThrownBy(() -> here.says(ada, made.id(), Said.of(ContributionType.IDEA, "Tardi")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void letsTheSlowAndTheFinishedRoomWait() {
        var room = roomCatalogue.find(here.room()).orElseThrow();
        var now = room.settings();
        here.as(
                here.facilitator(),
                () -> rooms.change(
                        here.room(),
                        room.version(),
                        new RoomSettings(now.title(), now.purpose(), now.access(), "", now.themes(), 60)));
        here.says(ada, ContributionType.IDEA, "Una");
        assertThatThrownBy(() -> here.says(ada, ContributionType.IDEA, "Subito un’altra"))
                .isInstanceOf(TooMany.class);
        here.says(bea, ContributionType.IDEA, "Un’altra persona");
        here.says(here.facilitator(), ContributionType.IDEA, "Chi facilita");
        here.says(here.facilitator(), ContributionType.IDEA, "non aspetta");
        here.doing(here.facilitator(), () -> rooms.finish(here.room(), "È nato un orto"));
        assertThatThrownBy(() -> here.says(bea, ContributionType.IDEA, "Dopo")).isInstanceOf(Conflict.class);
    }

    @Test
    void findsWordsInTheRoomAloneAndByTheirBeginnings() {
        here.says(ada, ContributionType.IDEA, "Costruiamo panchine colorate");
        var elsewhere = ThreadFixture.inAnOpenRoom(context);
        elsewhere.says(elsewhere.facilitator(), ContributionType.IDEA, "Costruiamo panchine di pietra");
        assertThat(catalogue.search(here.room(), "panch COLOR"))
                .extracting(Contribution::text)
                .containsExactly("Costruiamo panchine colorate");
        assertThat(catalogue.search(here.room(), "pietra")).isEmpty();
        assertThat(catalogue.search(here.room(), "\"](*")).isEmpty();
    }

    @Test
    void tellsNothingOfARoomByInvitation() {
        var secret = ThreadFixture.inAnInvitedRoom(context);
        var said = secret.says(secret.facilitator(), ContributionType.OFFER, "Riservato");
        var stranger = Visitor.newUser(context);
        for (Runnable look : List.<Runnable>of(
                () -> catalogue.see(secret.thread()),
                () -> catalogue.in(secret.thread(), 0),
                () -> catalogue.contribution(said.id()),
                () -> catalogue.versions(said.id()),
                () -> catalogue.board(secret.room()),
                () -> catalogue.search(secret.room(), "riservato"),
                () -> contributions.react(said.id(), Reaction.SUPPORTS, true),
                () -> contributions.say(secret.thread(), Said.of(ContributionType.IDEA, "Eccomi"), "k"),
                () -> threads.begin(secret.room(), "Entro", "k"))) {
            assertThatThrownBy(() -> here.doing(stranger, look)).isInstanceOf(NotFound.class);
            if (!(look instanceof Callable)) {
                assertThatThrownBy(look::run).isInstanceOfAny(NotFound.class, Refused.class);
            }
        }
        assertThat(context.getBean(ContributionReportable.class).find(said.id().value()))
                .isEmpty();
    }

    @Test
    void letsWhoLeftSpeakNoMore() {
        var said = here.says(ada, ContributionType.IDEA, "Resto?");
        here.doing(ada, () -> people.leave(here.room()));
        assertThatThrownBy(() -> here.says(ada, ContributionType.IDEA, "No")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> here.as(
                        ada, () -> contributions.edit(said.id(), "Resto?", Said.of(ContributionType.IDEA, "Sì"))))
                .isInstanceOf(Refused.class);
        assertThat(catalogue.in(here.thread(), 0))
                .extracting(Contribution::text)
                .containsExactly("Resto?");
    }

    @Test
    void meetsANeedWithAnOfferOfTheRoom() {
        var need = here.says(ada, ContributionType.NEED, "Ci serve un furgone sabato");
        var offer = here.says(bea, ContributionType.OFFER, "Il mio furgone sabato è libero");
        assertThat(here.as(ada, () -> catalogue.board(here.room()))
                        .needs()
                        .getFirst()
                        .fits())
                .extracting(f -> f.offer().id())
                .containsExactly(offer.id());
        assertThatThrownBy(() -> here.doing(bea, () -> contributions.meet(need.id(), offer.id(), true)))
                .isInstanceOf(Refused.class);
        here.doing(ada, () -> contributions.meet(need.id(), offer.id(), true));
        assertThat(catalogue.board(here.room()).needs().getFirst().met())
                .extracting(Contribution::id)
                .containsExactly(offer.id());
    }
}
