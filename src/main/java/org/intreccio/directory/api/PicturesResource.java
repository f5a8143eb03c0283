package org.intreccio.directory.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPictures;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.pictures.PictureBody;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of actors. */
@RestController
@RequestMapping("/api/v1/actors/{id}/pictures/{slot}")
@Tag(name = "Actors")
class PicturesResource {

    private final ActorPictures pictures;

    PicturesResource(ActorPictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping
    @OpenToAll
    @Operation(
            summary = "A picture of an actor: logo or cover, as PNG or JPEG",
            description = "One that the reader may not see is not found, as if there were none.")
    ResponseEntity<Resource> picture(@PathVariable String id, @PathVariable String slot) throws IOException {
        return PictureBody.of(pictures.find(new ActorId(id), slot(slot)).orElseThrow(() -> unknown(slot)));
    }

    @PutMapping
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = PictureBody.SENT, description = PictureBody.TAKEN)
    void show(
            @PathVariable String id,
            @PathVariable String slot,
            @Parameter(description = "Who sees it: public, members or private. Without, those who saw the one before.")
                    @RequestParam(defaultValue = "")
                    String visibility,
            HttpServletRequest request)
            throws IOException {
        pictures.show(new ActorId(id), slot(slot), request.getInputStream(), visibility(visibility));
    }

    private static @Nullable Visibility visibility(String code) {
        return code.isEmpty()
                ? null
                : Arrays.stream(Visibility.values())
                        .filter(v -> v.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> InvalidValue.of("visibility", "directory.error.visibility"));
    }

    @DeleteMapping
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Show none", description = "Also where there was none.")
    void remove(@PathVariable String id, @PathVariable String slot) {
        pictures.remove(new ActorId(id), slot(slot));
    }

    private static ActorPictures.Slot slot(String code) {
        return ActorPictures.Slot.of(code).orElseThrow(() -> unknown(code));
    }

    private static NotFound unknown(String slot) {
        return NotFound.of("directory.error.picture-unknown", slot);
    }
}
