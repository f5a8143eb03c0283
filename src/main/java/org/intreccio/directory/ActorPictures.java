package org.intreccio.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.intreccio.directory.PictureQueries.Shown;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.NotFound;
import org.intreccio.pictures.Darkroom;
import org.intreccio.pictures.Leftovers;
import org.intreccio.pictures.PictureStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The pictures of an actor: a face or logo, and a cover; each for everybody, for members or for its managers alone. */
@Service
public class ActorPictures {

    private final PictureQueries pictures;
    private final Viewers viewers;
    private final CurrentUser currentUser;
    private final Transactions transactions;
    private final Changes changes;
    private final Darkroom darkroom;
    private final PictureStore store;
    private final Leftovers leftovers;

    ActorPictures(
            PictureQueries pictures,
            Viewers viewers,
            CurrentUser currentUser,
            Transactions transactions,
            Changes changes,
            Darkroom darkroom,
            PictureStore store,
            Leftovers leftovers) {
        this.pictures = pictures;
        this.viewers = viewers;
        this.currentUser = currentUser;
        this.transactions = transactions;
        this.changes = changes;
        this.darkroom = darkroom;
        this.store = store;
        this.leftovers = leftovers;
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
     * Shows this picture from now on, to whom the one before was shown; to everybody where there was none.
     *
     * @throws org.intreccio.kernel.Refused for whoever does not manage the actor
     * @throws org.intreccio.kernel.InvalidValue when the file is none that can be shown, saying why
     */
    public void show(ActorId id, Slot slot, InputStream upload) {
        show(id, slot, upload, null);
    }

    /** The same, to these; null leaves it as it was. */
    public void show(ActorId id, Slot slot, InputStream upload, @Nullable Visibility visibility) {
        currentUser.require(ActorPermission.EDIT, id);
        keep(id, slot, upload, visibility);
    }

    /** The same whoever is here: for pictures that the portal draws itself. */
    void keep(ActorId id, Slot slot, InputStream upload, @Nullable Visibility visibility) {
        try {
            var name = store.keep(darkroom.develop(upload, slot.width, slot.height));
            change(id, slot, before -> new Shown(name, wanted(visibility, before)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Visibility wanted(@Nullable Visibility visibility, @Nullable Shown before) {
        if (visibility != null) {
            return visibility;
        }
        return before == null ? Visibility.PUBLIC : before.visibility();
    }

    /** Shows the picture that there is to these alone; without effect where there is none. */
    public void showTo(ActorId id, Slot slot, Visibility visibility) {
        currentUser.require(ActorPermission.EDIT, id);
        change(id, slot, before -> before == null ? null : new Shown(before.name(), visibility));
    }

    /** Shows none, and deletes the file. */
    public void remove(ActorId id, Slot slot) {
        currentUser.require(ActorPermission.EDIT, id);
        change(id, slot, before -> null);
    }

    private void change(ActorId id, Slot slot, Function<@Nullable Shown, @Nullable Shown> change) {
        transactions.writing(() -> {
            if (!pictures.lock(id)) {
                throw NotFound.of("directory.error.actor-unknown", id.value());
            }
            var before = pictures.find(id, slot.code(), Viewer.MANAGER.seen()).orElse(null);
            var after = change.apply(before);
            if (Objects.equals(before, after)) {
                return;
            }
            pictures.write(id, slot.code(), after, open(before) || open(after));
            if (before != null && (after == null || !after.name().equals(before.name()))) {
                leftovers.discard(before.name());
            }
            changes.note("actor", id.value());
        });
    }

    private static boolean open(@Nullable Shown picture) {
        return picture != null && picture.visibility() == Visibility.PUBLIC;
    }

    /** Who sees the picture that there is; nothing where there is none, or the reader may not see it. */
    public Optional<Visibility> visibility(ActorId id, Slot slot) {
        return pictures.find(id, slot.code(), viewers.of(id).seen()).map(Shown::visibility);
    }

    /** The picture that is shown to the reader now; one that was taken down is found no more. */
    public Optional<PictureStore.Kept> find(ActorId id, Slot slot) {
        return file(pictures.find(id, slot.code(), viewers.of(id).seen()));
    }

    /** The same whoever may see it: for handing over what is somebody's own. */
    Optional<PictureStore.Kept> own(String id, Slot slot) {
        return file(pictures.find(new ActorId(id), slot.code(), Viewer.MANAGER.seen()));
    }

    private Optional<PictureStore.Kept> file(Optional<Shown> picture) {
        try {
            return picture.isEmpty()
                    ? Optional.empty()
                    : store.find(picture.get().name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes all files of an actor that goes, once the running transaction has committed; before its node loses their names. */
    void discard(String id) {
        for (var slot : Slot.values()) {
            pictures.find(new ActorId(id), slot.code(), Viewer.MANAGER.seen())
                    .ifPresent(picture -> leftovers.discard(picture.name()));
        }
    }
}
