package org.intreccio.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.NotFound;
import org.intreccio.pictures.Darkroom;
import org.intreccio.pictures.PictureStore;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/** The pictures of an actor, which everybody may see: a face or logo, and a cover. */
@Service
public class ActorPictures {

    private final Neo4jClient graph;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final Changes changes;
    private final Darkroom darkroom;
    private final PictureStore store;

    ActorPictures(
            Neo4jClient graph,
            CurrentUser currentUser,
            Transactions transactions,
            Changes changes,
            Darkroom darkroom,
            PictureStore store) {
        this.graph = graph;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.changes = changes;
        this.darkroom = darkroom;
        this.store = store;
    }

    /** Which picture. */
    public enum Slot {
        LOGO(512, 512),
        COVER(1600, 600);

        private final int width;
        private final int height;

        Slot(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /** How addresses write it: {@code logo}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Slot> of(String code) {
            return java.util.Arrays.stream(values())
                    .filter(s -> s.code().equals(code))
                    .findFirst();
        }
    }

    /** The most bytes of a file. */
    public long largest() {
        return darkroom.largest();
    }

    /**
     * Shows this picture from now on.
     *
     * @throws org.intreccio.kernel.Refused for whoever does not manage the actor
     * @throws org.intreccio.kernel.InvalidValue when the file is none that can be shown, saying why
     */
    public void show(ActorId id, Slot slot, InputStream upload) {
        currentUser.require(ActorPermission.EDIT, id);
        try {
            write(id, slot, store.keep(darkroom.develop(upload, slot.width, slot.height)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows none. */
    public void remove(ActorId id, Slot slot) {
        currentUser.require(ActorPermission.EDIT, id);
        write(id, slot, null);
    }

    private void write(ActorId id, Slot slot, @Nullable String name) {
        var values = new HashMap<String, @Nullable Object>();
        values.put(slot.code(), name);
        transactions.writing(() -> {
            var found = graph.query("""
                            MATCH (a:Actor {id: $id})
                            SET a += $values, a.shownVersion = coalesce(a.shownVersion, a.version, 0) + 1,
                                a.version = coalesce(a.version, 0) + 1
                            RETURN count(a)
                            """)
                    .bindAll(Map.of("id", id.value(), "values", values))
                    .fetchAs(Long.class)
                    .one()
                    .orElse(0L);
            if (found == 0) {
                throw NotFound.of("directory.error.actor-unknown", id.value());
            }
            changes.note("actor", id.value());
        });
    }

    /** The picture that is shown now; one that was taken down is found no more. */
    public Optional<PictureStore.Kept> find(ActorId id, Slot slot) {
        var name =
                transactions.read(() -> graph.query("MATCH (a:Actor {id: $id}) RETURN coalesce(a[$slot], '') AS name")
                        .bindAll(Map.of("id", id.value(), "slot", slot.code()))
                        .fetchAs(String.class)
                        .one()
                        .orElse(""));
        try {
            return store.find(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
