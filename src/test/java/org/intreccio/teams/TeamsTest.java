package org.intreccio.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intreccio.PortalTest;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.recommendation.Feedback;
import org.intreccio.recommendation.FeedbackKind;
import org.intreccio.taxonomy.PlaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class TeamsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Teams teams;

    @Autowired
    Feedback feedback;

    private TeamWorld world;

    @BeforeEach
    void draw() {
        world = TeamWorld.drawn(context);
    }

    private TeamBrief brief(String... wanted) {
        return TeamBrief.of(List.of(world.actor("garden")), world.ids(wanted));
    }

    private TeamAnswer complete(TeamBrief brief) {
        return teams.complete(TeamRequest.of(brief));
    }

    private List<String> completion(TeamBrief brief) {
        return world.names(complete(brief).findCompletion().orElseThrow());
    }

    @Test
    void oneWhoOffersAllComesBeforeTwoWhomTheTeamKnows() {
        var answer = complete(brief("light", "sound"));
        assertThat(world.names(answer.findCompletion().orElseThrow())).containsExactly("stage");
        assertThat(answer.smallest()).isTrue();
        assertThat(answer.alternatives().stream().map(world::names)).containsExactly(List.of("bank", "theatre"));
        assertThat(answer.needs()).allMatch(TeamAnswer.Need::gap).allMatch(need -> need.candidates() == 2);
    }

    @Test
    void ofTwoTheOneOnWhomTheTeamMayRely() {
        var answer = complete(brief("light"));
        var team = answer.findCompletion().orElseThrow();
        assertThat(world.names(team)).containsExactly("theatre");
        var way = team.mates().getFirst().standing().way();
        assertThat(way.stream().map(node -> node.id()))
                .containsExactlyElementsOf(world.ids("garden", "ada", "theatre"));
        assertThat(team.trust()).isBetween(.01, .99);
    }

    @Test
    void countsWhatMembersOfferAndKindsOfWhatIsWanted() {
        var answer = complete(
                TeamBrief.of(List.of(world.actor("garden"), world.actor("joiner")), world.ids("light", "wood")));
        assertThat(answer.gaps().stream().map(need -> need.competence().code())).containsExactly(world.id("light"));
        var has = answer.needs().getLast().within().getFirst();
        assertThat(has.offered()).isEqualTo(world.id("joinery"));
        assertThat(has.shown()).isTrue();
        assertThat(answer.findCompletion().orElseThrow().covered()).isEqualTo(2);
        assertThat(answer.findCompletion().orElseThrow().shown()).isEqualTo(1);
    }

    @Test
    void saysWhatNobodyOffersAndCompletesTheRest() {
        var answer = complete(brief("light", "puppets"));
        assertThat(answer.obstacles()).containsExactly(new Breach.NobodyOffers(world.id("puppets")));
        var team = answer.findCompletion().orElseThrow();
        assertThat(world.names(team)).containsExactly("theatre");
        assertThat(team.breaches()).containsExactly(new Breach.Missing(world.id("puppets")));
    }

    @Test
    void hasNothingToCompleteWhereNothingIsMissing() {
        var answer = complete(TeamBrief.of(List.of(world.actor("theatre")), world.ids("light")));
        assertThat(answer.findCompletion()).isEmpty();
        assertThat(answer.obstacles()).isEmpty();
        assertThat(answer.gaps()).isEmpty();
    }

    @Test
    void keepsToPlacesWithAllThatLiesInThem() {
        var inMilan = new TeamBrief(
                "",
                world.ids("light", "sound"),
                Map.of(),
                Set.of(new PlaceId(world.id("milan"))),
                0,
                brief().members());
        var answer = complete(inMilan);
        assertThat(world.names(answer.findCompletion().orElseThrow())).containsExactly("theatre");
        assertThat(answer.obstacles()).containsExactly(new Breach.NobodyThere(world.id("sound")));
    }

    @Test
    void keepsToKindsAndSize() {
        var members = brief().members();
        var noCooperative = Map.of(ActorKind.COOPERATIVE, new TeamBrief.Range(0, 1));
        assertThat(completion(new TeamBrief("", world.ids("light", "sound"), noCooperative, Set.of(), 0, members)))
                .containsExactly("bank", "theatre");
        assertThat(complete(new TeamBrief("", world.ids("light", "sound"), noCooperative, Set.of(), 2, members))
                        .obstacles())
                .containsExactly(new Breach.TooLarge(3, 2));
        var association = Map.of(ActorKind.ASSOCIATION, new TeamBrief.Range(1, 1));
        assertThat(completion(new TeamBrief("", world.ids("sound"), association, Set.of(), 0, members)))
                .hasSize(2)
                .contains("theatre");
    }

    @Test
    void neverProposesWhoOptedOutIsAMemberOfOneOrKeepsItsOfferPrivate() {
        var found = complete(TeamBrief.of(List.of(world.actor("bank")), world.ids("light")));
        assertThat(found.needs().getFirst().candidates()).isEqualTo(2);
    }

    @Test
    void leavesOutWhomAMemberSetAsideForThatMemberAlone() {
        var garden = world.actor("garden");
        feedback.give(garden, world.actor("theatre"), FeedbackKind.NOT_FOR_ME);
        assertThat(completion(brief("light"))).containsExactly("theatre");
        var itself = teams.complete(new TeamRequest(brief("light"), List.of(), Set.of(garden)));
        assertThat(world.names(itself.findCompletion().orElseThrow())).containsExactly("stage");
    }

    @Test
    void putsSomebodyElseInThePlaceOfOne() {
        var request = TeamRequest.of(brief("light", "sound"));
        var swaps = teams.swaps(request, List.of(world.actor("theatre"), world.actor("bank")), world.actor("theatre"));
        assertThat(swaps).singleElement().satisfies(swap -> {
            assertThat(swap.in().id()).isEqualTo(world.actor("stage"));
            assertThat(world.names(swap.after())).containsExactly("bank", "stage");
            assertThat(swap.after().breaches()).isEmpty();
        });
    }

    @Test
    void judgesTheTeamThatTheReaderPutTogether() {
        List<ActorId> chosen = List.of(world.actor("bank"), world.actor("garden"), world.actor("shy"));
        var answer = teams.complete(new TeamRequest(brief("light", "sound"), chosen, Set.of()));
        var own = answer.findChosen().orElseThrow();
        assertThat(world.names(own)).containsExactly("bank");
        assertThat(own.covered()).isEqualTo(1);
        assertThat(own.breaches()).containsExactly(new Breach.Missing(world.id("light")));
    }

    @Test
    void beginsWithWhatAnActorSeeks() {
        assertThat(teams.soughtBy(world.actor("garden"))).containsExactly(world.id("light"));
        assertThat(teams.soughtBy(world.actor("bank"))).isEmpty();
    }

    @Test
    void refusesWhatThereIsNot() {
        assertThatThrownBy(() -> complete(TeamBrief.of(List.of(new ActorId("nobody-here")), List.of())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> complete(TeamBrief.of(List.of(), List.of("no-such-thing"))))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new TeamBrief.Range(3, 2)).isInstanceOf(InvalidValue.class);
    }
}
