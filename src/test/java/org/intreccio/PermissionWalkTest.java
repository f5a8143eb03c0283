package org.intreccio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.intreccio.challenges.Amendments;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeFixture;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.ChallengePermission;
import org.intreccio.challenges.Challenges;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomFixture;
import org.intreccio.codesign.RoomId;
import org.intreccio.codesign.RoomPeople;
import org.intreccio.codesign.RoomPermission;
import org.intreccio.collaborations.Answers;
import org.intreccio.collaborations.CollaborationFixture;
import org.intreccio.collaborations.CollaborationId;
import org.intreccio.collaborations.CollaborationPermission;
import org.intreccio.collaborations.Collaborations;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.Actors;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.evaluation.Committees;
import org.intreccio.evaluation.EvaluationFixture;
import org.intreccio.evaluation.ReviewId;
import org.intreccio.evaluation.ReviewPermission;
import org.intreccio.evaluation.Reviews;
import org.intreccio.evaluation.SeatId;
import org.intreccio.evaluation.SeatPermission;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Permission;
import org.intreccio.identity.PermissionRules.Rule;
import org.intreccio.identity.PermissionTable;
import org.intreccio.identity.Relation;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.introductions.IntroductionFixture;
import org.intreccio.introductions.IntroductionId;
import org.intreccio.introductions.IntroductionPermission;
import org.intreccio.introductions.Introductions;
import org.intreccio.introductions.Requests;
import org.intreccio.introductions.StepId;
import org.intreccio.introductions.StepPermission;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.TypedId;
import org.intreccio.membership.Attestations;
import org.intreccio.membership.ClaimId;
import org.intreccio.membership.ClaimPermission;
import org.intreccio.membership.Claims;
import org.intreccio.membership.Invitations;
import org.intreccio.membership.MemberRole;
import org.intreccio.membership.Members;
import org.intreccio.membership.MembershipFixture;
import org.intreccio.membership.MembershipPermission;
import org.intreccio.moderation.Appeals;
import org.intreccio.moderation.CaseId;
import org.intreccio.moderation.CasePermission;
import org.intreccio.moderation.Cases;
import org.intreccio.moderation.ModerationDesk;
import org.intreccio.proposals.ProposalDrafts;
import org.intreccio.proposals.ProposalFixture;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.ProposalPermission;
import org.intreccio.proposals.ProposalText;
import org.intreccio.questions.QuestionFixture;
import org.intreccio.questions.QuestionId;
import org.intreccio.questions.QuestionPermission;
import org.intreccio.questions.Questions;
import org.intreccio.spaces.SpaceFixture;
import org.intreccio.spaces.SpaceId;
import org.intreccio.spaces.SpaceMembers;
import org.intreccio.spaces.SpacePermission;
import org.intreccio.spaces.Spaces;
import org.intreccio.threads.ContributionId;
import org.intreccio.threads.ContributionPermission;
import org.intreccio.threads.ContributionType;
import org.intreccio.threads.Contributions;
import org.intreccio.threads.Said;
import org.intreccio.threads.Threads;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Walks the table of rules as everybody who can stand to an object: what the table says must be what the decision is and what the
 * service does. A permission that no act here tries fails.
 */
@PortalTest
class PermissionWalkTest {

    private static final ActorId NOBODY = new ActorId("nobody-at-all");

    /** What does not exist for whom it does not concern. */
    private static final Set<Class<?>> HIDDEN =
            Set.of(ChallengeId.class, ClaimId.class, CollaborationId.class, IntroductionId.class, StepId.class);

    @Autowired
    ApplicationContext context;

    @Autowired
    PermissionTable table;

    @Autowired
    CurrentUser currentUser;

    private @Nullable EvaluationFixture committee;
    private @Nullable RoomFixture room;
    private @Nullable ContributionId said;

    private enum Walker {
        GUEST,
        PLAIN_USER,
        MEMBER,
        MANAGER,
        OWNER,
        ATTESTED_MANAGER,
        MANAGER_OF_ANOTHER,
        STEWARD
    }

    private static Set<Relation> relations(Walker walker) {
        var relations = EnumSet.of(Relation.ANYBODY);
        if (walker != Walker.GUEST) {
            relations.add(Relation.SIGNED_IN);
        }
        switch (walker) {
            case MEMBER -> relations.add(Relation.MEMBER);
            case MANAGER -> relations.add(Relation.MANAGER);
            case OWNER -> relations.add(Relation.OWNER);
            case ATTESTED_MANAGER -> relations.addAll(Set.of(Relation.MANAGER, Relation.ATTESTED));
            case STEWARD -> relations.add(Relation.STEWARD);
            case GUEST, PLAIN_USER, MANAGER_OF_ANOTHER -> {}
        }
        return relations;
    }

    /** How each permission is used: an act that changes nothing, or something of an object that no other walker has. */
    private Map<Permission, Consumer<TypedId>> acts() {
        var all = new HashMap<Permission, Consumer<TypedId>>();
        var actors = context.getBean(Actors.class);
        all.put(ActorPermission.EDIT, id -> {
            var profile = actors.profile((ActorId) id);
            actors.edit((ActorId) id, profile, profile);
        });
        all.put(
                ActorPermission.ACT_FOR,
                id -> context.getBean(CurrentActor.class).actFor((ActorId) id));
        all.put(ReviewPermission.SCORE, id -> context.getBean(Reviews.class).abstain((ReviewId) id, "Prova"));
        all.put(SeatPermission.ANSWER, id -> context.getBean(Committees.class).refuse((SeatId) id, "Prova"));
        var members = context.getBean(Members.class);
        all.put(MembershipPermission.SEE, id -> members.of((ActorId) id));
        all.put(
                MembershipPermission.CHANGE_ROLE,
                id -> members.changeRole((ActorId) id, NOBODY, MemberRole.MEMBER, null));
        all.put(MembershipPermission.END, id -> members.end((ActorId) id, NOBODY, "Prova"));
        all.put(MembershipPermission.LEAVE, id -> members.leave((ActorId) id));
        all.put(
                MembershipPermission.CLAIM,
                id -> context.getBean(Claims.class).request((ActorId) id, MemberRole.MEMBER, "", null));
        all.put(
                MembershipPermission.INVITE,
                id -> context.getBean(Invitations.class)
                        .invite((ActorId) id, new Invitations.Draft(MemberRole.MEMBER, "", 1, 1)));
        var attestations = context.getBean(Attestations.class);
        all.put(ClaimPermission.SEE, id -> context.getBean(Claims.class).see((ClaimId) id));
        all.put(ClaimPermission.DECIDE, id -> attestations.refuse((ClaimId) id, "Prova"));
        all.put(ClaimPermission.REVOKE, id -> attestations.revoke((ClaimId) id, "Prova"));
        all.put(SpacePermission.EDIT, id -> context.getBean(Spaces.class).open((SpaceId) id));
        all.put(SpacePermission.ADMIT, id -> context.getBean(SpaceMembers.class).remove((SpaceId) id, NOBODY, ""));
        all.put(SpacePermission.APPOINT, id -> context.getBean(Spaces.class).dismiss((SpaceId) id, NOBODY));
        var rooms = context.getBean(RoomCatalogue.class);
        all.put(RoomPermission.READ, id -> rooms.see((RoomId) id));
        all.put(RoomPermission.SPEAK, id -> currentUser.require(RoomPermission.SPEAK, id));
        all.put(
                RoomPermission.FACILITATE,
                id -> context.getBean(RoomPeople.class).remove((RoomId) id, NOBODY, ""));
        var said = context.getBean(Contributions.class);
        all.put(
                ContributionPermission.EDIT,
                id -> said.edit((ContributionId) id, "", Said.of(ContributionType.IDEA, "Prova")));
        all.put(ContributionPermission.REMOVE, id -> said.remove((ContributionId) id, ""));
        all.put(ContributionPermission.MEET, id -> said.meet((ContributionId) id, (ContributionId) id, true));
        var calls = context.getBean(ChallengeCatalogue.class);
        all.put(ChallengePermission.SEE, id -> calls.see((ChallengeId) id));
        all.put(
                ChallengePermission.EDIT,
                id -> context.getBean(Amendments.class).dismiss((ChallengeId) id, NOBODY));
        all.put(ChallengePermission.RUN, id -> context.getBean(Challenges.class).evaluate((ChallengeId) id));
        all.put(
                ChallengePermission.REVIEW,
                id -> context.getBean(Challenges.class).open((ChallengeId) id));
        all.put(
                CollaborationPermission.SEE,
                id -> context.getBean(Collaborations.class).see((CollaborationId) id));
        all.put(
                CollaborationPermission.SETTLE,
                id -> context.getBean(Answers.class).settle((CollaborationId) id, NOBODY, true, ""));
        all.put(
                IntroductionPermission.SEE,
                id -> context.getBean(Introductions.class).see((IntroductionId) id));
        all.put(
                IntroductionPermission.WITHDRAW,
                id -> context.getBean(Introductions.class).withdraw((IntroductionId) id));
        all.put(
                QuestionPermission.WITHDRAW,
                id -> context.getBean(Questions.class).withdraw((QuestionId) id));
        all.put(StepPermission.ANSWER, id -> context.getBean(Requests.class).decline((StepId) id));
        all.put(
                ProposalPermission.EDIT,
                id -> context.getBean(ProposalDrafts.class).save((ProposalId) id, 1, ProposalText.EMPTY, Set.of()));
        all.put(
                CasePermission.DECIDE,
                id -> context.getBean(ModerationDesk.class).take((CaseId) id));
        all.put(
                CasePermission.APPEAL,
                id -> context.getBean(Appeals.class).appeal((CaseId) id, "Chiedo che qualcuno rilegga."));
        return all;
    }

    /** An object of the permission's kind that belongs to this organisation. */
    private TypedId object(Permission permission, OrganisationFixture organisation) {
        return switch (permission.kind()) {
            case "actor", "membership" -> organisation.id();
            case "claim" ->
                MembershipFixture.claimed(context, Visitor.newUser(context), organisation.id(), MemberRole.MANAGER)
                        .id();
            case "review" -> committee().of(0).getFirst().id();
            case "seat" -> committee().seatOf(0);
            case "space" -> SpaceFixture.hostedBy(context, organisation.id());
            case "challenge" -> ChallengeFixture.hostedBy(context, organisation.id());
            case "collaboration" -> CollaborationFixture.disputedWith(context, organisation.id());
            case "introduction" -> IntroductionFixture.askedBy(context, organisation);
            case "introduction-request" -> IntroductionFixture.asking(context, organisation);
            case "proposal" ->
                ProposalFixture.aDraft(
                                context,
                                org.intreccio.challenges.ChallengeFixture.anOpenCall(context)
                                        .id(),
                                organisation.id(),
                                ledBySomebody(organisation))
                        .id();
            case "room" -> room().peopledBy(organisation.id()).id();
            case "contribution" -> {
                room().peopledBy(organisation.id());
                yield said();
            }
            case "question" -> QuestionFixture.aWaitingQuestion(context);
            case "case" -> new Cases(context).reported(organisation.id());
            default -> throw new AssertionError("No object to walk for " + permission.code());
        };
    }

    private UserId ledBySomebody(OrganisationFixture organisation) {
        var speaker = Visitor.newUser(context);
        organisation.with("manager", speaker);
        return speaker;
    }

    /** One for all walkers: none of them sits on it, whatever organisation is theirs. */
    private EvaluationFixture committee() {
        if (committee == null) {
            committee = EvaluationFixture.aCommittee(context, 1, 2, false).assigned();
        }
        return committee;
    }

    /** One for all walkers: who is in it comes by their organisation. */
    private RoomFixture room() {
        if (room == null) {
            room = RoomFixture.aRoomByRequest(context);
        }
        return room;
    }

    /** What one who is no walker said in that room. */
    private ContributionId said() {
        if (said == null) {
            try (var _ = Visitor.signedIn(context, room().facilitator())) {
                var thread = context.getBean(Threads.class).begin(room().id(), "Di che cosa si parla", "walk");
                said = context.getBean(Contributions.class)
                        .say(thread.id(), Said.of(ContributionType.NEED, "Serve un tavolo"), "walk")
                        .id();
            }
        }
        return said;
    }

    @TestFactory
    Stream<DynamicTest> everybodyMayWhatTheTableSaysAndNothingElse() {
        return Arrays.stream(Walker.values()).flatMap(walker -> {
            var user = Visitor.newUser(context);
            if (walker == Walker.STEWARD) {
                context.getBean(Neo4jClient.class)
                        .query("MATCH (u:User {id: $id}) SET u.roles = ['user', 'steward']")
                        .bind(user.value())
                        .to("id")
                        .run();
            }
            return table.rules().stream()
                    .map(rule -> dynamicTest(walker + " " + rule.permission().code(), () -> walk(walker, user, rule)));
        });
    }

    private void walk(Walker walker, UserId user, Rule rule) {
        var organisation = tied(walker, user);
        var id = object(rule.permission(), organisation);
        try (var _ = walker == Walker.GUEST ? Visitor.guest(context) : Visitor.signedIn(context, user)) {
            check(rule, id, relations(walker));
        }
    }

    private void check(Rule rule, TypedId id, Set<Relation> relations) {
        var expected = rule.allows(relations);
        assertThat(currentUser.may(rule.permission(), id)).as("the decision").isEqualTo(expected);
        assertThat(passes(acts().get(rule.permission()), id)).as("the service").isEqualTo(expected);
    }

    private OrganisationFixture tied(Walker walker, UserId user) {
        var organisation = OrganisationFixture.imported(context);
        return switch (walker) {
            case GUEST, PLAIN_USER, STEWARD -> organisation;
            case MEMBER -> organisation.with("member", user);
            case MANAGER -> organisation.with("manager", user);
            case OWNER -> organisation.with("owner", user);
            case ATTESTED_MANAGER -> organisation.withAttested("manager", user);
            case MANAGER_OF_ANOTHER -> {
                OrganisationFixture.imported(context).withAttested("manager", user);
                yield organisation;
            }
        };
    }

    /** Whether the act is let through; that it has other reasons to fail is no refusal. */
    private static boolean passes(Consumer<TypedId> act, TypedId id) {
        assertThat(act).as("an act that tries the permission").isNotNull();
        try {
            act.accept(id);
        } catch (Refused refusal) {
            return false;
        } catch (NotFound hidden) {
            return !HIDDEN.contains(id.getClass());
        } catch (DomainException other) {
            return true;
        }
        return true;
    }

    @TestFactory
    Stream<DynamicTest> peopleAreTheirOwn() {
        var self = Visitor.newUser(context);
        var other = Visitor.newUser(context);
        var steward = Visitor.newSteward(context);
        ActorId person;
        try (var _ = Visitor.signedIn(context, self)) {
            person = context.getBean(CurrentActor.class).myself();
        }
        var signedIn = Set.of(Relation.ANYBODY, Relation.SIGNED_IN);
        return table.rules().stream()
                .filter(rule -> rule.permission() instanceof ActorPermission)
                .flatMap(rule -> Stream.of(
                        dynamicTest("SELF " + rule.permission().code(), () -> {
                            try (var _ = Visitor.signedIn(context, self)) {
                                check(rule, person, Set.of(Relation.ANYBODY, Relation.SIGNED_IN, Relation.SELF));
                            }
                        }),
                        dynamicTest("ANOTHER " + rule.permission().code(), () -> {
                            try (var _ = Visitor.signedIn(context, other)) {
                                check(rule, person, signedIn);
                            }
                        }),
                        dynamicTest("STEWARD " + rule.permission().code(), () -> {
                            try (var _ = Visitor.signedIn(context, steward)) {
                                check(rule, person, signedIn);
                            }
                        })));
    }
}
