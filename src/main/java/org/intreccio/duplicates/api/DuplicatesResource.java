package org.intreccio.duplicates.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Profile.Part;
import org.intreccio.duplicates.Duplicates;
import org.intreccio.duplicates.Merge;
import org.intreccio.duplicates.Merges;
import org.intreccio.duplicates.SuspectedPair;
import org.intreccio.identity.ForStewards;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.web.PageSize;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Organisations that stand twice, for stewards. */
@RestController
@RequestMapping("/api/v1/duplicates")
@ForStewards
@Tag(name = "Duplicates", description = "Organisations that may be the same one: tell them apart, merge them, undo it")
class DuplicatesResource {

    private final Duplicates duplicates;
    private final Merges merges;

    DuplicatesResource(Duplicates duplicates, Merges merges) {
        this.duplicates = duplicates;
        this.merges = merges;
    }

    /** Two organisations that are not the same. */
    record TwoOrganisations(@Nullable String one, @Nullable String other) {}

    /** Two that are. */
    record NewMerge(
            @Schema(description = "The id of the one that stays") @Nullable String kept,

            @Schema(description = "The id of the one whose address will lead there") @Nullable String gone,

            @Schema(description = "What the first is to say as the second did, such as name, website, vat-number")
            @Nullable List<String> taken,

            @Nullable String reason) {}

    record Reason(@Nullable String reason) {}

    record SideJson(
            String id,
            String kind,
            String name,
            String place,
            String website,
            String vatNumber,
            String taxCode,
            long collaborations,
            long people,
            String page) {

        static SideJson of(SuspectedPair.Side side) {
            return new SideJson(
                    side.id().value(),
                    side.kind().code(),
                    side.name(),
                    side.place(),
                    side.website(),
                    side.vatNumber(),
                    side.taxCode(),
                    side.collaborations(),
                    side.people(),
                    "/actors/" + side.id());
        }
    }

    record PairJson(SideJson one, SideJson other, double score, List<String> reasons) {

        static PairJson of(SuspectedPair pair) {
            return new PairJson(SideJson.of(pair.one()), SideJson.of(pair.other()), pair.score(), pair.reasons());
        }
    }

    record MergeJson(
            String id,
            String kept,
            String keptName,
            String gone,
            String goneName,
            String reason,
            Instant at,
            @Nullable Instant undoneAt) {

        static MergeJson of(Merge merge) {
            return new MergeJson(
                    merge.id(),
                    merge.kept().value(),
                    merge.keptName(),
                    merge.gone().value(),
                    merge.goneName(),
                    merge.why(),
                    merge.at(),
                    merge.undoneAt());
        }
    }

    @GetMapping
    @Operation(summary = "Pairs of organisations that may be the same one, the most suspicious first")
    ResultPage<PairJson> suspected(@RequestParam(required = false) @Nullable Integer limit) {
        return ResultPage.whole(duplicates.suspected(PageSize.of(limit).value()).stream()
                .map(PairJson::of)
                .toList());
    }

    @PostMapping("/apart")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Tell two organisations apart; they are not suspected again")
    void tellApart(@RequestBody TwoOrganisations two) {
        duplicates.tellApart(id("one", two.one()), id("other", two.other()));
    }

    @GetMapping("/merges")
    @Operation(summary = "The latest merges, undone ones too")
    ResultPage<MergeJson> merges(@RequestParam(required = false) @Nullable Integer limit) {
        return ResultPage.whole(merges.latest(PageSize.of(limit).value()).stream()
                .map(MergeJson::of)
                .toList());
    }

    @PostMapping("/merges")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Merge two organisations",
            description =
                    "Fills what the first lacks, moves every relationship, and forwards the address of the second")
    MergeJson merge(@RequestBody NewMerge asked) {
        return MergeJson.of(merges.merge(
                id("kept", asked.kept()), id("gone", asked.gone()), parts(asked.taken()), text(asked.reason())));
    }

    @PostMapping("/merges/{id}/undoing")
    @Operation(summary = "Undo a merge; what was changed since at the one that stayed stays there")
    MergeJson undo(@PathVariable String id, @RequestBody(required = false) @Nullable Reason reason) {
        return MergeJson.of(merges.undo(id, reason == null ? "" : text(reason.reason())));
    }

    private static ActorId id(String field, @Nullable String id) {
        if (id == null || id.isBlank()) {
            throw InvalidValue.of(field, "duplicates.error.missing");
        }
        return new ActorId(id);
    }

    private static Set<Part> parts(@Nullable List<String> names) {
        return (names == null ? Stream.<String>of() : names.stream())
                .map(DuplicatesResource::part)
                .collect(Collectors.toSet());
    }

    private static Part part(String name) {
        return Arrays.stream(Part.values())
                .filter(p -> p.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("taken", "duplicates.error.part", name));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
