package org.intreccio.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where pictures are kept, by the hash of their content: the same picture is kept once. */
public interface PictureStore {

    /** Keeps it and returns its name; durable when it returns. */
    String keep(Picture picture) throws IOException;

    Optional<Kept> find(String name) throws IOException;

    /** One that is kept. */
    interface Kept {

        String type();

        long size() throws IOException;

        InputStream open() throws IOException;
    }
}
