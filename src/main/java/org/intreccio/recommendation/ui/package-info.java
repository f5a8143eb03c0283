/** Screens of recommendation; other rooms draw reasons as they do. */
@NullMarked
@NamedInterface("drawing")
package org.intreccio.recommendation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
