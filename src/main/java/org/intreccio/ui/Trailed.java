package org.intreccio.ui;

import java.util.List;

/** A view that says where it stands; the frame draws it as breadcrumbs. */
public interface Trailed {

    /** A page on the way, already translated. */
    record Crumb(String label, String href) {}

    /** The pages above this one, from the outermost, without home; empty for a page that stands alone. */
    List<Crumb> trail();

    /** The name of this page. */
    String here();
}
