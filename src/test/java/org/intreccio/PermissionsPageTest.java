package org.intreccio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.intreccio.identity.PermissionRules.Rule;
import org.intreccio.identity.PermissionTable;
import org.intreccio.identity.Relation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writes {@code src/docs/permissions.md} from the rules and holds the committed page against it. */
@PortalTest
class PermissionsPageTest {

    private static final Path COMMITTED = Path.of("src/docs/permissions.md");
    private static final Path WRITTEN = Path.of("target/permissions.md");
    private static final String HEAD = """
            # Who may do what to what

            Generated from the rules of the rooms (`PermissionRules`) by `PermissionsPageTest`; a change of a rule that is not copied
            here from `target/permissions.md` fails that test. A decision follows from paths in the graph between the person
            and the object, asked through Shiro as a permission on that object (`actor:edit:orto-1a2b3c`): one query a request and
            object, kept no longer than the request.

            “yes”: suffices. “never”: forbids, whatever else holds. An owner is not counted as a manager as well, nor a manager as a
            member. Stewards are stewards of organisations, not of persons. Views and endpoints have a gate of their own before this one.
            """;

    @Autowired
    PermissionTable table;

    @Test
    void tellsTheRulesThatHold() throws IOException {
        var page = new StringBuilder(HEAD);
        var kind = "";
        for (var rule : table.rules()) {
            if (!rule.permission().kind().equals(kind)) {
                kind = rule.permission().kind();
                page.append(heading(kind));
            }
            page.append(line(rule));
        }
        Files.writeString(WRITTEN, page);
        assertThat(Files.readString(COMMITTED)).isEqualTo(page.toString());
    }

    private static String heading(String kind) {
        return "\n## " + kind + "\n\n| | " + columns(Relation::words) + " |\n| --- | " + columns(r -> "---") + " |\n";
    }

    private static String line(Rule rule) {
        return "| " + rule.permission().what() + " `" + rule.permission().code() + "` | "
                + columns(
                        r -> rule.never().contains(r) ? "never" : rule.granted().contains(r) ? "yes" : "") + " |\n";
    }

    private static String columns(java.util.function.Function<Relation, String> cell) {
        return Arrays.stream(Relation.values()).map(cell).collect(Collectors.joining(" | "));
    }
}
