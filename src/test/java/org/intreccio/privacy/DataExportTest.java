package org.intreccio.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.intreccio.Caller;
import org.intreccio.PortalTest;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.Tokens;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.NotFound;
import org.intreccio.membership.MemberRole;
import org.intreccio.membership.MembershipFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class DataExportTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Neo4jClient graph;

    @Autowired
    DataExports exports;

    @Autowired
    DataExportQueries queries;

    @Test
    void handsOverAllThatThereIsToItsOwnerAlone() throws IOException {
        var user = Visitor.newUser(context);
        DataExport asked;
        try (var _ = Visitor.signedIn(context, user)) {
            asked = exports.ask();
            assertThat(exports.ask().id()).as("One goes on at a time").isEqualTo(asked.id());
        }
        exports.work();
        try (var _ = Visitor.signedIn(context, user)) {
            var files = unpacked(ready(asked.id()));
            assertThat(files).containsKeys("LEGGIMI-README.txt", "account.json", "profile.json");
            assertThat(files.get("account.json")).contains("Giulia Prova").doesNotContain("passwordHash");
            assertThat(files.get("profile.json")).contains("Giulia Prova");
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> exports.file(asked.id())).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void enclosesWhatWasShownWithClaims() throws IOException {
        var user = Visitor.newUser(context);
        var organisation = OrganisationFixture.imported(context).id();
        var claim = MembershipFixture.claimed(context, user, organisation, MemberRole.MANAGER);
        try (var _ = Visitor.signedIn(context, user)) {
            var asked = exports.ask();
            exports.work();
            assertThat(unpacked(ready(asked.id())))
                    .anySatisfy((name, content) -> assertThat(name).endsWith(claim.id() + "-visura.pdf"))
                    .anySatisfy((name, content) -> assertThat(content).startsWith("%PDF-"));
        }
    }

    @Test
    void goesToProgramsOverRest() {
        var user = Visitor.newUser(context);
        var caller = new Caller(context);
        var asked = caller.call("POST", "/api/v1/me/exports", "", "Authorization", Tokens.writing(context, user));
        assertThat(asked.status()).isEqualTo(202);
        exports.work();
        try (var _ = Visitor.signedIn(context, user)) {
            ready(asked.json().get("id").asString());
        }
        var token = Tokens.reading(context, user);
        var card = caller.get("/api/v1/me/exports/" + asked.json().get("id").asString(), "Authorization", token);
        assertThat(card.json().get("state").asString()).isEqualTo("ready");
        var file = caller.get(card.json().get("file").asString(), "Authorization", token);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo("application/zip");
        var stranger = Tokens.reading(context, Visitor.newUser(context));
        assertThat(caller.get(card.json().get("file").asString(), "Authorization", stranger)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void beginsAnewWhatACrashCutShort() {
        var user = Visitor.newUser(context);
        try (var _ = Visitor.signedIn(context, user)) {
            var asked = exports.ask();
            // As a portal leaves it that died while it worked on it.
            graph.query(
                            "MATCH (e:DataExport {id: $id}) SET e.state = 'RUNNING', e.beatAt = datetime('2020-01-01T00:00Z')")
                    .bind(asked.id())
                    .to("id")
                    .run();
            exports.work();
            ready(asked.id());
        }
    }

    @Test
    void removesFilesThatNobodyCanFetchAnyMore() throws IOException {
        var user = Visitor.newUser(context);
        DataExport asked;
        Path file;
        try (var _ = Visitor.signedIn(context, user)) {
            asked = exports.ask();
            exports.work();
            file = ready(asked.id());
        }
        exports.sweep();
        assertThat(file).exists();
        graph.query("MATCH (e:DataExport {id: $id}) SET e.expiresAt = datetime('2020-01-01T00:00Z')")
                .bind(asked.id())
                .to("id")
                .run();
        exports.sweep();
        assertThat(file).doesNotExist();
        try (var _ = Visitor.signedIn(context, user)) {
            assertThat(exports.latest()).isEmpty();
        }
    }

    /** The portal's own worker may have taken it first. */
    private Path ready(String id) {
        await().atMost(Duration.ofMinutes(1))
                .pollInSameThread()
                .until(() -> !exports.find(id).state().going());
        assertThat(exports.find(id).state()).isEqualTo(DataExport.State.READY);
        return exports.file(id);
    }

    private static Map<String, String> unpacked(Path file) throws IOException {
        var found = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return found;
    }
}
