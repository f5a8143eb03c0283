package org.intreccio.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
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
