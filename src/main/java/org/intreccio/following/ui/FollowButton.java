package org.intreccio.following.ui;

import com.vaadin.flow.component.button.Button;
import org.intreccio.following.Following;
import org.intreccio.following.ThingRef;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;

/** Follows a thing or follows it no more; says which of the two it is now. */
final class FollowButton extends Button {

    private final transient Following following;
    private final transient ThingRef ref;

    FollowButton(Following following, ThingRef ref) {
        this.following = following;
        this.ref = ref;
        addClickListener(click -> toggle());
        show();
    }

    private void show() {
        var follows = following.follows(ref);
        setIcon((follows ? Glyph.CHECK : Glyph.BOOKMARK).icon());
        setText(getTranslation(follows ? "following.followed" : "following.follow"));
        getElement().setAttribute("aria-pressed", String.valueOf(follows));
    }

    private void toggle() {
        try {
            if (following.follows(ref)) {
                following.unfollow(ref);
                Notices.done(getTranslation("following.unfollowed"));
            } else {
                following.follow(ref);
                Notices.done(getTranslation("following.now"));
            }
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        show();
    }
}
