package org.intreccio.spaces;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.pictures.Darkroom;
import org.intreccio.pictures.Leftovers;
import org.intreccio.pictures.PictureStore;
import org.springframework.stereotype.Service;

/** The picture at the head of a space, instead of its weave: seen by whoever sees the space. */
@Service
public class SpaceCovers {

    private static final int WIDTH = 1_600;
    private static final int HEIGHT = 600;

    private final SpaceEdges edges;
    private final SpaceCatalogue catalogue;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final Changes changes;
    private final AuditLog audit;
    private final Darkroom darkroom;
    private final PictureStore store;
    private final Leftovers leftovers;

    SpaceCovers(
            SpaceEdges edges,
            SpaceCatalogue catalogue,
            CurrentUser currentUser,
            Transactions transactions,
            Changes changes,
            AuditLog audit,
            Darkroom darkroom,
            PictureStore store,
            Leftovers leftovers) {
        this.edges = edges;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.changes = changes;
        this.audit = audit;
        this.darkroom = darkroom;
        this.store = store;
        this.leftovers = leftovers;
    }

    /** The most bytes of a file. */
    public long largest() {
        return darkroom.largest();
    }

    /**
     * Shows this picture from now on.
     *
     * @throws Refused for whoever does not keep the space
     * @throws org.intreccio.kernel.InvalidValue when the file is none that can be shown, saying why
     */
    public void show(SpaceId id, InputStream upload) {
        currentUser.require(SpacePermission.EDIT, id);
        try {
            change(id, store.keep(darkroom.develop(upload, WIDTH, HEIGHT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Shows the weave again, and deletes the picture.
     *
     * @throws Refused for whoever does not keep the space
     */
    public void remove(SpaceId id) {
        currentUser.require(SpacePermission.EDIT, id);
        change(id, "");
    }

    private void change(SpaceId id, String name) {
        transactions.writing(() -> {
            if (edges.lock(id) < 0) {
                throw NotFound.of("spaces.error.space-unknown", id.value());
            }
            var before = edges.cover(id, name);
            if (before.equals(name)) {
                return;
            }
            if (!before.isEmpty()) {
                leftovers.discard(before);
            }
            audit.record(AuditNote.of(
                    name.isEmpty() ? "spaces.cover-removed" : "spaces.cover-shown", Spaces.KIND, id.value()));
            changes.note(Spaces.KIND, id.value());
        });
    }

    /** The picture of the space at this address, where the reader may see that space and it has one. */
    public Optional<PictureStore.Kept> find(String slug) {
        var name = catalogue.at(slug).map(page -> page.card().cover()).orElse("");
        try {
            return name.isEmpty() ? Optional.empty() : store.find(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
