package org.intreccio;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.awaitility.Awaitility;
import org.intreccio.codesign.RoomFixture;
import org.intreccio.collaborations.CollaborationDraft;
import org.intreccio.collaborations.CollaborationRole;
import org.intreccio.collaborations.Collaborations;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPictures;
import org.intreccio.directory.Actors;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.DirectoryMemory;
import org.intreccio.directory.Edit;
import org.intreccio.directory.Evidence;
import org.intreccio.directory.OwnTies;
import org.intreccio.directory.Profile;
import org.intreccio.directory.Profile.Part;
import org.intreccio.directory.ProposedCompetences;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.pictures.PictureFiles;
import org.intreccio.recommendation.Partners;
import org.intreccio.shell.HomeMemory;
import org.intreccio.spaces.SpaceFixture;
import org.intreccio.spaces.SpaceId;
import org.intreccio.taxonomy.CompetenceProposals;
import org.intreccio.taxonomy.Vocabulary;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * A small world in which "orto", an organisation, and "zoe", a person, may have one more of everything that can be kept from
 * others, put in by the portal's own commands.
 */
final class SecretWorld {

    private final ApplicationContext context;
    private final Neo4jClient graph;
    private final UserId manager;
    private final SpaceId space;
    private final String own;
    /** The code of the competence that was proposed; empty before. */
    private String proposed = "";
    /** Words that stand nowhere but in what is kept. */
    private final Map<String, String> telltales = new HashMap<>();

    SecretWorld(ApplicationContext context) {
        this.context = context;
        this.graph = context.getBean(Neo4jClient.class);
        this.manager = Visitor.newUser(context);
        this.own = letters(new Random());
        draw();
        this.space = SpaceFixture.hostedBy(context, new ActorId(id("ateneo")));
    }

    private static String letters(Random random) {
        return random.ints(10, 'b', 'z')
                .collect(StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append)
                .toString();
    }

    private void draw() {
        graph.query("""
                CREATE (town:Place {id: 'town-' + $own, kind: 'city', name: 'Borgo' + $own, lat: 45.0, lon: 9.0}),
                  (hill:Place {id: 'hill-' + $own, kind: 'city', name: 'Colle' + $own, lat: 45.3, lon: 9.3}),
                  (orto:Actor:Cooperative {id: 'orto-' + $own, kind: 'Cooperative', name: 'Orto ' + $own, source: 'portal',
                    version: 3, updatedAt: datetime('2024-05-01T10:00Z')}),
                  (ateneo:Actor:Institution {id: 'ateneo-' + $own, kind: 'Institution', name: 'Ateneo ' + $own}),
                  (coro:Actor:Association {id: 'coro-' + $own, kind: 'Association', name: 'Coro ' + $own}),
                  (zoe:Actor:Citizen {id: 'zoe-' + $own, kind: 'Citizen', name: 'Zoe ' + $own, version: 2}),
                  (semi:Project {id: 'semi-' + $own, titleIt: 'Semi ' + $own, start: date('2020-01-01'), end: date('2021-01-01')}),
                  (rete:Project {id: 'rete-' + $own, titleIt: 'Rete ' + $own, start: date('2024-01-01')}),
                  (skill:Competence {code: 'skill-' + $own, labelIt: 'Potatura' + $own, labelEn: 'Pruning', group: 'x', kind: 'skill'}),
                  (craft:Competence {code: 'craft-' + $own, labelIt: 'Innesto' + $own, labelEn: 'Grafting', group: 'x', kind: 'skill'}),
                  (theme:Theme {code: 'theme-' + $own, labelIt: 'Tema' + $own, labelEn: 'Theme'}),
                  (form:LegalForm {code: 'form-' + $own, labelIt: 'Forma' + $own, labelEn: 'Form', kind: 'Cooperative'})
                CREATE (ateneo)-[:OPERATES_IN {seat: true}]->(town), (coro)-[:OPERATES_IN {seat: true}]->(town),
                  (coro)-[:SEEKS]->(skill), (coro)-[:CARES_FOR]->(theme), (ateneo)-[:OFFERS]->(craft),
                  (ateneo)-[:TOOK_PART_IN {role: 'lead'}]->(semi), (orto)-[:TOOK_PART_IN {role: 'partner'}]->(semi),
                  (ateneo)-[:TOOK_PART_IN {role: 'lead'}]->(rete), (coro)-[:TOOK_PART_IN {role: 'partner'}]->(rete)
                WITH orto, zoe
                MATCH (:User {id: $manager})<-[:ACTS_AS_USER]-(me:Citizen)
                CREATE (me)-[:MEMBER_OF {role: 'manager'}]->(orto), (me)-[:MEMBER_OF {role: 'manager'}]->(zoe)
                """).bindAll(Map.of("own", own, "manager", manager.value())).run();
        context.getBean(org.intreccio.graph.Transactions.class)
                .writing(
                        () -> context.getBean(org.intreccio.graph.Changes.class).note("taxonomy", own));
        var vocabulary = context.getBean(Vocabulary.class);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> vocabulary.legalForm(id("form")).isPresent());
        reread();
    }

    private String circle() {
        return "space:" + space.value();
    }

    String id(String name) {
        return name + "-" + own;
    }

    String word() {
        return own;
    }

    List<String> ids() {
        return List.of(
                id("orto"),
                id("ateneo"),
                id("coro"),
                id("zoe"),
                id("semi"),
                id("rete"),
                id("town"),
                id("hill"),
                space.value(),
                "logo",
                "cover");
    }

    Map<String, List<String>> questions() {
        var target = target();
        var ask = new HashMap<String, List<String>>();
        ask.put(
                "q",
                List.of(
                        own,
                        "Colle" + own,
                        "Potatura" + own,
                        "zibaldone" + own,
                        "girasole" + own,
                        "anagrafe" + own,
                        "Liuteria" + own,
                        unconfirmed()));
        ask.put("lang", List.of("it", "en"));
        ask.put("kind", List.of("cooperative"));
        ask.put("kinds", List.of("cooperative"));
        ask.put("place", List.of(id("town"), id("hill")));
        ask.put("theme", List.of(id("theme")));
        ask.put("sdg", List.of(target.substring(0, target.indexOf(".") < 0 ? target.length() : target.indexOf("."))));
        ask.put("offers", List.of(id("skill")));
        ask.put("seeks", List.of(id("craft")));
        ask.put("sort", List.of("name", "connections", "relevance"));
        ask.put("mode", List.of("like-my-network", "complements-what-i-seek", "bridges-to-another-community"));
        ask.put("known", List.of("true"));
        ask.put("limit", List.of("50"));
        ask.put("in", List.of(circle()));
        ask.put("cursor", List.of());
        ask.put("to", List.of(id("orto"), id("ateneo"), id("coro"), id("zoe")));
        ask.put("as", List.of(id("orto"), id("zoe")));
        ask.put("after", List.of("0"));
        ask.put("type", List.of("actors"));
        ask.put("archived", List.of("true"));
        ask.put("state", List.of("open"));
        ask.put("status", List.of("submitted"));
        ask.put("goal", List.of("11"));
        ask.put("direction", List.of("interweaving"));
        ask.put("on", List.of("space:" + space.value(), "challenge:" + id("orto")));
        ask.put("host", List.of(id("orto")));
        ask.put("space", List.of(circle()));
        ask.put("format", List.of("csv", "json"));
        ask.put("within", List.of(id("town")));
        ask.put("need", List.of(id("skill"), id("craft"), id("skill") + "," + id("craft")));
        ask.put("member", List.of(id("orto"), id("coro"), id("zoe"), id("orto") + "," + id("ateneo")));
        ask.put("size", List.of("9"));
        ask.put("title", List.of("Semi " + own));
        ask.put(
                "view team",
                List.of(
                        "member=" + id("orto") + "&need=" + id("skill") + "&need=" + id("craft"),
                        "member=" + id("coro") + "&need=" + id("skill") + "&place=" + id("hill"),
                        "member=" + id("zoe") + "&need=" + id("craft") + "&pick=" + id("orto")));
        var narrowed = new ArrayList<String>();
        for (var view : List.of("", "&view=map", "&view=network")) {
            for (var order : List.of("", "&sort=connections", "&sort=name")) {
                narrowed.add("q=" + own + view + order);
            }
            narrowed.add("in=" + circle() + view);
            for (var name : List.of("place", "theme", "sdg", "offers", "seeks")) {
                ask.get(name).forEach(value -> narrowed.add(name + "=" + value + view));
            }
        }
        ask.get("q").forEach(q -> narrowed.add("q=" + q));
        ask.put("view directory", narrowed);
        ask.put("view search", ask.get("q").stream().map(q -> "q=" + q).toList());
        return ask;
    }

    private String target() {
        return graph.query("MATCH (t:SdgTarget)-[:TARGET_OF]->(:SdgGoal) RETURN t.code ORDER BY t.code LIMIT 1")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    /** Puts in one more of everything, for these to see. */
    void keep(Visibility visibility) {
        try (var _ = Visitor.signedIn(context, manager)) {
            if (proposed.isEmpty()) {
                propose();
            }
            profile(visibility);
            person(visibility);
            ties(visibility);
            pictures(visibility);
        }
        reread();
    }

    /** A competence of its own, which follows the offer, and a collaboration that nobody has confirmed, which nobody may know of. */
    private void propose() {
        var orto = new ActorId(id("orto"));
        var broader = context.getBean(Vocabulary.class).competences().getFirst().code();
        proposed = context.getBean(ProposedCompetences.class)
                .propose(orto, new CompetenceProposals.Draft("Liuteria" + own, "Lutherie" + own, "", broader))
                .code();
        RoomFixture.secretly(context, space, myself(), "Stanza " + unconfirmed());
        var partners = List.of(new ActorId(id("ateneo")), new ActorId(id("coro"))).stream()
                .map(p -> new CollaborationDraft.Named(p, CollaborationRole.PARTNER))
                .toList();
        context.getBean(Collaborations.class)
                .propose(
                        orto,
                        new CollaborationDraft(
                                new Bilingual(unconfirmed(), ""),
                                new Bilingual("Cucita con " + unconfirmed(), ""),
                                CollaborationRole.LEAD,
                                LocalDate.of(2021, 1, 1),
                                null,
                                Set.of(id("theme")),
                                id("hill"),
                                "",
                                "",
                                partners,
                                Visibility.PUBLIC));
    }

    private ActorId myself() {
        return context.getBean(CurrentActor.class).myself();
    }

    /** The title of what one actor says that it did with others, and none of them has confirmed. */
    String unconfirmed() {
        return "Trapunta" + own;
    }

    private void profile(Visibility visibility) {
        telltales.put("proposed competence", "Liuteria" + own);
        telltales.put("summary", "zibaldone" + own);
        telltales.put("description", "girasole" + own);
        telltales.put("website", own + ".example");
        telltales.put("contact", "chi@" + own + ".it");
        telltales.put("founded", "1873");
        telltales.put("legal form", "Forma" + own);
        telltales.put("place", "Colle" + own);
        telltales.put("theme", "Tema" + own);
        telltales.put("target", "\"" + target() + "\"");
        telltales.put("offer", "Potatura" + own);
        telltales.put("reason", "perche" + own);
        telltales.put("evidence", "prova-" + own);
        telltales.put("seek", "Innesto" + own);
        edit(
                id("orto"),
                p -> p.withSummary(new Bilingual("Uno zibaldone" + own, ""))
                        .withDescription(new Bilingual("", "A girasole" + own))
                        .withWebsite("https://" + own + ".example")
                        .withContact("chi@" + own + ".it")
                        .withFounded("1873")
                        .withLegalForm(id("form"))
                        .withPlaces(List.of(id("hill")))
                        .withThemes(List.of(id("theme")))
                        .withTargets(List.of(target()))
                        .withTargetReasons(Map.of(target(), new Bilingual("Il perche" + own, "")))
                        .withOffers(List.of(
                                new Profile.Exchange(
                                        id("skill"),
                                        "expert",
                                        Bilingual.NONE,
                                        null,
                                        new Evidence("https://prova-" + own + ".example", ""),
                                        visibility),
                                new Profile.Exchange(proposed, "", Bilingual.NONE, null, visibility)))
                        .withSeeks(List.of(new Profile.Exchange(id("craft"), "", Bilingual.NONE, null, visibility)))
                        .shown(Part.SUMMARY, visibility)
                        .shown(Part.DESCRIPTION, visibility)
                        .shown(Part.WEBSITE, visibility)
                        .shown(Part.CONTACT, visibility)
                        .shown(Part.FOUNDED, visibility)
                        .shown(Part.LEGAL_FORM, visibility)
                        .shown(Part.PLACES, id("hill"), visibility)
                        .shown(Part.THEMES, id("theme"), visibility)
                        .shown(Part.TARGETS, target(), visibility));
    }

    private void pictures(Visibility visibility) {
        var png = PictureFiles.png(30, 30);
        for (var slot : ActorPictures.Slot.values()) {
            context.getBean(ActorPictures.class)
                    .show(new ActorId(id("orto")), slot, new ByteArrayInputStream(png), visibility);
        }
    }

    private void person(Visibility visibility) {
        edit(id("zoe"), p -> p.withFullName("Zoe Anagrafe" + own).shown(Part.FULL_NAME, visibility));
    }

    private void edit(String actor, java.util.function.UnaryOperator<Profile> change) {
        var actors = context.getBean(Actors.class);
        var read = actors.profile(new ActorId(actor));
        if (!(actors.edit(new ActorId(actor), read, change.apply(read)) instanceof Edit.Saved)) {
            throw new AssertionError("Not saved");
        }
    }

    private void ties(Visibility visibility) {
        graph.query("""
                MATCH (orto:Actor {id: $orto}), (zoe:Actor {id: $zoe}), (rete:Project {id: $rete}), (coro:Actor {id: $coro})
                MERGE (orto)-[t:TOOK_PART_IN]->(rete)
                ON CREATE SET t.role = 'sponsor', t.visibility = 'private'
                MERGE (zoe)-[m:MEMBER_OF]->(coro)
                ON CREATE SET m.role = 'member', m.visibility = 'private'
                WITH orto
                MATCH (s:Space {id: $space})
                MERGE (s)-[h:HAS_MEMBER]->(orto)
                SET h.state = 'member', h.visibility = $visibility
                """)
                .bindAll(Map.of(
                        "orto",
                        id("orto"),
                        "zoe",
                        id("zoe"),
                        "rete",
                        id("rete"),
                        "coro",
                        id("coro"),
                        "space",
                        space.value(),
                        "visibility",
                        visibility.code()))
                .run();
        var ties = context.getBean(OwnTies.class);
        ties.show(new ActorId(id("orto")), OwnTies.Kind.TOOK_PART_IN, id("rete"), visibility);
        ties.show(new ActorId(id("zoe")), OwnTies.Kind.MEMBER_OF, id("coro"), visibility);
    }

    Map<String, String> telltales() {
        return telltales;
    }

    /** What the portal keeps in memory catches up at once. */
    private void reread() {
        DirectoryMemory.reread(context, List.of(id("orto"), id("ateneo"), id("coro"), id("zoe")));
        context.getBean(Partners.class).reread();
        HomeMemory.forget(context);
    }
}
