package org.intreccio.codesign.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomFilter;
import org.intreccio.codesign.RoomId;
import org.intreccio.codesign.Rooms;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.web.Cursor;
import org.intreccio.web.PageSize;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rooms, as the caller may know of them. */
@RestController
@RequestMapping("/api/v1/rooms")
@OpenToAll
@Tag(name = "Rooms", description = "Where people work something out together")
class RoomsResource {

    private final Rooms rooms;
    private final RoomCatalogue catalogue;

    RoomsResource(Rooms rooms, RoomCatalogue catalogue) {
        this.rooms = rooms;
        this.catalogue = catalogue;
    }

    @GetMapping
    @Operation(summary = "Find rooms, the one where something happened last first")
    ResultPage<RoomJson.Brief> find(
            @Parameter(description = "Words of a title, a purpose") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "The code of a theme") @RequestParam(defaultValue = "") String theme,
            @Parameter(description = "The code of a collaboration direction") @RequestParam(defaultValue = "")
                    String direction,
            @Parameter(description = "open (those that go on) or finished") @RequestParam(defaultValue = "open")
                    String state,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = PageSize.of(limit).value();
        int from = cursor == null ? 0 : position(cursor);
        var found = catalogue.list(RoomFilter.ALL
                .withWords(q)
                .withTheme(theme)
                .withDirection(direction)
                .withFinished(finished(state))
                .page(from, size));
        var next = found.size() < size
                ? null
                : Cursor.of(Integer.toString(from + size)).write();
        return new ResultPage<>(found.stream().map(RoomJson.Brief::of).toList(), next);
    }

    private static boolean finished(String state) {
        return switch (state) {
            case "open" -> false;
            case "finished" -> true;
            default -> throw InvalidValue.of("state", "codesign.error.state", state);
        };
    }

    private static int position(String cursor) {
        return Integer.parseInt(Cursor.read(cursor, 1).parts().getFirst());
    }

    @PostMapping
    @ForSignedIn
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Open a room on a challenge, a proposal, a project or in a space",
            description =
                    "on is challenge:id, proposal:id, project:id or space:id; access is open, request or invited. The caller facilitates it. The same Idempotency-Key again answers with the first room.")
    RoomJson.Full open(@RequestHeader("Idempotency-Key") String key, @RequestBody RoomJson.Settings asked) {
        return told(rooms.open(asked.host(), asked.settings(), key).id());
    }

    @GetMapping("/{room}")
    @Operation(summary = "One room, as far as its door")
    RoomJson.Full see(@PathVariable RoomId room) {
        return told(room);
    }

    private RoomJson.Full told(RoomId id) {
        var room = catalogue.known(id);
        return RoomJson.Full.of(room, catalogue.standing(room));
    }

    @PutMapping("/{room}")
    @ForSignedIn
    @Operation(
            summary = "Change what is said of a room and chosen for it; for those who facilitate it",
            description = "version is the one that was read; where somebody saved meanwhile nothing is written.")
    RoomJson.Full change(@PathVariable RoomId room, @RequestBody RoomJson.Settings asked) {
        var read = Objects.requireNonNullElse(asked.version(), -1L);
        return switch (rooms.change(room, read, asked.settings())) {
            case Rooms.Edit.Saved saved -> told(saved.room().id());
            case Rooms.Edit.Clash clash ->
                throw Conflict.of("codesign.error.version", clash.room().version());
        };
    }

    @PutMapping("/{room}/outcome")
    @ForSignedIn
    @Operation(summary = "Finish a room, telling what came of it; for those who facilitate it")
    RoomJson.Full finish(@PathVariable RoomId room, @RequestBody RoomJson.Outcome asked) {
        rooms.finish(room, Objects.requireNonNullElse(asked.outcome(), ""));
        return told(room);
    }

    @DeleteMapping("/{room}/outcome")
    @ForSignedIn
    @Operation(summary = "Open a finished room again; for those who facilitate it")
    RoomJson.Full reopen(@PathVariable RoomId room) {
        rooms.reopen(room);
        return told(room);
    }
}
