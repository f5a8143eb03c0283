package org.intreccio.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.intreccio.PortalTest;
import org.intreccio.directory.Openness;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.Visitor;
import org.intreccio.introductions.ways.Connections;
import org.intreccio.introductions.ways.WarmPath;
import org.intreccio.kernel.Conflict;
import org.intreccio.recommendation.Feedback;
import org.intreccio.recommendation.FeedbackKind;
import org.intreccio.recommendation.Partners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How two actors are connected, over whom, and who sees it. */
@PortalTest
class ConnectionsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Introductions introductions;

    @Autowired
    Connections connections;

    @Autowired
    Feedback feedback;

    @Autowired
    Openness openness;

    private IntroductionFixture here;

    @BeforeEach
    void draw() {
        here = IntroductionFixture.threeInARow(context);
    }

    @Test
    void countsAsATieOnceTheTwoHaveMet() {
        here.ask();
        here.agree(here.between);
        here.agree(here.sought);
        assertThat(feedback.of(here.asker.id(), here.target.id())).contains(FeedbackKind.INTRODUCED);
        assertThat(feedback.of(here.target.id(), here.asker.id())).contains(FeedbackKind.INTRODUCED);
        var own = here.as(here.asking, () -> connections.between(here.asker.id(), here.target.id()));
        assertThat(own.getFirst().between()).isEmpty();
        assertThat(own.getFirst().ties().getFirst().how()).isEqualTo(WarmPath.How.WERE_INTRODUCED);
        try (var _ = Visitor.guest(context)) {
            assertThat(connections
                            .between(here.asker.id(), here.target.id())
                            .getFirst()
                            .between())
                    .as("nobody else learns of it")
                    .containsExactly(here.middle.id());
        }
    }

    @Test
    void passesNobodyWhoDoesNotWantToBeAsked() {
        here.as(here.between, () -> {
            openness.set(here.middle.id(), false);
            return true;
        });
        assertNoWay();
        here.as(here.between, () -> {
            openness.set(here.middle.id(), true);
            return true;
        });
        assertThat(ways()).hasSize(1);
        here.as(here.sought, () -> {
            openness.set(here.target.id(), false);
            return true;
        });
        assertThat(here.as(here.asking, () -> connections.introducers(here.asker.id(), here.target.id())))
                .isEmpty();
    }

    @Test
    void passesNobodyWhoIsBlockedOrBlocks() {
        here.block(here.asking, here.middle.id());
        assertNoWay();
        try (var _ = Visitor.guest(context)) {
            assertThat(connections.between(here.asker.id(), here.target.id()))
                    .as("whoever is blocked is not told")
                    .hasSize(1);
        }
        var other = IntroductionFixture.threeInARow(context);
        other.block(other.between, other.asker.id());
        assertThat(other.as(other.asking, () -> connections.introducers(other.asker.id(), other.target.id())))
                .isEmpty();
    }

    private void assertNoWay() {
        assertThat(ways()).isEmpty();
        assertThat(here.as(here.asking, () -> connections.introducers(here.asker.id(), here.target.id())))
                .isEmpty();
        assertThatThrownBy(here::ask).isInstanceOf(Conflict.class);
    }

    private List<WarmPath> ways() {
        return here.as(here.asking, () -> connections.between(here.asker.id(), here.target.id()));
    }

    @Test
    void showsOnesOwnKeptTiesToOneselfAlone() {
        var user = Visitor.newUser(context);
        var hidden = OrganisationFixture.imported(context).with("manager", user);
        here.worked(hidden.id(), here.target.id(), Visibility.PRIVATE);
        context.getBean(Partners.class).reread();
        assertThat(here.as(user, () -> connections.between(hidden.id(), here.target.id())))
                .singleElement()
                .satisfies(way -> assertThat(way.between()).isEmpty());
        assertThat(here.as(here.sought, () -> connections.between(hidden.id(), here.target.id())))
                .isEmpty();
        assertThat(here.as(here.sought, () -> connections.between(here.target.id(), hidden.id())))
                .as("the other end cannot see what this one keeps")
                .isEmpty();
        try (var _ = Visitor.guest(context)) {
            assertThat(connections.between(hidden.id(), here.target.id())).isEmpty();
        }
    }
}
