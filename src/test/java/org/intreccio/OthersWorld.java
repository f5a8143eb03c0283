package org.intreccio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.codesign.RoomFixture;
import org.intreccio.collaborations.CollaborationDraft;
import org.intreccio.collaborations.CollaborationRole;
import org.intreccio.collaborations.Collaborations;
import org.intreccio.conflicts.DeclaredTies;
import org.intreccio.conflicts.TieKind;
import org.intreccio.decisions.DecisionFixture;
import org.intreccio.decisions.DecisionKind;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPictures;
import org.intreccio.directory.Actors;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.directory.Profile;
import org.intreccio.directory.SearchQuery;
import org.intreccio.directory.Visibility;
import org.intreccio.documents.Paper;
import org.intreccio.evaluation.EvaluationFixture;
import org.intreccio.evaluation.Reviews;
import org.intreccio.evaluation.Scorecard;
import org.intreccio.following.AlertRhythm;
import org.intreccio.following.SavedSearches;
import org.intreccio.identity.AccessTokens;
import org.intreccio.identity.SignIns;
import org.intreccio.identity.TokenScope;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.introductions.IntroductionFixture;
import org.intreccio.kernel.Money;
import org.intreccio.membership.Claims;
import org.intreccio.membership.Invitations;
import org.intreccio.membership.MemberRole;
import org.intreccio.moderation.Breach;
import org.intreccio.moderation.Reports;
import org.intreccio.pictures.PictureFiles;
import org.intreccio.privacy.DataExports;
import org.intreccio.proposals.Annexes;
import org.intreccio.proposals.ProposalFixture;
import org.intreccio.questions.Questions;
import org.intreccio.spaces.SpaceFixture;
import org.intreccio.threads.ContributionType;
import org.intreccio.threads.Contributions;
import org.intreccio.threads.Said;
import org.intreccio.threads.Threads;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** One of everything that belongs to somebody, with a word in it that nobody else may ever read. */
final class OthersWorld {

    private final ApplicationContext context;
    private final Neo4jClient graph;
    private final String secret =
            UUID.randomUUID()
                            .toString()
                            .replaceAll("[^a-f]", "")
                            .concat("qqqqqqqqqq")
                            .substring(0, 10) + "zz";
    private final UserId owner;
    private final ActorId organisation;
    private final Map<String, String> ids = new LinkedHashMap<>();

    OthersWorld(ApplicationContext context) {
        this.context = context;
        this.graph = context.getBean(Neo4jClient.class);
        this.owner = Visitor.newUser(context);
        var own = OrganisationFixture.imported(context).withAttested("manager", owner);
        this.organisation = own.id();
        ids.put("organisation", organisation.value());
        ids.put("user", owner.value());
        var claimed = OrganisationFixture.imported(context).id();
        try (var _ = Visitor.signedIn(context, owner)) {
            profile();
            var claim = context.getBean(Claims.class).request(claimed, MemberRole.MANAGER, "Sono " + secret, null);
            ids.put("claim", claim.id().value());
            ids.put("person", claim.person().value());
            var invited = context.getBean(Invitations.class)
                    .invite(organisation, new Invitations.Draft(MemberRole.MEMBER, secret + "@altrove.example", 1, 7));
            ids.put("invitation", invited.invitation().id().value());
            ids.put(
                    "search",
                    context.getBean(SavedSearches.class)
                            .keep("Cerco " + secret, SearchQuery.of(secret), AlertRhythm.NEVER)
                            .value());
            ids.put("token", token());
            ids.put(
                    "sign-in",
                    context.getBean(SignIns.class).mine().getFirst().id().value());
            ids.put("collaboration", collaboration());
            ids.put(
                    "tie",
                    context.getBean(DeclaredTies.class)
                            .declare(claimed, TieKind.FAMILY, "Lo so io: " + secret, null)
                            .getFirst()
                            .id()
                            .value());
            ids.put("export", context.getBean(DataExports.class).ask().id());
        }
        proposed();
        called();
        ids.put("case", reported());
        judged();
        introduced(own);
        ids.put("room", roomed());
        ids.put("decision", decided());
        var draft = SpaceFixture.aDraft(context);
        ids.put("space that is a draft", draft.slug());
        graph.query("MATCH (s:Space {id: $id}) SET s.textIt = $secret, s.taglineIt = $secret")
                .bindAll(Map.of("id", draft.space().value(), "secret", secret))
                .run();
    }

    private void profile() {
        var actors = context.getBean(Actors.class);
        var read = actors.profile(organisation);
        actors.edit(
                organisation,
                read,
                read.withSummary(new Bilingual("Detto a nessuno: " + secret, ""))
                        .withContact(secret + "@privato.example")
                        .shown(Profile.Part.SUMMARY, Visibility.PRIVATE)
                        .shown(Profile.Part.CONTACT, Visibility.PRIVATE));
        var png = PictureFiles.png(30, 30);
        for (var slot : ActorPictures.Slot.values()) {
            context.getBean(ActorPictures.class)
                    .show(organisation, slot, new ByteArrayInputStream(png), Visibility.PRIVATE);
        }
    }

    /** Taken in a room to which one comes by invitation alone. */
    private String decided() {
        var room = DecisionFixture.anInvitedRoom(context);
        var id = room.anOpenDecision(DecisionKind.CONSENT);
        graph.query("MATCH (d:Decision {id: $id}) SET d.question = $secret, d.context = $secret")
                .bindAll(Map.of("id", id.value(), "secret", secret))
                .run();
        return id.value();
    }

    /** Nobody has confirmed it, so nobody but those named may know of it. */
    private String collaboration() {
        var partner = OrganisationFixture.imported(context).id();
        var told = new CollaborationDraft(
                new Bilingual("Insieme " + secret, ""),
                new Bilingual("Fatto con " + secret, ""),
                CollaborationRole.LEAD,
                LocalDate.of(2022, 1, 1),
                null,
                Set.of(),
                "",
                "",
                "",
                List.of(new CollaborationDraft.Named(partner, CollaborationRole.PARTNER)),
                Visibility.PUBLIC);
        return context.getBean(Collaborations.class)
                .propose(organisation, told)
                .id()
                .value();
    }

    /** A room of which nobody knows but those invited. */
    private String roomed() {
        var fixture = RoomFixture.anInvitedRoom(context);
        var room = fixture.id().value();
        try (var _ = Visitor.signedIn(context, fixture.facilitator())) {
            var thread = context.getBean(Threads.class).begin(fixture.id(), "Discussione " + secret, secret);
            ids.put("thread", thread.id().value());
            ids.put(
                    "contribution",
                    context.getBean(Contributions.class)
                            .say(thread.id(), Said.of(ContributionType.NEED, secret), secret)
                            .id()
                            .value());
        }
        graph.query(
                        "MATCH (r:Room {id: $id}) SET r.title = 'Stanza ' + $secret, r.purpose = $secret, r.words = $secret")
                .bindAll(Map.of("id", room, "secret", secret))
                .run();
        return room;
    }

    /** A draft that nobody but its team reads, with a file, to a call that all read; and what its team asked there. */
    private void proposed() {
        var call = ChallengeFixture.anOpenCall(context);
        var proposal = ProposalFixture.aDraft(context, call.id(), organisation, owner)
                .written(ProposalFixture.text(call.challenge(), "Bozza " + secret, Money.euros(1_000)))
                .id();
        ids.put("proposal", proposal.value());
        ids.put("challenge that is open", call.id().value());
        try (var _ = Visitor.signedIn(context, owner)) {
            var pdf = new ByteArrayInputStream(
                    Paper.titled("Prova", Locale.ITALIAN).text(secret).pdf(Instant.EPOCH));
            ids.put(
                    "annex",
                    context.getBean(Annexes.class)
                            .add(proposal, secret + ".pdf", pdf, true)
                            .id());
            ids.put(
                    "question",
                    context.getBean(Questions.class)
                            .ask(call.id(), organisation, "Vale anche per i cortili?")
                            .id()
                            .value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A call that nobody but those who run it reads. */
    private void called() {
        var draft = ChallengeFixture.hostedBy(context, organisation);
        ids.put("challenge that is a draft", draft.value());
        graph.query("MATCH (c:Challenge {id: $id}) SET c.titleIt = $secret, c.briefIt = $secret")
                .bindAll(Map.of("id", draft.value(), "secret", "Bando " + secret))
                .run();
    }

    /** Somebody's review of a proposal, their seat, and what the proposal's team objects; none of it is published yet. */
    private void judged() {
        var committee = EvaluationFixture.aCommittee(context, 1, 2, false).assigned();
        var review = committee.of(0).getFirst().id();
        var marks = EvaluationFixture.card(4).marks();
        try (var _ = Visitor.signedIn(context, committee.reviewers.getFirst())) {
            context.getBean(Reviews.class).save(review, 0, new Scorecard(marks, "Dico " + secret, "Solo " + secret));
        }
        var judged = committee.proposals.getFirst().id();
        graph.query("""
                MATCH (p:Proposal {id: $proposal})
                SET p.title = $secret, p.summary = $secret
                CREATE (:ResultAppeal {id: 'appeal-' + $proposal, proposal: $proposal, state: 'open', reason: $secret, at: datetime()})
                  -[:APPEALS]->(p)""")
                .bindAll(Map.of("proposal", judged.value(), "secret", "Corte " + secret))
                .run();
        ids.put("challenge that is judged", committee.id().value());
        ids.put("proposal that is judged", judged.value());
        ids.put("appeal", "appeal-" + judged);
        ids.put("review", review.value());
        ids.put("seat", committee.seatOf(0).value());
    }

    private String token() {
        return context.getBean(AccessTokens.class)
                .issue("Chiave " + secret, Set.of(TokenScope.READ), Duration.ofDays(1))
                .token()
                .id()
                .value();
    }

    /** Asked for by the organisation, and asked of it. */
    private void introduced(OrganisationFixture organisation) {
        var words = "Chiedo con garbo: " + secret;
        ids.put(
                "introduction",
                IntroductionFixture.askedBy(context, organisation, words).value());
        ids.put(
                "request",
                IntroductionFixture.asking(context, organisation, words).value());
    }

    private String reported() {
        var thing = OrganisationFixture.imported(context).with("manager", owner).id();
        try (var _ = Visitor.signedIn(context)) {
            context.getBean(Reports.class).report("actor", thing.value(), Breach.OTHER, "Ho visto " + secret);
        }
        return graph.query("MATCH (c:ModerationCase {subject: $id}) RETURN c.id")
                .bindAll(Map.of("id", thing.value()))
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    /** The word that only those may read whose it is. */
    String secret() {
        return secret;
    }

    /** Everything's id, by what it is: the first word is that of its addresses. */
    Map<String, String> ids() {
        return ids;
    }

    /** Those of them that have a page for everybody. */
    Set<String> open() {
        return Stream.of("organisation", "person", "challenge that is open", "challenge that is judged", "question")
                .map(ids::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** All that the graph holds of it, whatever locks and what others may tie to it for themselves left out. */
    Map<String, String> held() {
        var held = new TreeMap<String, String>();
        graph.query("""
                MATCH (n)
                WHERE n.id IN $ids OR (n:SpaceAddress AND n.slug IN $ids)
                OPTIONAL MATCH (n)-[:WITHHOLDS]->(w:Withheld)
                OPTIONAL MATCH (n)-[m:MEMBER_OF]-()
                RETURN labels(n)[0] + ' ' + coalesce(n.id, n.slug) AS what,
                       n {.*, lock: null, seenAt: null, lastUsedAt: null, state: CASE WHEN n:DataExport THEN null ELSE n.state END,
                          progress: null, beatAt: null, goingFor: null, expiresAt: CASE WHEN n:DataExport THEN null ELSE n.expiresAt END}
                         AS said,
                       collect(DISTINCT w {.*}) AS withheld, collect(DISTINCT m {.*}) AS members
                """)
                .bindAll(Map.of("ids", List.copyOf(ids.values())))
                .fetch()
                .all()
                .forEach(row -> held.put(
                        String.valueOf(row.get("what")),
                        sorted(row.get("said")) + " " + row.get("withheld") + " " + row.get("members")));
        return held;
    }

    private static Map<String, String> sorted(Object properties) {
        var sorted = new TreeMap<String, String>();
        if (properties instanceof Map<?, ?> map) {
            map.forEach((name, value) -> sorted.put(String.valueOf(name), String.valueOf(value)));
        }
        return sorted;
    }
}
