package org.intreccio.graph;

import java.util.List;

/** Hears changes on every portal, outside any transaction; must be quick, or hand the work on. */
public interface ChangeListener {

    /** At least one change, oldest first. After a failure the same changes are not told again: keep a way to rebuild. */
    void changed(List<Change> changes);
}
