package org.intreccio.following;

import java.time.Instant;

/** Something that the person here follows, since when. */
public record Followed(ThingRef ref, Followable.Thing thing, Instant since) {}
