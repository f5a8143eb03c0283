package org.intreccio.spaces;

import java.util.Map;
import java.util.UUID;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** An association with its manager, who keeps a space of it. */
public final class SpaceFixture {

    private final ApplicationContext context;
    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private final UserId manager;
    private final SpaceId space;

    private SpaceFixture(ApplicationContext context, Joining joining, boolean open) {
        this.context = context;
        this.manager = Visitor.newUser(context);
        client().query("""
                MATCH (me:Citizen)-[:ACTS_AS_USER]->(:User {id: $user})
                CREATE (me)-[:MEMBER_OF {role: 'manager', from: date('2020-01-01')}]->(:Actor:Association {
                  id: 'casa-' + $own, kind: 'Association', name: 'Casa ' + $own, version: 1})
                """).bindAll(Map.of("user", manager.value(), "own", own)).run();
        try (var _ = Visitor.signedIn(context, manager)) {
            space = spaces().begin(host(), SpaceTemplate.PROGRAMME, settings(joining));
            if (open) {
                spaces().open(space);
            }
        }
    }

    /** A draft that nobody but its keepers sees. */
    public static SpaceFixture aDraft(ApplicationContext context) {
        return new SpaceFixture(context, Joining.OPEN, false);
    }

    /** An open space that lets people in like this. */
    public static SpaceFixture aSpace(ApplicationContext context, Joining joining) {
        return new SpaceFixture(context, joining, true);
    }

    /** An open space of this organisation, seeded by nobody. */
    public static SpaceId hostedBy(ApplicationContext context, ActorId host) {
        var id = new SpaceId("s-" + UUID.randomUUID());
        var settings = SpaceSettings.from(SpaceTemplate.CSR, id.value(), "Angolo", Bilingual.NONE);
        var edges = context.getBean(SpaceEdges.class);
        context.getBean(Transactions.class).writing(() -> {
            edges.create(id, host, SpaceTemplate.CSR);
            edges.write(id, settings, "angolo", "angolo");
            edges.status(id, SpaceStatus.OPEN);
        });
        return id;
    }

    private SpaceSettings settings(Joining joining) {
        return new SpaceSettings(
                slug(),
                name(),
                new Bilingual("Insieme " + own, "Together " + own),
                new Bilingual("## Perché", "## Why"),
                new BrandColour("#0f5960"),
                Weave.TWILL,
                joining,
                java.util.Set.of(),
                java.util.Set.of(),
                "",
                java.util.List.of(new SpaceSettings.Link("Il sito", "https://esempio.it")));
    }

    public UserId manager() {
        return manager;
    }

    public SpaceId space() {
        return space;
    }

    public ActorId host() {
        return new ActorId("casa-" + own);
    }

    public String slug() {
        return "spazio-" + own;
    }

    public String name() {
        return "Spazio " + own;
    }

    public String word() {
        return own;
    }

    /** The citizen of somebody. */
    public ActorId citizen(UserId user) {
        return new ActorId(client().query("MATCH (c:Citizen)-[:ACTS_AS_USER]->(:User {id: $user}) RETURN c.id")
                .bind(user.value())
                .to("user")
                .fetchAs(String.class)
                .one()
                .orElseThrow());
    }

    Spaces spaces() {
        return context.getBean(Spaces.class);
    }

    public SpaceMembers members() {
        return context.getBean(SpaceMembers.class);
    }

    SpaceCatalogue catalogue() {
        return context.getBean(SpaceCatalogue.class);
    }

    Neo4jClient client() {
        return context.getBean(Neo4jClient.class);
    }
}
