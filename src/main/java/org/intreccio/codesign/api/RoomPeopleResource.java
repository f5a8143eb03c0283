package org.intreccio.codesign.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Objects;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomId;
import org.intreccio.codesign.RoomPeople;
import org.intreccio.codesign.RoomRole;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is in a room, and how people come in and go. */
@RestController
@RequestMapping("/api/v1/rooms/{room}")
@ForSignedIn
@Tag(name = "Rooms")
class RoomPeopleResource {

    private final RoomPeople people;
    private final RoomCatalogue catalogue;

    RoomPeopleResource(RoomPeople people, RoomCatalogue catalogue) {
        this.people = people;
        this.catalogue = catalogue;
    }

    @GetMapping("/people")
    @Operation(summary = "Who is in a room that the caller may read, those who facilitate first")
    ResultPage<RoomJson.Person> people(@PathVariable RoomId room) {
        catalogue.see(room);
        return ResultPage.whole(
                catalogue.participants(room).stream().map(RoomJson.Person::of).toList());
    }

    @PutMapping("/people/me")
    @Operation(
            summary = "Come into a room, accept an invitation or ask to be let in",
            description = "Answers with what the caller is now: member or requested.")
    RoomJson.State join(@PathVariable RoomId room, @RequestBody(required = false) RoomJson.@Nullable Note note) {
        var words = note == null ? "" : Objects.requireNonNullElse(note.note(), "");
        return new RoomJson.State(people.join(room, words).code());
    }

    @DeleteMapping("/people/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Leave a room, take a request back or decline an invitation")
    void leave(@PathVariable RoomId room) {
        people.leave(room);
    }

    @GetMapping("/waiting")
    @Operation(summary = "Who asked to be let in and who was invited; for those who facilitate the room")
    ResultPage<RoomJson.Waiting> waiting(@PathVariable RoomId room) {
        catalogue.known(room);
        return ResultPage.whole(
                catalogue.waiting(room).stream().map(RoomJson.Waiting::of).toList());
    }

    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Invite a person, by the id of their actor; for those who facilitate the room")
    void invite(@PathVariable RoomId room, @RequestBody RoomJson.Whom whom) {
        catalogue.known(room);
        people.invite(room, new ActorId(Objects.requireNonNullElse(whom.person(), "")));
    }

    @PostMapping("/people/{person}/admission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let somebody in who asked; for those who facilitate the room")
    void admit(@PathVariable RoomId room, @PathVariable ActorId person) {
        catalogue.known(room);
        people.admit(room, person);
    }

    @PostMapping("/people/{person}/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Refuse a request, take an invitation back or take somebody out, with a reason",
            description = "For those who facilitate the room.")
    void remove(
            @PathVariable RoomId room,
            @PathVariable ActorId person,
            @RequestBody(required = false) RoomJson.@Nullable Reason reason) {
        catalogue.known(room);
        people.remove(room, person, reason == null ? "" : Objects.requireNonNullElse(reason.reason(), ""));
    }

    @PutMapping("/people/{person}/role")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Make somebody facilitate a room, or no longer: facilitator or participant",
            description = "For those who facilitate the room.")
    void appoint(@PathVariable RoomId room, @PathVariable ActorId person, @RequestBody RoomJson.Role role) {
        catalogue.known(room);
        people.appoint(room, person, role(Objects.requireNonNullElse(role.role(), "")));
    }

    private static RoomRole role(String code) {
        return Arrays.stream(RoomRole.values())
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("role", "codesign.error.role", code));
    }
}
