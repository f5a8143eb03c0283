/** What other rooms' parts of a thread's page are kept live with. */
@NullMarked
@NamedInterface("screen")
package org.intreccio.threads.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
