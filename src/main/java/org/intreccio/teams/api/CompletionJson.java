package org.intreccio.teams.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.intreccio.directory.ActorCard;
import org.intreccio.teams.Breach;
import org.intreccio.teams.Mate;
import org.intreccio.teams.Offer;
import org.intreccio.teams.Team;
import org.intreccio.teams.TeamAnswer;
import org.jspecify.annotations.Nullable;

/** What a team has and lacks, and who could complete it, as the REST interface tells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CompletionJson(
        List<Who> members,
        List<Need> needs,

        @Schema(description = "The recommended one; absent where nothing is missing or it cannot be done") @Nullable Completed completion,

        @Schema(description = "Whether it was proven that no smaller team fits")
        boolean smallest,

        @Schema(description = "At most so many more join than in the smallest team that fits")
        int beyond,

        @Schema(description = "Up to three others") List<Completed> alternatives,

        @Schema(description = "Why it cannot be done, or not wholly")
        List<Limit> obstacles) {

    record Who(String id, String kind, String name) {
        static Who of(ActorCard card) {
            return new Who(card.id().value(), card.kind().code(), card.name());
        }
    }

    record Need(
            String code,
            String name,

            @Schema(description = "What members offer of it")
            List<Offered> within,

            @Schema(description = "How many could close the gap")
            int candidates) {}

    record Offered(
            String actor,
            String need,

            @Schema(description = "The competence offered: the one needed or a kind of it")
            String offered,

            @Schema(allowableValues = {"", "basic", "good", "expert"})
            String level,

            @Schema(description = "Whether it names evidence that can be looked up")
            boolean evidence) {
        static Offered of(Offer offer) {
            return new Offered(offer.actor().value(), offer.wanted(), offer.offered(), offer.level(), offer.shown());
        }
    }

    record Completed(
            List<Joining> joining,
            int covered,

            @Schema(description = "Of these, how many with evidence")
            int evidence,

            @Schema(description = "The mean of theirs, 0–1") double reliability,
            List<Limit> limits) {
        static Completed of(Team team) {
            return new Completed(
                    team.mates().stream().map(Joining::of).toList(),
                    team.covered(),
                    team.shown(),
                    team.trust(),
                    team.breaches().stream().map(Limit::of).toList());
        }
    }

    record Joining(
            Who actor,
            List<Offered> offers,

            @Schema(description = "That the best way of ties from a member, three at most, holds: 0–1")
            double reliability,

            @Schema(description = "The actors on that way, a member first; empty where there is none")
            List<String> way) {
        static Joining of(Mate mate) {
            return new Joining(
                    Who.of(mate.card()),
                    mate.offers().stream().map(Offered::of).toList(),
                    mate.standing().trust(),
                    mate.standing().way().stream().map(node -> node.id()).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Limit(
            @Schema(
                    allowableValues = {
                        "missing",
                        "nobody-offers",
                        "nobody-there",
                        "too-few",
                        "too-many",
                        "too-large",
                        "elsewhere",
                        "none-fits",
                        "none-found"
                    })
            String what,

            @Schema(description = "The competence or the kind that it is about") @Nullable String about,

            @Nullable Integer there,
            @Nullable Integer wanted) {
        static Limit of(Breach breach) {
            return switch (breach) {
                case Breach.Missing(var code) -> new Limit("missing", code, null, null);
                case Breach.NobodyOffers(var code) -> new Limit("nobody-offers", code, null, null);
                case Breach.NobodyThere(var code) -> new Limit("nobody-there", code, null, null);
                case Breach.TooFew(var kind, int there, int wanted) -> new Limit("too-few", kind.code(), there, wanted);
                case Breach.TooMany(var kind, int there, int wanted) ->
                    new Limit("too-many", kind.code(), there, wanted);
                case Breach.TooLarge(int there, int wanted) -> new Limit("too-large", null, there, wanted);
                case Breach.Elsewhere(var actors) -> new Limit("elsewhere", null, actors.size(), null);
                case Breach.NoneFits(boolean proven) ->
                    new Limit(proven ? "none-fits" : "none-found", null, null, null);
            };
        }
    }

    static CompletionJson of(TeamAnswer answer, Locale locale) {
        return new CompletionJson(
                answer.members().stream().map(Who::of).toList(),
                answer.needs().stream()
                        .map(need -> new Need(
                                need.competence().code(),
                                need.competence().label(locale),
                                need.within().stream().map(Offered::of).toList(),
                                need.candidates()))
                        .toList(),
                answer.findCompletion().map(Completed::of).orElse(null),
                answer.smallest(),
                answer.beyond(),
                answer.alternatives().stream().map(Completed::of).toList(),
                answer.obstacles().stream().map(Limit::of).toList());
    }
}
