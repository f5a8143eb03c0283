package org.intreccio.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;
import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.PersonalData;
import org.intreccio.kernel.Refused;
import org.intreccio.pictures.Leftovers;
import org.intreccio.pictures.Picture;
import org.intreccio.pictures.PictureStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class ActorPicturesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Autowired
    ActorPictures pictures;

    @Autowired
    ActorCatalogue catalogue;

    @Autowired
    PictureStore store;

    @Autowired
    Leftovers leftovers;

    @Autowired
    Transactions transactions;

    @Test
    void showsAPictureToAllUntilItIsTakenDown() throws IOException {
        var here = DirectoryFixture.gardenSchoolAndChoir(context);
        var orto = new ActorId(here.id("orto"));
        var address = "/api/v1/actors/" + orto + "/pictures/logo";
        var caller = new Caller(context);
        assertThat(caller.get(address).status()).isEqualTo(404);
        try (var _ = Visitor.signedIn(context, manager(orto))) {
            pictures.show(orto, ActorPictures.Slot.LOGO, new ByteArrayInputStream(png()));
            assertThat(catalogue.page(orto).orElseThrow().logo()).endsWith(".png");
        }
        var answer = caller.get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(caller.get("/api/v1/actors/" + orto + "/pictures/..%2f..%2fportrait")
                        .status())
                .isBetween(400, 404);
        try (var _ = Visitor.signedIn(context, manager(orto))) {
            pictures.remove(orto, ActorPictures.Slot.LOGO);
        }
        assertThat(caller.get(address).status()).isEqualTo(404);
    }

    @Test
    void takesPicturesFromManagersAlone() throws IOException {
        var here = DirectoryFixture.gardenSchoolAndChoir(context);
        var orto = new ActorId(here.id("orto"));
        var png = png();
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> pictures.show(orto, ActorPictures.Slot.COVER, new ByteArrayInputStream(png)))
                    .isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.signedIn(context, manager(orto))) {
            assertThatThrownBy(() -> pictures.show(
                            orto,
                            ActorPictures.Slot.COVER,
                            new ByteArrayInputStream("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                    .isInstanceOf(InvalidValue.class);
            assertThat(catalogue.page(orto).orElseThrow().cover()).isEmpty();
        }
    }

    @Test
    void showsAPictureToThoseAlone() throws IOException {
        var orto = new ActorId(DirectoryFixture.gardenSchoolAndChoir(context).id("orto"));
        var manager = manager(orto);
        var caller = new Caller(context);
        var address = "/api/v1/actors/" + orto + "/pictures/logo";
        var member = Tokens.reading(context, Visitor.newUser(context));
        var own = Tokens.reading(context, manager);
        var before = versionForGuests(orto);
        try (var _ = Visitor.signedIn(context, manager)) {
            pictures.show(orto, ActorPictures.Slot.LOGO, new ByteArrayInputStream(png()), Visibility.MEMBERS);
        }
        assertThat(caller.get(address).status()).isEqualTo(404);
        assertThat(caller.get(address, "Authorization", member).status()).isEqualTo(200);
        try (var _ = Visitor.guest(context)) {
            assertThat(catalogue.page(orto).orElseThrow().logo()).isEmpty();
        }
        try (var _ = Visitor.signedIn(context, manager)) {
            pictures.showTo(orto, ActorPictures.Slot.LOGO, Visibility.PRIVATE);
        }
        assertThat(caller.get(address, "Authorization", member).status()).isEqualTo(404);
        assertThat(caller.get(address, "Authorization", own).status()).isEqualTo(200);
        assertThat(versionForGuests(orto)).isEqualTo(before);
        try (var _ = Visitor.signedIn(context)) {
            assertThat(pictures.visibility(orto, ActorPictures.Slot.LOGO)).isEmpty();
            assertThatThrownBy(() -> pictures.showTo(orto, ActorPictures.Slot.LOGO, Visibility.PUBLIC))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void keepsWhatIsWithheldBesideEachOther() throws IOException {
        var orto = new ActorId(DirectoryFixture.gardenSchoolAndChoir(context).id("orto"));
        try (var _ = Visitor.signedIn(context, manager(orto))) {
            pictures.show(orto, ActorPictures.Slot.COVER, new ByteArrayInputStream(png()), Visibility.PRIVATE);
            var actors = context.getBean(Actors.class);
            var read = actors.profile(orto);
            actors.edit(
                    orto,
                    read,
                    read.withWebsite("https://orto.example").shown(Profile.Part.WEBSITE, Visibility.PRIVATE));
            assertThat(catalogue.page(orto).orElseThrow().cover()).isNotEmpty();
            read = actors.profile(orto);
            actors.edit(orto, read, read.withWebsite(""));
            assertThat(catalogue.page(orto).orElseThrow().cover()).isNotEmpty();
            pictures.remove(orto, ActorPictures.Slot.COVER);
            assertThat(catalogue.page(orto).orElseThrow().cover()).isEmpty();
        }
    }

    @Test
    void deletesTheFileThatIsReplacedOrRemoved() throws IOException {
        var orto = new ActorId(DirectoryFixture.gardenSchoolAndChoir(context).id("orto"));
        try (var _ = Visitor.signedIn(context, manager(orto))) {
            pictures.show(orto, ActorPictures.Slot.LOGO, new ByteArrayInputStream(png()));
            var first = catalogue.page(orto).orElseThrow().logo();
            assertThat(store.find(first)).isPresent();
            pictures.show(orto, ActorPictures.Slot.LOGO, new ByteArrayInputStream(png()));
            var second = catalogue.page(orto).orElseThrow().logo();
            assertThat(store.find(first)).isEmpty();
            assertThat(store.find(second)).isPresent();
            pictures.remove(orto, ActorPictures.Slot.LOGO);
            assertThat(store.find(second)).isEmpty();
        }
    }

    @Test
    void keepsTheFileWhereTheChangeIsTakenBack() throws IOException {
        var name = store.keep(new Picture("image/png", png()));
        assertThatThrownBy(() -> transactions.writing(() -> {
                    leftovers.discard(name);
                    throw new IllegalStateException("The power went out");
                }))
                .hasMessageContaining("The power went out");
        assertThat(store.find(name)).isPresent();
        transactions.writing(() -> leftovers.discard(name));
        assertThat(store.find(name)).isEmpty();
    }

    @Test
    void sweepsWhatACrashLeftAndNothingThatIsShown() throws IOException {
        var orto = new ActorId(DirectoryFixture.gardenSchoolAndChoir(context).id("orto"));
        try (var _ = Visitor.signedIn(context, manager(orto))) {
            pictures.show(orto, ActorPictures.Slot.LOGO, new ByteArrayInputStream(png()), Visibility.PRIVATE);
            pictures.show(orto, ActorPictures.Slot.COVER, new ByteArrayInputStream(png()));
            var left = store.keep(new Picture("image/png", png()));
            var tomorrow = Instant.now().plus(Duration.ofDays(1));
            assertThat(leftovers.count(Instant.now().minus(Duration.ofDays(1)))).isZero();
            assertThat(leftovers.count(tomorrow)).isPositive();
            transactions.writing(() -> leftovers.forget(tomorrow, 1_000));
            assertThat(store.find(left)).isEmpty();
            assertThat(pictures.find(orto, ActorPictures.Slot.LOGO)).isPresent();
            assertThat(pictures.find(orto, ActorPictures.Slot.COVER)).isPresent();
        }
    }

    @Test
    void handsOverOnesOwnPicturesAndDeletesThemWithThePerson() throws IOException {
        var user = Visitor.newUser(context);
        try (var _ = Visitor.signedIn(context, user)) {
            var me = context.getBean(CurrentActor.class).myself();
            pictures.show(me, ActorPictures.Slot.LOGO, new ByteArrayInputStream(png()), Visibility.PRIVATE);
            var name = catalogue.page(me).orElseThrow().logo();
            var person = new PersonalData.Person(user.value(), me.value());
            var data = context.getBean(DirectoryPersonalData.class);
            assertThat(data.enclosed(person)).singleElement().satisfies(file -> {
                assertThat(file.name()).isEqualTo("logo.png");
                try (var in = file.content().open()) {
                    assertThat(ImageIO.read(in).getWidth()).isEqualTo(60);
                }
            });
            transactions.writing(() -> data.erase(person));
            assertThat(store.find(name)).isEmpty();
        }
    }

    @Test
    void readsNoMoreThanMayBeKeptOfTwoHundredMegabytes() {
        var orto = new ActorId(DirectoryFixture.gardenSchoolAndChoir(context).id("orto"));
        var read = new AtomicLong();
        var endless = new InputStream() {
            private long left = 200L << 20;

            @Override
            public int read() {
                return left-- > 0 ? 0x89 : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int some = (int) Math.min(length, left);
                left -= some;
                read.addAndGet(some);
                return some == 0 && length > 0 ? -1 : some;
            }
        };
        try (var _ = Visitor.signedIn(context, manager(orto))) {
            assertThatThrownBy(() -> pictures.show(orto, ActorPictures.Slot.LOGO, endless))
                    .isInstanceOfSatisfying(
                            InvalidValue.class, e -> assertThat(e.key()).isEqualTo("pictures.error.large"));
            assertThat(read.get()).isEqualTo(pictures.largest() + 1);
            assertThat(catalogue.page(orto).orElseThrow().logo()).isEmpty();
        }
    }

    private long versionForGuests(ActorId actor) {
        try (var _ = Visitor.guest(context)) {
            return catalogue.page(actor).orElseThrow().version();
        }
    }

    private UserId manager(ActorId actor) {
        var user = Visitor.newUser(context);
        graph.query("""
                MATCH (me:Citizen)-[:ACTS_AS_USER]->(:User {id: $user}), (a:Actor {id: $actor})
                CREATE (me)-[:MEMBER_OF {role: 'manager'}]->(a)
                """)
                .bindAll(Map.of("user", user.value(), "actor", actor.value()))
                .run();
        return user;
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }
}
