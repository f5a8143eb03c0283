package org.intreccio.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where pictures are kept, each upload under a name of its own that nobody can guess: who shows one may delete it. */
public interface PictureStore {

    /** Keeps it and returns its name; durable when it returns. */
    String keep(Picture picture) throws IOException;

    Optional<Kept> find(String name) throws IOException;

    /** Deletes it; without effect where there is none. */
    void forget(String name) throws IOException;

    /** The names of all that were kept before then, those included that a crash left half written. */
    List<String> before(Instant then) throws IOException;

    /** One that is kept. */
    interface Kept {

        String name();

        String type();

        long size() throws IOException;

        InputStream open() throws IOException;
    }
}
