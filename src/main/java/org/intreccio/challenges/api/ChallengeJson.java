package org.intreccio.challenges.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.challenges.Amendment;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeDraft;
import org.intreccio.challenges.ChallengeSettings;
import org.intreccio.challenges.ChallengeTemplate;
import org.intreccio.challenges.Phase;
import org.intreccio.challenges.TermsJson;
import org.intreccio.directory.Bilingual;
import org.intreccio.eligibility.Finding;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Money;
import org.intreccio.kernel.Texts;
import org.intreccio.spaces.SpaceId;
import org.intreccio.taxonomy.PlaceId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** How the REST interface tells of calls. */
final class ChallengeJson {

    private ChallengeJson() {}

    record Host(String id, String name) {}

    record PhaseBrief(String code, Bilingual name, Instant opens, Instant closes, List<String> acts) {

        static PhaseBrief of(Phase phase) {
            return new PhaseBrief(
                    phase.code(),
                    phase.name(),
                    phase.opens(),
                    phase.closes(),
                    phase.acts().stream()
                            .map(a -> a.name().toLowerCase(Locale.ROOT))
                            .sorted()
                            .toList());
        }
    }

    record Brief(
            String id,
            String status,
            Host host,
            @Nullable String space,
            Bilingual title,
            Bilingual summary,
            List<String> themes,
            List<String> targets,
            List<String> competences,
            List<String> places,
            @Nullable Instant deadline,
            @Nullable Money fund,
            int version,
            @Nullable Instant publishedAt) {

        static Brief of(Challenge c) {
            var space = c.space();
            return new Brief(
                    c.id().value(),
                    c.status().code(),
                    new Host(c.host().value(), c.hostName()),
                    space == null ? null : space.value(),
                    c.title(),
                    c.summary(),
                    c.themes().stream().sorted().toList(),
                    c.targets().stream().sorted().toList(),
                    c.competences(),
                    c.places().stream().map(PlaceId::value).sorted().toList(),
                    c.deadline().orElse(null),
                    c.terms().money().fund(),
                    c.version(),
                    c.publishedAt());
        }
    }

    @Schema(
            description =
                    "`terms` holds all rules as data: rules, phases, criteria, sections, money, evaluation, agreement, programme")
    record Full(
            Brief challenge,
            Bilingual brief,
            List<PhaseBrief> phases,
            List<String> rules,
            @Schema(type = "object") JsonNode terms,
            String reason) {}

    record Page(List<Brief> items, @Nullable String next, Map<String, Long> counts) {}

    record Version(
            int version,
            Instant at,
            Bilingual note,
            @Schema(type = "object") JsonNode terms) {

        static Version of(Amendment amendment, TermsJson json) {
            return new Version(amendment.version(), amendment.at(), amendment.note(), json.tree(amendment.terms()));
        }
    }

    record Template(String code, Bilingual title, Bilingual blurb) {

        static Template of(ChallengeTemplate template) {
            return new Template(template.code(), template.title(), template.blurb());
        }
    }

    record New(
            @Nullable String host,
            @Nullable String template,
            @Nullable Bilingual title) {}

    record Reason(@Nullable String reason) {

        String why() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    /** What is changed; what is left out stays as it is. */
    record Change(
            @Nullable Long edits,
            @Nullable String space,
            @Nullable Bilingual title,
            @Nullable Bilingual summary,
            @Nullable Bilingual brief,
            @Nullable Set<String> themes,
            @Nullable Set<String> targets,
            @Nullable List<String> competences,
            @Nullable Set<String> places,
            @Schema(type = "object") @Nullable JsonNode terms,
            @Nullable Bilingual note) {

        /** How often the call had been saved when it was read. */
        long read(ChallengeDraft now) {
            return edits == null ? now.edits() : edits;
        }

        ChallengeSettings over(ChallengeSettings now, TermsJson json) {
            var settings = now.withTexts(or(title, now.title()), or(summary, now.summary()), or(brief, now.brief()))
                    .about(
                            space == null ? now.space() : space.isEmpty() ? null : new SpaceId(space),
                            Objects.requireNonNullElse(themes, now.themes()),
                            Objects.requireNonNullElse(targets, now.targets()),
                            Objects.requireNonNullElse(competences, now.competences()),
                            places == null
                                    ? now.places()
                                    : places.stream().map(PlaceId::new).collect(Collectors.toSet()));
            return terms == null || terms.isNull() ? settings : settings.withTerms(read(terms, json));
        }

        private static org.intreccio.challenges.Terms read(JsonNode terms, TermsJson json) {
            try {
                return json.read(terms);
            } catch (JacksonException notTerms) {
                if (notTerms.getCause() instanceof InvalidValue refusal) {
                    throw refusal;
                }
                throw InvalidValue.of("terms", "challenges.error.terms");
            }
        }

        static Bilingual or(@Nullable Bilingual words, Bilingual otherwise) {
            return words == null
                    ? otherwise
                    : new Bilingual(
                            Objects.requireNonNullElse(words.it(), ""), Objects.requireNonNullElse(words.en(), ""));
        }
    }

    /** What a proposal would tell; what is left out is not told yet. */
    record Candidate(
            @Nullable String actor,
            @Nullable List<String> partners,
            @Nullable Money cost,
            @Nullable Integer months,
            @Nullable LocalDate ends,
            @Nullable Set<String> places,
            @Nullable Set<String> trainings) {}

    record Verdict(String rule, String outcome, Bilingual sentence, Bilingual remedy) {

        static Verdict of(Finding finding, Texts texts) {
            return new Verdict(
                    finding.rule().type(),
                    finding.outcome().name().toLowerCase(Locale.ROOT),
                    said(finding.sentence(), texts),
                    said(finding.remedy(), texts));
        }

        private static Bilingual said(Finding.Saying saying, Texts texts) {
            return new Bilingual(saying.in(texts, Texts.ITALIAN), saying.in(texts, Texts.ENGLISH));
        }
    }

    record Check(boolean eligible, List<Verdict> findings) {}
}
