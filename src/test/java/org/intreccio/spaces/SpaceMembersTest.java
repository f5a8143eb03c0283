package org.intreccio.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.intreccio.PortalTest;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class SpaceMembersTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    SpaceMembers members;

    @Autowired
    SpaceCatalogue catalogue;

    @Test
    void takesWhoeverComesIntoAnOpenSpaceOnceAndLetsThemGo() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        try (var _ = Visitor.guest(context)) {
            assertThatThrownBy(() -> members.join(space.space(), "")).isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.signedIn(context)) {
            assertThat(members.join(space.space(), "")).isEqualTo(MemberState.MEMBER);
            assertThat(members.join(space.space(), "")).isEqualTo(MemberState.MEMBER);
            assertThat(edges(space)).isEqualTo(1);
            members.leave(space.space());
            members.leave(space.space());
            assertThat(edges(space)).isZero();
        }
    }

    @Test
    void asksTheKeepersWhereTheSpaceSaysSo() {
        var space = SpaceFixture.aSpace(context, Joining.BY_REQUEST);
        var user = Visitor.newUser(context);
        var citizen = space.citizen(user);
        try (var _ = Visitor.signedIn(context, user)) {
            assertThatThrownBy(() -> members.join(space.space(), "x".repeat(501)))
                    .isInstanceOf(InvalidValue.class);
            assertThat(members.join(space.space(), "Abito qui")).isEqualTo(MemberState.REQUESTED);
            assertThatThrownBy(() -> members.admit(space.space(), citizen)).isInstanceOf(Refused.class);
        }
        try (var _ = Visitor.signedIn(context, space.manager())) {
            var page = catalogue.page(space.space()).orElseThrow();
            assertThat(catalogue.waiting(page))
                    .singleElement()
                    .satisfies(m -> assertThat(m.note()).isEqualTo("Abito qui"));
            members.admit(space.space(), citizen);
            members.admit(space.space(), citizen);
            assertThat(catalogue.waiting(page)).isEmpty();
            assertThatThrownBy(() -> members.remove(space.space(), citizen, "")).isInstanceOf(InvalidValue.class);
            members.remove(space.space(), citizen, "non abita più qui");
            assertThatThrownBy(() -> members.admit(space.space(), citizen)).isInstanceOf(Conflict.class);
        }
        assertThat(edges(space)).isZero();
    }

    @Test
    void takesOnlyTheInvitedWhereTheSpaceSaysSo() {
        var space = SpaceFixture.aSpace(context, Joining.INVITED);
        var user = Visitor.newUser(context);
        try (var _ = Visitor.signedIn(context, user)) {
            assertThatThrownBy(() -> members.join(space.space(), "")).isInstanceOf(Conflict.class);
        }
        try (var _ = Visitor.signedIn(context, space.manager())) {
            members.invite(space.space(), space.citizen(user));
            members.invite(space.space(), space.citizen(user));
        }
        try (var _ = Visitor.signedIn(context, user)) {
            assertThat(members.join(space.space(), "")).isEqualTo(MemberState.MEMBER);
        }
    }

    @Test
    void letsNobodyIntoADraftOrAnArchivedSpace() {
        var space = SpaceFixture.aDraft(context);
        try (var _ = Visitor.signedIn(context)) {
            assertThatThrownBy(() -> members.join(space.space(), "")).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void tellsOfPersonsToTheSignedInAndOfPrivateMembersToKeepersAlone() {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        var shown = Visitor.newUser(context);
        var hidden = Visitor.newUser(context);
        for (var user : new UserId[] {shown, hidden}) {
            try (var _ = Visitor.signedIn(context, user)) {
                members.join(space.space(), "");
            }
        }
        space.client()
                .query("MATCH (:Space {id: $id})-[m:HAS_MEMBER]->({id: $who}) SET m.visibility = 'private'")
                .bindAll(Map.of(
                        "id",
                        space.space().value(),
                        "who",
                        space.citizen(hidden).value()))
                .run();
        try (var _ = Visitor.guest(context)) {
            assertSeen(space, 0);
        }
        try (var _ = Visitor.signedIn(context)) {
            assertSeen(space, 1);
        }
        try (var _ = Visitor.signedIn(context, space.manager())) {
            var page = catalogue.page(space.space()).orElseThrow();
            assertThat(catalogue.members(page, null, 10)).hasSize(2);
        }
    }

    private void assertSeen(SpaceFixture space, int count) {
        var page = catalogue.page(space.space()).orElseThrow();
        assertThat(page.card().members()).isEqualTo(count);
        assertThat(catalogue.members(page, null, 10)).hasSize(count);
    }

    @Test
    void makesOneMembershipOfEightClicksAtOnce() throws Exception {
        var space = SpaceFixture.aSpace(context, Joining.OPEN);
        var user = Visitor.newUser(context);
        Callable<MemberState> click = () -> {
            try (var _ = Visitor.signedIn(context, user)) {
                return members.join(space.space(), "");
            }
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            var clicks =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> click).toList());
            for (var answer : clicks) {
                assertThat(answer.get()).isEqualTo(MemberState.MEMBER);
            }
        }
        assertThat(edges(space)).isEqualTo(1);
    }

    private static long edges(SpaceFixture space) {
        return space.client()
                .query("MATCH (:Space {id: $id})-[m:HAS_MEMBER]->() RETURN count(m)")
                .bind(space.space().value())
                .to("id")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }
}
