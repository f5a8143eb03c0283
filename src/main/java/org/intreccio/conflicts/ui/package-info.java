/** Screens of conflicts; the rooms above draw paths as they do. */
@NullMarked
@NamedInterface("drawing")
package org.intreccio.conflicts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
