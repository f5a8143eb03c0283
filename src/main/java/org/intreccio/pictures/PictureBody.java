package org.intreccio.pictures;

import java.io.IOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How pictures travel over the REST interface, whatever they are pictures of: the body is the file itself, both ways. */
public final class PictureBody {

    /** What the document of the interface says of one that is sent. */
    public static final String SENT = "Show this picture; the body is the file itself";

    /** What becomes of it. */
    public static final String TAKEN =
            "PNG, JPEG or WebP. What it is, its first bytes say, not its declared type; it is drawn anew.";

    private PictureBody() {}

    /** The answer that carries a kept one. Each is kept under a name of its own, by which a reader knows whether it has it already. */
    public static ResponseEntity<Resource> of(PictureStore.Kept kept) throws IOException {
        return ResponseEntity.ok()
                .eTag("\"" + kept.name() + "\"")
                .contentType(MediaType.parseMediaType(kept.type()))
                .contentLength(kept.size())
                .body(new InputStreamResource(kept.open()));
    }
}
