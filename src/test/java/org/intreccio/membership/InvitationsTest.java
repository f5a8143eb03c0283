package org.intreccio.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intreccio.membership.MembershipFixture.citizen;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.intreccio.Letters;
import org.intreccio.PortalTest;
import org.intreccio.directory.MemberTies;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.mail.PostOffice;
import org.intreccio.membership.Invitations.Draft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class InvitationsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Invitations invitations;

    @Autowired
    Members members;

    @Autowired
    MemberTies ties;

    @Autowired
    Neo4jClient graph;

    private UserId owner;
    private OrganisationFixture organisation;

    @BeforeEach
    void draw() {
        owner = Visitor.newUser(context);
        organisation = OrganisationFixture.imported(context).with("owner", owner);
    }

    private String invited(Draft draft) {
        try (var _ = Visitor.signedIn(context, owner)) {
            return invitations.invite(organisation.id(), draft).path().substring("/join/".length());
        }
    }

    @Test
    void letsWhoeverHasTheLinkJoinOnce() {
        var secret = invited(new Draft(MemberRole.MEMBER, "", 1, 7));
        var guest = Visitor.newUser(context);
        try (var _ = Visitor.signedIn(context, guest)) {
            invitations.accept(secret);
            invitations.accept(secret);
            assertThat(members.mine()).singleElement().satisfies(m -> {
                assertThat(m.role()).isEqualTo(MemberRole.MEMBER);
                assertThat(m.attestor()).isEmpty();
            });
        }
        assertThat(invitations.behind(secret).orElseThrow().used()).isEqualTo(1);
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> invitations.accept(secret)).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void postsTheLinkToWhomItIsMeantFor() {
        var email = Visitor.newEmail();
        var secret = invited(new Draft(MemberRole.MANAGER, email, 1, 7));
        var letter = Letters.to(context.getBean(PostOffice.class), email);
        assertThat(letter.subject()).contains(organisation.name());
        assertThat(letter.text()).contains("/join/" + secret, "Giulia Prova");
    }

    @Test
    void keepsTheHashAlone() {
        var secret = invited(new Draft(MemberRole.MEMBER, "", 1, 7));
        assertThat(graph.query(
                                "MATCH (i:Invitation) WHERE any(k IN keys(i) WHERE toString(i[k]) CONTAINS $s) RETURN i.id")
                        .bind(secret)
                        .to("s")
                        .fetch()
                        .all())
                .isEmpty();
    }

    @Test
    void isNeverUsedBeyondItsLimitHoweverManyComeAtOnce() throws Exception {
        var secret = invited(new Draft(MemberRole.MEMBER, "", 3, 7));
        var people =
                IntStream.range(0, 10).mapToObj(i -> Visitor.newUser(context)).toList();
        var barrier = new CyclicBarrier(people.size());
        var coming = new ArrayList<Callable<Boolean>>();
        people.forEach(person -> coming.add(() -> {
            try (var _ = Visitor.signedIn(context, person)) {
                barrier.await();
                invitations.accept(secret);
                return true;
            } catch (DomainException over) {
                return false;
            }
        }));
        var came = 0;
        try (var pool = Executors.newFixedThreadPool(people.size())) {
            for (var answer : pool.invokeAll(coming)) {
                came += answer.get() ? 1 : 0;
            }
        }
        assertThat(came).isEqualTo(3);
        assertThat(ties.of(organisation.id())).hasSize(4);
        assertThat(invitations.behind(secret).orElseThrow().used()).isEqualTo(3);
    }

    @Test
    void usesNothingUpForWhomIsThereAlreadyAndLowersNobody() {
        var secret = invited(new Draft(MemberRole.MEMBER, "", 1, 7));
        try (var _ = Visitor.signedIn(context, owner)) {
            invitations.accept(secret);
            assertThat(members.mine())
                    .singleElement()
                    .satisfies(m -> assertThat(m.role()).isEqualTo(MemberRole.OWNER));
        }
        assertThat(invitations.behind(secret).orElseThrow().used()).isZero();
    }

    @Test
    void isOverOnceTakenBackOrExpired() {
        var taken = invited(new Draft(MemberRole.MANAGER, "ada@orto.example", 1, 7));
        var id = invitations.behind(taken).orElseThrow().id();
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> invitations.revoke(id)).isInstanceOf(NotFound.class);
        }
        try (var _ = Visitor.signedIn(context, owner)) {
            invitations.revoke(id);
            invitations.revoke(id);
        }
        var late = invited(new Draft(MemberRole.MEMBER, "", 5, 1));
        graph.query("MATCH (i:Invitation {id: $id}) SET i.expiresAt = datetime('2020-01-01T00:00:00Z')")
                .bind(invitations.behind(late).orElseThrow().id().value())
                .to("id")
                .run();
        try (var _ = Visitor.signedIn(context)) {
            for (var secret : List.of(taken, late)) {
                assertThatThrownBy(() -> invitations.accept(secret)).isInstanceOf(Conflict.class);
            }
            assertThatThrownBy(() -> invitations.accept("guessed")).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void namesWhatIsWrongWithAnInvitation() {
        refuses("role", new Draft(MemberRole.OWNER, "", 1, 7));
        refuses("email", new Draft(MemberRole.MEMBER, "not an address", 1, 7));
        refuses("uses", new Draft(MemberRole.MEMBER, "", 0, 7));
        refuses("uses", new Draft(MemberRole.MANAGER, "", 2, 7));
        refuses("uses", new Draft(MemberRole.MEMBER, "ada@orto.example", 2, 7));
        refuses("days", new Draft(MemberRole.MEMBER, "", 1, 1000));
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> invitations.invite(organisation.id(), new Draft(MemberRole.MEMBER, "", 1, 7)))
                    .isInstanceOf(Refused.class);
        }
    }

    private void refuses(String field, Draft draft) {
        assertThatThrownBy(() -> invited(draft))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).contains(field));
    }

    @Test
    void keepsAnOwner() {
        var second = Visitor.newUser(context);
        organisation.with("manager", second);
        var me = citizen(context, owner);
        var other = citizen(context, second);
        try (var _ = Visitor.signedIn(context, second)) {
            assertThatThrownBy(() -> members.end(organisation.id(), me, "Fuori"))
                    .as("managers end plain members only")
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> members.changeRole(organisation.id(), other, MemberRole.OWNER, null))
                    .isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.signedIn(context, owner)) {
            assertThatThrownBy(() -> members.leave(organisation.id())).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> members.changeRole(organisation.id(), me, MemberRole.MEMBER, null))
                    .isInstanceOf(Conflict.class);
            members.changeRole(organisation.id(), other, MemberRole.OWNER, null);
            members.leave(organisation.id());
            assertThat(members.mine()).noneMatch(Members.Member::now);
        }
        try (var _ = Visitor.signedIn(context, second)) {
            assertThatThrownBy(() -> members.leave(organisation.id())).isInstanceOf(Conflict.class);
        }
    }
}
