/**
 * The walk from one actor to another over those who are close to each other: it asks and answers nothing of introductions, which only
 * follow it.
 */
@NullMarked
package org.intreccio.introductions.ways;

import org.jspecify.annotations.NullMarked;
