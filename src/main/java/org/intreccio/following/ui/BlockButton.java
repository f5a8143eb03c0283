package org.intreccio.following.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.intreccio.directory.ActorId;
import org.intreccio.following.Blocks;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;

/** Blocks an actor, or takes the block back. */
final class BlockButton extends Button {

    private final transient Blocks blocks;
    private final transient ActorId actor;

    BlockButton(Blocks blocks, ActorId actor) {
        this.blocks = blocks;
        this.actor = actor;
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> toggle());
        show();
    }

    private void show() {
        var blocked = blocks.blocked(actor);
        setText(getTranslation(blocked ? "following.unblock" : "following.block"));
        setTooltipText(getTranslation(blocked ? "following.unblock.what" : "following.block.what"));
    }

    private void toggle() {
        try {
            if (blocks.blocked(actor)) {
                blocks.unblock(actor);
                Notices.done(getTranslation("following.unblocked"));
            } else {
                blocks.block(actor);
                Notices.done(getTranslation("following.blocked.done"), getTranslation("following.unblock"), () -> {
                    blocks.unblock(actor);
                    show();
                });
            }
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
        show();
    }
}
