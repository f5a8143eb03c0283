package org.intreccio.spaces.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.NotFound;
import org.intreccio.spaces.SpaceCatalogue;
import org.intreccio.spaces.SpaceFilter;
import org.intreccio.spaces.SpaceMember;
import org.intreccio.spaces.SpaceMembers;
import org.intreccio.spaces.SpacePage;
import org.intreccio.web.Cursor;
import org.intreccio.web.PageSize;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Spaces and who belongs to them, as the caller may see them. */
@RestController
@RequestMapping("/api/v1/spaces")
@OpenToAll
@Tag(name = "Spaces", description = "Branded corners of organisations and programmes")
class SpacesResource {

    private final SpaceCatalogue catalogue;
    private final SpaceMembers members;

    SpacesResource(SpaceCatalogue catalogue, SpaceMembers members) {
        this.catalogue = catalogue;
        this.members = members;
    }

    @GetMapping
    @Operation(summary = "Find spaces, by name")
    ResultPage<SpaceJson.Brief> find(
            @Parameter(description = "Words of a name, a tagline") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "The code of a theme") @RequestParam(defaultValue = "") String theme,
            @Parameter(description = "Those that are over instead of those that are open")
                    @RequestParam(defaultValue = "false")
                    boolean archived,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = PageSize.of(limit).value();
        var found = catalogue.find(SpaceFilter.OPEN
                .withWords(q)
                .withTheme(theme)
                .withArchived(archived)
                .after(cursor == null ? null : position(cursor))
                .limit(size));
        var next = found.size() < size
                ? null
                : Cursor.of(found.getLast().name(), found.getLast().slug()).write();
        return new ResultPage<>(found.stream().map(SpaceJson.Brief::of).toList(), next);
    }

    private static SpaceFilter.Position position(String cursor) {
        var parts = Cursor.read(cursor, 2).parts();
        return new SpaceFilter.Position(parts.get(0), parts.get(1));
    }

    @GetMapping("/{slug}")
    @Operation(summary = "One space")
    SpaceJson.Full space(@PathVariable String slug) {
        return SpaceJson.Full.of(known(slug));
    }

    @GetMapping("/{slug}/members")
    @Operation(summary = "Who belongs to a space, by name")
    ResultPage<SpaceJson.Member> members(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = PageSize.of(limit).value();
        var found = catalogue.members(known(slug), cursor == null ? null : after(cursor), size);
        var next = found.size() < size
                ? null
                : Cursor.of(found.getLast().name(), found.getLast().actor().value())
                        .write();
        return new ResultPage<>(found.stream().map(SpaceJson.Member::of).toList(), next);
    }

    private static SpaceMember after(String cursor) {
        var parts = Cursor.read(cursor, 2).parts();
        return SpaceMember.position(parts.get(0), new ActorId(parts.get(1)));
    }

    @PutMapping("/{slug}/members/me")
    @ForSignedIn
    @Operation(
            summary = "Join a space, or ask to",
            description = "In the name of the caller; answers with what the caller is now: member or requested.")
    SpaceJson.Joined join(
            @PathVariable String slug, @RequestBody(required = false) SpaceJson.@Nullable Request request) {
        var state = members.join(known(slug).id(), request == null || request.note() == null ? "" : request.note());
        return new SpaceJson.Joined(state.name().toLowerCase(Locale.ROOT));
    }

    @DeleteMapping("/{slug}/members/me")
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Leave a space, take a request back or decline an invitation")
    void leave(@PathVariable String slug) {
        members.leave(known(slug).id());
    }

    @GetMapping("/{slug}/waiting")
    @ForSignedIn
    @Operation(summary = "Who asked to be let in and who was invited; for the keepers")
    List<SpaceJson.Member> waiting(@PathVariable String slug) {
        return catalogue.waiting(known(slug)).stream().map(SpaceJson.Member::of).toList();
    }

    private SpacePage known(String slug) {
        return catalogue.at(slug).orElseThrow(() -> NotFound.of("spaces.error.space-unknown", slug));
    }
}
