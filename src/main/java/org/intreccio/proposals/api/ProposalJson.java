package org.intreccio.proposals.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intreccio.directory.Bilingual;
import org.intreccio.eligibility.Finding;
import org.intreccio.kernel.Money;
import org.intreccio.kernel.Texts;
import org.intreccio.proposals.Annex;
import org.intreccio.proposals.BudgetCheck;
import org.intreccio.proposals.Completeness;
import org.intreccio.proposals.Difference;
import org.intreccio.proposals.Forming;
import org.intreccio.proposals.Partner;
import org.intreccio.proposals.Proposal;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.proposals.Reason;
import org.intreccio.proposals.Revision;
import org.intreccio.proposals.RuleCheck;
import org.intreccio.proposals.Similar;
import org.intreccio.proposals.Submission;
import org.intreccio.proposals.TeamFit;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;

/** How the REST interface writes proposals; additions are compatible, nothing is ever taken away. Amounts are in cents of a euro. */
final class ProposalJson {

    private ProposalJson() {}

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    record TeamMember(String actor, String name, String kind, String role, String state, boolean lead) {

        static TeamMember of(Partner p, Proposal in) {
            return new TeamMember(
                    p.actor().value(),
                    p.name(),
                    p.kind().code(),
                    p.role(),
                    code(p.state()),
                    p.actor().equals(in.lead()));
        }
    }

    record CostLine(String category, String what, long amount, long coFunded) {

        static CostLine of(Proposal.BudgetLine line) {
            return new CostLine(
                    line.category(),
                    line.what(),
                    line.amount().cents(),
                    line.coFunded().cents());
        }

        Proposal.BudgetLine line() {
            return new Proposal.BudgetLine(category, what, Money.euroCents(amount), Money.euroCents(coFunded));
        }
    }

    record SectionText(String code, String text) {}

    /** What the reader may do now. */
    record May(boolean write, boolean submit, boolean withdraw, boolean check) {}

    /**
     * One proposal as its reader may see it.
     *
     * @param hidden codes of confidential sections that are not told to this reader
     */
    record ProposalCard(
            String id,
            String challenge,
            String status,
            String title,
            String summary,
            List<TeamMember> team,
            List<SectionText> sections,
            List<String> hidden,
            List<CostLine> budget,
            @Nullable Long requested,
            @Nullable Integer months,
            @Nullable LocalDate ends,
            List<String> places,
            List<String> competences,
            long version,
            @Nullable Instant submittedAt,
            String receipt,
            boolean forming,
            int completeness,
            List<String> missing,
            List<Reason> reasons,
            String checkedWhy,
            May may) {

        static ProposalCard of(ProposalPage page) {
            var p = page.proposal();
            var standing = page.standing();
            var text = page.text();
            return new ProposalCard(
                    p.id().value(),
                    p.challenge().value(),
                    p.status().code(),
                    p.title(),
                    p.summary(),
                    p.team().stream().map(t -> TeamMember.of(t, p)).toList(),
                    p.sections().stream()
                            .map(s -> new SectionText(s.code(), s.text()))
                            .toList(),
                    page.hidden().stream().sorted().toList(),
                    p.budget().stream().map(CostLine::of).toList(),
                    text.requested() == null ? null : text.requested().cents(),
                    p.months(),
                    p.ends(),
                    text.places().stream().map(PlaceId::value).toList(),
                    p.competences(),
                    p.version(),
                    p.submittedAt(),
                    p.receipt(),
                    page.forming(),
                    page.completeness().percent(),
                    page.completeness().missing(),
                    page.reasons(),
                    page.checkedWhy(),
                    new May(standing.mayWrite(), standing.maySubmit(), standing.mayWithdraw(), standing.mayCheck()));
        }
    }

    record FormingTeam(
            String id, String challenge, String title, String summary, List<String> team, List<String> competences) {

        static FormingTeam of(Forming f) {
            return new FormingTeam(
                    f.id().value(),
                    f.challenge().value(),
                    f.title(),
                    f.summary(),
                    f.team().stream().map(p -> p.actor().value()).toList(),
                    f.competences());
        }
    }

    record ClashText(String field, String theirs, String mine) {}

    /** What became of a saving: where {@code clashes} is not empty those fields stand as they did, and what was sent is kept as a version. */
    record Saving(ProposalCard proposal, List<ClashText> clashes) {}

    record RuleFinding(String rule, String outcome, Bilingual sentence, Bilingual remedy) {

        static RuleFinding of(Finding f, Texts texts) {
            return new RuleFinding(
                    f.rule().type(), code(f.outcome()), said(f.sentence(), texts), said(f.remedy(), texts));
        }

        private static Bilingual said(Finding.Saying saying, Texts texts) {
            return new Bilingual(saying.in(texts, Texts.ITALIAN), saying.in(texts, Texts.ENGLISH));
        }
    }

    record CategoryShare(String category, long amount, int hundredthsOfPercent, boolean fits) {}

    record BudgetVerdict(long cost, long coFunded, long open, List<CategoryShare> shares, List<Bilingual> breaches) {

        static BudgetVerdict of(BudgetCheck check, RuleCheck rules) {
            return new BudgetVerdict(
                    check.cost().cents(),
                    check.coFunded().cents(),
                    check.open().cents(),
                    check.shares().stream()
                            .map(s -> new CategoryShare(
                                    s.category().code(), s.amount().cents(), s.share(), s.fits()))
                            .toList(),
                    check.breaches().stream()
                            .map(b -> new Bilingual(
                                    rules.say(b.key(), b.arguments(), Texts.ITALIAN),
                                    rules.say(b.key(), b.arguments(), Texts.ENGLISH)))
                            .toList());
        }
    }

    /** All that can be said of a proposal before it is handed in. */
    record Verdict(Completeness completeness, List<RuleFinding> rules, BudgetVerdict budget) {}

    record Receipt(String proposal, int number, Instant receivedAt, String sha256) {

        static Receipt of(String proposal, Submission s) {
            return new Receipt(proposal, s.number(), s.at(), s.hash());
        }
    }

    record AnnexCard(
            String id, String name, String type, long size, String sha256, boolean confidential, Instant addedAt) {

        static AnnexCard of(Annex a) {
            return new AnnexCard(a.id(), a.name(), a.type(), a.size(), a.hash(), a.confidential(), a.at());
        }
    }

    record VersionCard(long number, Instant at, String by, String name, boolean aside, List<String> fields) {

        static VersionCard of(Revision r) {
            return new VersionCard(r.number(), r.at(), r.by(), r.name(), r.aside(), r.fields());
        }
    }

    record Stretch(String kind, String text) {}

    record FieldDifference(String field, List<Stretch> stretches) {

        static FieldDifference of(Difference d) {
            return new FieldDifference(
                    d.field(),
                    d.stretches().stream()
                            .map(s -> new Stretch(code(s.kind()), s.text()))
                            .toList());
        }
    }

    record NeedCard(String competence, boolean byCall, String cover, List<String> offeredBy) {

        static NeedCard of(TeamFit.Need need) {
            return new NeedCard(
                    need.code(),
                    need.byCall(),
                    code(need.cover()),
                    need.offers().stream()
                            .map(o -> o.actor().value())
                            .distinct()
                            .toList());
        }
    }

    record KindCard(List<String> kinds, int least, int most, int there) {

        static KindCard of(TeamFit.KindNeed need) {
            return new KindCard(
                    need.kinds().stream().map(k -> k.code()).sorted().toList(),
                    need.least(),
                    need.most(),
                    need.there());
        }
    }

    record TeamAgainstCall(List<NeedCard> needs, List<KindCard> kinds, List<String> gaps) {

        static TeamAgainstCall of(TeamFit fit) {
            return new TeamAgainstCall(
                    fit.needs().stream().map(NeedCard::of).toList(),
                    fit.kinds().stream().map(KindCard::of).toList(),
                    fit.gaps());
        }
    }

    record SimilarProposal(String id, String title, String summary, String call, boolean words, long shared) {

        static SimilarProposal of(Similar.Hit h) {
            return new SimilarProposal(h.id().value(), h.title(), h.summary(), h.call(), h.words(), h.shared());
        }
    }

    /** The fields of a text that are sent; absent ones stay as they are, those named in {@code clear} become empty. */
    record Patch(
            @Nullable Long base,
            @Nullable String title,
            @Nullable String summary,
            @Nullable Map<String, String> sections,
            @Nullable List<CostLine> budget,
            @Nullable Long requested,
            @Nullable Integer months,
            @Nullable LocalDate ends,
            @Nullable List<String> places,
            @Nullable List<String> competences,
            @Nullable List<String> clear) {}
}
