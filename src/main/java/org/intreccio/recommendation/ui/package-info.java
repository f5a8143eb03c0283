/** Partners as people see them: the page, the dialog "why not", the panel on the page of an actor. */
@NullMarked
package org.intreccio.recommendation.ui;

import org.jspecify.annotations.NullMarked;
