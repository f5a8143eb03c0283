package org.intreccio.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intreccio.membership.MembershipFixture.citizen;

import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.intreccio.PortalTest;
import org.intreccio.PowerCut;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.membership.Invitations.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Whatever changes who may speak for an organisation is cut short before each of its statements in turn: nothing of it stays, neither
 * the claim nor the membership, neither the letter nor the entry in the audit log; and done whole it has its entry.
 */
@PortalTest
class PowerCutsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Claims claims;

    @Autowired
    Attestations attestations;

    @Autowired
    AttestationClock clock;

    @Autowired
    Invitations invitations;

    @Autowired
    Members members;

    @Autowired
    ClaimQueries stored;

    @Autowired
    Documents documents;

    @Autowired
    Transactions transactions;

    @Autowired
    Neo4jClient graph;

    private OrganisationFixture organisation;
    private UserId steward;
    private UserId somebody;
    private ActorId person;
    /** The address whose letter is part of the work; nobody's once the postman may have taken it. */
    private String awaited = "";

    @BeforeEach
    void draw() {
        organisation = OrganisationFixture.imported(context);
        steward = Visitor.newSteward(context);
        somebody = Visitor.newUser(context);
        person = citizen(context, somebody);
    }

    /** All that memberships of the organisation left anywhere in the graph: ties, claims, invitations, events, changes, entries. */
    private String state() {
        return String.join(
                "\n",
                graph.query("""
                        MATCH (o:Actor {id: $id})
                        CALL (o) {
                          RETURN 'organisation ' + toString(o.version) AS line
                          UNION ALL
                          MATCH (p)-[r:MEMBER_OF]->(o)
                          RETURN p.id + ' ' + r.role + ' to ' + coalesce(toString(r.to), '-') + ' by ' + coalesce(r.attestedBy, '-') AS line
                          UNION ALL
                          MATCH (c:MembershipClaim)-[:CLAIMS]->(o)
                          RETURN 'claim ' + c.id + ' ' + c.state + ' ' + coalesce(c.openKey, 'closed') + ' '
                            + coalesce(c.documentHash, 'without') + ' ' + coalesce(c.decidedBy, '-') + ' ' + toString(c.remindedAt IS NOT NULL) AS line
                          UNION ALL
                          MATCH (i:Invitation)-[:INVITES_TO]->(o)
                          RETURN 'invitation ' + i.id + ' ' + toString(i.revokedAt IS NULL) + ' '
                            + toString(COUNT { (i)<-[:USE_OF]-() }) AS line
                          UNION ALL
                          MATCH (e:AuditEntry)
                          WHERE NOT e.action STARTS WITH 'account.' AND (e.behalf = $id OR e.subject = $id OR e.by IN $users OR e.subject = $person
                            OR EXISTS { MATCH (c:MembershipClaim {id: e.subject})-[:CLAIMS]->(o) })
                          RETURN 'entry ' + e.id + ' ' + e.action + ' ' + e.from + '>' + e.to AS line
                          UNION ALL
                          MATCH (e:Event) WHERE e.body CONTAINS $id RETURN 'event ' + e.id + ' ' + e.type AS line
                          UNION ALL
                          MATCH (c:Change) WHERE c.subject IN [$id, $person] RETURN 'change ' + c.id AS line
                          UNION ALL
                          MATCH (l:Letter {to: $awaited}) RETURN 'letter ' + l.id AS line
                        }
                        RETURN line ORDER BY line""")
                        .bindAll(Map.of(
                                "id", organisation.id().value(),
                                "awaited", awaited,
                                "person", person.value(),
                                "users", List.of(somebody.value(), steward.value())))
                        .fetchAs(String.class)
                        .all());
    }

    /** Lets this user do the work whole after it was cut everywhere; the log then tells of it so. */
    private void survives(UserId user, Runnable work, String... entries) {
        var before = told();
        try (var _ = Visitor.signedIn(context, user)) {
            // Whatever a first request writes of the person is written before anything is compared.
            context.getBean(CurrentActor.class).choices();
            assertThat(PowerCut.everywhere(transactions, work, this::state))
                    .isGreaterThanOrEqualTo(entries.length + 1L);
        }
        var after = new ArrayList<>(told());
        before.forEach(after::remove);
        assertThat(after).containsExactlyInAnyOrder(entries);
    }

    private List<String> told() {
        return state().lines()
                .filter(line -> line.startsWith("entry "))
                .map(line -> line.split(" ", 3)[2])
                .toList();
    }

    private Claim claim() {
        return MembershipFixture.claimed(context, somebody, organisation.id(), MemberRole.OWNER);
    }

    private Claim attested() {
        var claim = claim();
        try (var _ = Visitor.signedIn(context, steward)) {
            return attestations.attest(claim.id());
        }
    }

    @Test
    void claimingWithADocument() {
        var upload = new Claims.Upload("visura.pdf", DocumentCheckTest.pdf("<< /Type /Catalog >>"));
        survives(
                somebody,
                () -> claims.request(organisation.id(), MemberRole.OWNER, "Ne sono presidente", upload),
                "claim.requested >requested");
        var claim = stored.on(organisation.id()).getFirst();
        assertThat(documents.read(claim.id())).isPresent();
        assertThat(claim.evidence()).isPresent();
    }

    @Test
    void claimingWhatOnesAddressProves() {
        var proved = Visitor.newUser(context);
        graph.query("MATCH (u:User {id: $id}) SET u.email = 'ada@' + $host, u.confirmedAt = datetime()")
                .bindAll(Map.of("id", proved.value(), "host", organisation.id() + ".example"))
                .run();
        survives(
                proved,
                () -> claims.request(organisation.id(), MemberRole.MANAGER, "", null),
                "claim.requested >requested",
                "claim.attested requested>attested");
    }

    @Test
    void attesting() {
        var claim = claim();
        survives(steward, () -> attestations.attest(claim.id()), "claim.attested requested>attested");
        assertThat(state()).contains(person + " owner to - by ");
    }

    @Test
    void attestingARenewal() {
        var first = attested();
        setUntil(first, LocalDate.now(ZoneOffset.UTC).plusDays(5));
        var second = claim();
        survives(
                steward,
                () -> attestations.attest(second.id()),
                "claim.attested requested>attested",
                "claim.expired attested>expired");
    }

    @Test
    void refusing() {
        var claim = claim();
        survives(steward, () -> attestations.refuse(claim.id(), "Manca una visura"), "claim.refused requested>refused");
    }

    @Test
    void revoking() {
        var claim = attested();
        survives(steward, () -> attestations.revoke(claim.id(), "Documento falso"), "claim.revoked attested>revoked");
        assertThat(state()).doesNotContain(person + " owner to - ");
    }

    @Test
    void expiring() {
        var claim = attested();
        setUntil(claim, LocalDate.now(ZoneOffset.UTC).minusDays(1));
        survives(steward, () -> attestations.expire(claim.id()), "claim.expired attested>expired");
    }

    @Test
    void invitingJoiningAndTakingBack() {
        var owner = Visitor.newUser(context);
        organisation.with("owner", owner);
        var path = new String[1];
        // Only this letter is written with what it tells; the others follow an event.
        awaited = "i-" + person + "@intreccio.test";
        var draft = new Draft(MemberRole.MEMBER, awaited, 1, 7);
        survives(
                owner,
                () -> path[0] = invitations.invite(organisation.id(), draft).path(),
                "invitation.opened >member");
        awaited = "";
        survives(somebody, () -> invitations.accept(path[0].substring("/join/".length())), "member.joined >member");
        var open = invitations.behind(path[0].substring("/join/".length())).orElseThrow();
        survives(owner, () -> invitations.revoke(open.id()), "invitation.revoked >");
    }

    @Test
    void changingARoleAndEndingAMembership() {
        var owner = Visitor.newUser(context);
        organisation.with("owner", owner).with("member", somebody);
        survives(
                owner,
                () -> members.changeRole(organisation.id(), person, MemberRole.MANAGER, null),
                "member.role-changed member>manager");
        survives(owner, () -> members.end(organisation.id(), person, "Era una prova"), "member.ended manager>");
    }

    @Test
    void leaving() {
        organisation.with("manager", somebody);
        survives(somebody, () -> members.leave(organisation.id()), "member.left manager>");
    }

    /** A file is kept before its claim: a cut leaves one that no claim names, which goes at the next sweep. */
    @Test
    void sweepsTheFilesOfClaimsThatNeverWere() throws Exception {
        var folder = context.getBean(MembershipProperties.class).documents();
        var orphan = ClaimId.fresh();
        documents.keep(orphan, "visura.pdf", DocumentCheckTest.pdf("<< /Type /Catalog >>"));
        Files.setLastModifiedTime(
                folder.resolve(orphan.value()), FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        clock.strike();
        assertThat(documents.read(orphan)).isEmpty();
    }

    private void setUntil(Claim claim, LocalDate day) {
        graph.query("MATCH (c:MembershipClaim {id: $id}) SET c.until = $day")
                .bindAll(Map.of("id", claim.id().value(), "day", day))
                .run();
    }
}
