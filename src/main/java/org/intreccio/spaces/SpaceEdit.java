package org.intreccio.spaces;

/** What became of an edit of a space. */
public sealed interface SpaceEdit {

    /** It was saved; {@code page} is as it stands now. */
    record Saved(SpacePage page) implements SpaceEdit {}

    /** Nothing was saved: somebody else saved meanwhile; {@code current} is what stands there now. */
    record Clash(SpacePage current) implements SpaceEdit {}
}
