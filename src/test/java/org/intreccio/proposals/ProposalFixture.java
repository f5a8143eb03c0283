package org.intreccio.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.kernel.Money;
import org.intreccio.taxonomy.PlaceId;
import org.springframework.context.ApplicationContext;

/** A proposal to a call, by an organisation of its own with somebody who speaks for it. */
public final class ProposalFixture {

    private final ApplicationContext context;
    private final ChallengeId call;
    private final UserId speaker;
    private final ActorId lead;
    private final ProposalId id;

    private ProposalFixture(ApplicationContext context, ChallengeId call, UserId speaker, ActorId lead) {
        this.context = context;
        this.call = call;
        this.speaker = speaker;
        this.lead = lead;
        try (var _ = Visitor.signedIn(context, speaker)) {
            id = context.getBean(Proposals.class).start(call, lead, true);
        }
    }

    /** Just begun, by a new organisation. */
    public static ProposalFixture aDraft(ApplicationContext context, ChallengeId call) {
        var speaker = Visitor.newUser(context);
        return aDraft(
                context,
                call,
                OrganisationFixture.imported(context).with("manager", speaker).id(),
                speaker);
    }

    /** Just begun, by this actor, for which this user speaks. */
    public static ProposalFixture aDraft(ApplicationContext context, ChallengeId call, ActorId lead, UserId speaker) {
        return new ProposalFixture(context, call, speaker, lead);
    }

    /** Nothing that the call asks for is missing. */
    public static ProposalFixture aCompleteDraft(ApplicationContext context, ChallengeId call) {
        return aDraft(context, call).written();
    }

    /** Handed in by a new organisation. */
    public static ProposalFixture aSubmittedProposal(ApplicationContext context, ChallengeId call) {
        return aCompleteDraft(context, call).submitted();
    }

    /** Handed in by this actor, for which this user speaks. */
    public static ProposalFixture aSubmittedProposal(
            ApplicationContext context, ChallengeId call, ActorId lead, UserId speaker) {
        return aDraft(context, call, lead, speaker).written().submitted();
    }

    /** Before the committee. */
    public static ProposalFixture anEvaluatedProposal(ApplicationContext context, ChallengeId call) {
        var fixture = aSubmittedProposal(context, call);
        context.getBean(Proposals.class).enterEvaluation(fixture.id());
        return fixture;
    }

    /** Writes all that the call asks for, and keeps to its money rules. */
    public ProposalFixture written() {
        return written(text(challenge(), "Proposta " + UUID.randomUUID(), Money.euros(50_000)));
    }

    /** Writes this. */
    public ProposalFixture written(ProposalText text) {
        try (var _ = Visitor.signedIn(context, speaker)) {
            var base = catalogue().find(id).orElseThrow().version();
            context.getBean(ProposalDrafts.class).save(id, base, text, text.fields());
        }
        return this;
    }

    public ProposalFixture submitted() {
        try (var _ = Visitor.signedIn(context, speaker)) {
            context.getBean(Submissions.class).submit(id, "fixture-" + id);
        }
        return this;
    }

    /** A partner of its own, who agreed; returns who speaks for it. */
    public UserId joinedBy(ActorId partner, UserId theirs) {
        try (var _ = Visitor.signedIn(context, speaker)) {
            context.getBean(ProposalTeam.class).ask(id, partner, "partner");
        }
        try (var _ = Visitor.signedIn(context, theirs)) {
            context.getBean(ProposalTeam.class).accept(id, partner);
        }
        return theirs;
    }

    /** All that a call asks for, at this cost, in Milan, for six months. */
    public static ProposalText text(Challenge call, String title, Money cost) {
        var sections = new LinkedHashMap<String, String>();
        call.terms().sections().forEach(s -> sections.put(s.code(), "Testo di " + s.code()));
        var lines = lines(call, cost);
        var own = lines.stream().map(Proposal.BudgetLine::coFunded).reduce(Money.euroCents(0), Money::plus);
        var open = cost.minus(own);
        var cap = call.terms().money().cap();
        return new ProposalText(
                title,
                "Un cortile che si apre al quartiere.",
                sections,
                lines,
                cap != null && cap.compareTo(open) < 0 ? cap : open,
                6,
                LocalDate.now(java.time.Clock.systemUTC()).plusMonths(9),
                List.of(new PlaceId("it-015146")),
                List.of());
    }

    /** One line for each category that is needed to reach the cost, each as large as it may be. */
    private static List<Proposal.BudgetLine> lines(Challenge call, Money cost) {
        var rules = call.terms().money();
        var lines = new ArrayList<Proposal.BudgetLine>();
        long left = cost.cents();
        for (var category : rules.categories()) {
            long amount = Math.min(left, cost.cents() * category.most() / 10_000);
            if (amount > 0) {
                lines.add(new Proposal.BudgetLine(
                        category.code(),
                        "Voce " + category.code(),
                        Money.euroCents(amount),
                        Money.euroCents(Math.ceilDiv(amount * rules.coFunding(), 10_000L))));
                left -= amount;
            }
        }
        return lines;
    }

    public ProposalId id() {
        return id;
    }

    public ChallengeId call() {
        return call;
    }

    public Challenge challenge() {
        return context.getBean(ChallengeCatalogue.class).find(call).orElseThrow();
    }

    /** Who speaks for the lead. */
    public UserId speaker() {
        return speaker;
    }

    public ActorId lead() {
        return lead;
    }

    public Proposal proposal() {
        return catalogue().find(id).orElseThrow();
    }

    private ProposalCatalogue catalogue() {
        return context.getBean(ProposalCatalogue.class);
    }
}
