package org.intreccio.graph;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses a data folder that another running portal holds. */
public final class GraphHeld extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient GraphFolder.@Nullable Holder holder;

    GraphHeld(Path directory, GraphFolder.@Nullable Holder holder) {
        super("The data folder %s is held by %s. Stop that portal, or choose another folder with --data=<folder>."
                .formatted(
                        directory.toAbsolutePath().normalize(),
                        holder == null
                                ? "another process that is just starting"
                                : "process %d, running since %s".formatted(holder.pid(), holder.since())));
        this.holder = holder;
    }

    /** Whether this is what lies behind a failed start. */
    public static boolean in(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof GraphHeld) {
                return true;
            }
        }
        return false;
    }

    Optional<GraphFolder.Holder> holder() {
        return Optional.ofNullable(holder);
    }
}
