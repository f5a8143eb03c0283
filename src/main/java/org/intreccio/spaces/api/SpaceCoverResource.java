package org.intreccio.spaces.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.NotFound;
import org.intreccio.pictures.PictureBody;
import org.intreccio.spaces.SpaceCatalogue;
import org.intreccio.spaces.SpaceCovers;
import org.intreccio.spaces.SpaceId;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The picture at the head of a space. */
@RestController
@RequestMapping("/api/v1/spaces/{slug}/cover")
@Tag(name = "Spaces")
class SpaceCoverResource {

    private final SpaceCovers covers;
    private final SpaceCatalogue catalogue;

    SpaceCoverResource(SpaceCovers covers, SpaceCatalogue catalogue) {
        this.covers = covers;
        this.catalogue = catalogue;
    }

    @GetMapping
    @OpenToAll
    @Operation(summary = "The cover of a space, as PNG or JPEG")
    ResponseEntity<Resource> cover(@PathVariable String slug) throws IOException {
        return PictureBody.of(covers.find(slug).orElseThrow(() -> NotFound.of("spaces.error.no-cover", slug)));
    }

    @PutMapping
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = PictureBody.SENT, description = "For the keepers. " + PictureBody.TAKEN)
    void show(@PathVariable String slug, HttpServletRequest request) throws IOException {
        covers.show(known(slug), request.getInputStream());
    }

    @DeleteMapping
    @ForSignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Show the weave again", description = "For the keepers. Also where there was no picture.")
    void remove(@PathVariable String slug) {
        covers.remove(known(slug));
    }

    private SpaceId known(String slug) {
        return catalogue
                .at(slug)
                .orElseThrow(() -> NotFound.of("spaces.error.space-unknown", slug))
                .id();
    }
}
