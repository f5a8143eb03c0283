/** What other rooms' screens are made of, where people write. */
@NullMarked
@NamedInterface("screen")
package org.intreccio.documents.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
