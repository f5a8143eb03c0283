package org.intreccio.teams.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.CurrentActor;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.recommendation.Partners;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.teams.TeamBrief;
import org.intreccio.teams.TeamRequest;
import org.intreccio.teams.Teams;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who could complete a team. */
@RestController
@RequestMapping("/api/v1/teams/completions")
@Tag(name = "Teams")
class TeamsResource {

    private static final Pattern RANGE = Pattern.compile("([a-z]+):(\\d?):(\\d{0,2})");

    private final Teams teams;
    private final Partners partners;
    private final Places places;
    private final CurrentActor currentActor;

    TeamsResource(Teams teams, Partners partners, Places places, CurrentActor currentActor) {
        this.teams = teams;
        this.partners = partners;
        this.places = places;
        this.currentActor = currentActor;
    }

    @GetMapping
    @OpenToAll
    @Operation(summary = "The fewest actors that complete a team, and others", description = """
                    Who of the members publicly offers what is needed, what is missing, and the smallest set of actors that offers it \
                    within the limits; among those of one size the one on which the team may rely most. Proven smallest where no gap \
                    has more than 15 candidates that differ; else `beyond` says by how many a smaller team might exist. Never \
                    the members' own organisations or people, nor those who opted out; for callers who act for a member \
                    also not whom it marked "not for me" or blocked.""")
    CompletionJson complete(
            @Parameter(description = "Codes of what is needed, 1–12") @RequestParam(defaultValue = "")
                    List<String> need,
            @Parameter(description = "Ids of who is in already, 20 at most") @RequestParam(defaultValue = "")
                    List<String> member,
            @Parameter(description = "How many of a kind the whole team must and may have", example = "association:1:2")
                    @RequestParam(defaultValue = "")
                    List<String> kinds,
            @Parameter(description = "Whoever joins works in one of these places or inside it")
                    @RequestParam(defaultValue = "")
                    List<String> place,
            @Parameter(description = "How many the whole team may have; 0 for as many as it takes")
                    @RequestParam(defaultValue = "0")
                    int size,
            @Parameter(description = "What it is for; its words help to find those who did something alike")
                    @RequestParam(defaultValue = "")
                    String title,
            @Parameter(hidden = true) Locale locale) {
        var brief = new TeamBrief(
                title,
                need.stream().filter(code -> !code.isBlank()).toList(),
                ranges(kinds),
                places(place),
                size,
                member.stream().filter(id -> !id.isBlank()).map(ActorId::new).toList());
        partners.waitUntilReady();
        var mine = currentActor.choices().stream().map(CurrentActor.Choice::id).collect(Collectors.toSet());
        return CompletionJson.of(teams.complete(new TeamRequest(brief, List.of(), mine)), locale);
    }

    private Set<PlaceId> places(List<String> ids) {
        return ids.stream()
                .filter(id -> !id.isBlank())
                .map(id -> places.find(new PlaceId(id))
                        .orElseThrow(() -> InvalidValue.of("place", "teams.error.place", id))
                        .id())
                .collect(Collectors.toSet());
    }

    private static Map<ActorKind, TeamBrief.Range> ranges(List<String> texts) {
        var ranges = new EnumMap<ActorKind, TeamBrief.Range>(ActorKind.class);
        for (var text : texts) {
            if (text.isBlank()) {
                continue;
            }
            var parts = RANGE.matcher(text);
            var kind = parts.matches() ? ActorKind.of(parts.group(1)) : java.util.Optional.<ActorKind>empty();
            if (kind.isEmpty()) {
                throw InvalidValue.of("kinds", "teams.error.kinds", text);
            }
            ranges.put(
                    kind.get(),
                    new TeamBrief.Range(number(parts.group(2), 0), number(parts.group(3), TeamBrief.Range.ANY)));
        }
        return ranges;
    }

    private static int number(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }
}
