package org.intreccio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.intreccio.PortalTest;
import org.intreccio.StatementCount;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

@PortalTest
class PermissionTableTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    PermissionTable table;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    Transactions transactions;

    @Autowired
    Neo4jClient graph;

    @Test
    void hasOneRuleForEveryPermissionOfEveryKind() {
        var named = table.rules().stream().map(PermissionRules.Rule::permission).toList();
        assertThat(named).doesNotHaveDuplicates();
        assertThat(named)
                .containsAll(named.stream()
                        .flatMap(p -> Stream.of(p.getClass().getEnumConstants()))
                        .toList());
    }

    @Test
    void decidesByOneQueryHoweverManyThingsARequestAsksOfOneObject() {
        var user = Visitor.newUser(context);
        var id = OrganisationFixture.imported(context).with("manager", user).id();
        try (var _ = Visitor.signedIn(context, user)) {
            currentUser.find();
            try (var count = new StatementCount()) {
                assertThat(currentUser.may(ActorPermission.EDIT, id)).isTrue();
                assertThat(count.statements()).hasSize(1);
                currentUser.require(ActorPermission.EDIT, id);
                assertThat(currentUser.may(ActorPermission.ACT_FOR, id)).isTrue();
                assertThat(count.statements()).hasSize(1);
                currentUser.may(ActorPermission.EDIT, new ActorId("somebody-else"));
                assertThat(count.statements()).hasSize(2);
            }
        }
        try (var _ = Visitor.signedIn(context, user);
                var count = new StatementCount()) {
            currentUser.may(ActorPermission.EDIT, id);
            assertThat(count.statements()).as("the next request asks anew").hasSize(1);
        }
    }

    @Test
    void asksNothingOfTheGraphForAGuest() {
        try (var _ = Visitor.guest(context);
                var count = new StatementCount()) {
            assertThatThrownBy(() -> currentUser.require(ActorPermission.EDIT, new ActorId("orto")))
                    .isInstanceOfSatisfying(
                            Refused.class, r -> assertThat(r.signInHelps()).isTrue());
            assertThat(count.statements()).isEmpty();
        }
    }

    @Test
    void asksAnewOnceTheRequestHasWritten() {
        var user = Visitor.newUser(context);
        var organisation = OrganisationFixture.imported(context);
        try (var _ = Visitor.signedIn(context, user)) {
            assertThat(currentUser.may(ActorPermission.EDIT, organisation.id())).isFalse();
            transactions.writing(() -> {
                organisation.with("owner", user);
                assertThat(currentUser.may(ActorPermission.EDIT, organisation.id()))
                        .as("within the transaction")
                        .isTrue();
            });
            assertThat(currentUser.may(ActorPermission.EDIT, organisation.id())).isTrue();
        }
    }

    @Test
    void isAskedThroughShiroForOneObjectAtATime() {
        var user = Visitor.newUser(context);
        var id = OrganisationFixture.imported(context).with("owner", user).id();
        try (var _ = Visitor.signedIn(context, user)) {
            var subject = context.getBean(Presence.class).subject().orElseThrow();
            assertThat(subject.isPermitted("actor:edit:" + id)).isTrue();
            assertThat(subject.isPermitted("actor:edit:another")).isFalse();
            assertThatThrownBy(() -> subject.isPermitted("actor:edit:*")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> subject.isPermitted("actor:devour:" + id))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void endsWithTheSignInOfADisabledAccount() {
        var user = Visitor.newUser(context);
        var id = OrganisationFixture.imported(context).with("owner", user).id();
        try (var _ = Visitor.signedIn(context, user)) {
            graph.query("MATCH (u:User {id: $id}) SET u.disabled = true")
                    .bind(user.value())
                    .to("id")
                    .run();
            context.getBean(KnownUsers.class).forget(user);
            assertThat(currentUser.may(ActorPermission.EDIT, id)).isFalse();
        }
    }

    @Test
    void letsARuleForbidWhatAnotherRelationGrants() {
        var rule =
                PermissionRules.Rule.of(ActorPermission.EDIT, Relation.STEWARD).never(Relation.SELF);
        assertThat(rule.allows(Set.of(Relation.STEWARD))).isTrue();
        assertThat(rule.allows(Set.of(Relation.STEWARD, Relation.SELF))).isFalse();
        assertThat(rule.allows(Set.of(Relation.SIGNED_IN))).isFalse();
    }
}
