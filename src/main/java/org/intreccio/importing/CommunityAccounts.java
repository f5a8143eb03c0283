package org.intreccio.importing;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.BulkIntake;
import org.intreccio.directory.BulkIntakeRow;
import org.intreccio.identity.Accounts;
import org.intreccio.identity.Demo;
import org.intreccio.identity.DemoPersona;
import org.intreccio.identity.DemoPersonas;
import org.intreccio.identity.Role;
import org.intreccio.taxonomy.SeedFile;
import org.intreccio.taxonomy.SeedRow;
import org.springframework.stereotype.Component;

/** The sign-ins of the demonstration community: who can be tried out, and which citizen each of them is. */
@Component
class CommunityAccounts implements DemoPersonas {

    private final Accounts accounts;
    private final Demo demo;
    private final BulkIntake intake;
    private final List<SeedRow> rows = SeedFile.named("community/accounts.csv").rows();
    private final Map<String, String> names;

    CommunityAccounts(Accounts accounts, Demo demo, BulkIntake intake) {
        this.accounts = accounts;
        this.demo = demo;
        this.intake = intake;
        this.names = SeedFile.named("community/actors.csv").rows().stream()
                .collect(Collectors.toMap(row -> row.text("slug"), row -> row.text("name")));
    }

    /** Makes sure that every account stands and belongs to its citizen; does nothing outside the demo. */
    void open() {
        demo.password()
                .ifPresent(password -> intake.persons(
                        rows.stream().map(row -> open(row, password)).toList()));
    }

    private BulkIntakeRow.Person open(SeedRow row, String password) {
        var user = accounts.ensureDemo(row.text("email"), name(row), roles(row), password);
        return new BulkIntakeRow.Person(new ActorId(row.text("actor")), user);
    }

    private static Set<Role> roles(SeedRow row) {
        var roles = EnumSet.of(Role.USER);
        row.list("roles").forEach(code -> roles.add(Role.valueOf(code.toUpperCase(Locale.ROOT))));
        return roles;
    }

    private String name(SeedRow row) {
        return names.getOrDefault(row.text("actor"), row.text("actor"));
    }

    @Override
    public List<DemoPersona> personas() {
        return rows.stream()
                .map(row -> new DemoPersona(row.text("email"), name(row), row.text("blurb_it"), row.text("blurb_en")))
                .toList();
    }
}
