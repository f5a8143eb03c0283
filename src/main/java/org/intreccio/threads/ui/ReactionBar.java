package org.intreccio.threads.ui;

import static org.intreccio.threads.ui.Say.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.intreccio.threads.Contribution;
import org.intreccio.threads.Reaction;

/** What people said to a contribution with one click; one's own shows pressed. Who may not speak sees the counts alone. */
final class ReactionBar extends Div {

    ReactionBar(Contribution contribution, boolean speaks, BiConsumer<Reaction, Boolean> react) {
        addClassName("reactions");
        for (var reaction : Reaction.values()) {
            var count = contribution.reactions().getOrDefault(reaction, 0);
            var mine = contribution.mine().contains(reaction);
            var words = new Span(say("reaction." + reaction.code()));
            var number = new Span(count == 0 ? "" : Integer.toString(count));
            number.addClassName("count");
            if (speaks) {
                var button = new NativeButton();
                button.add(Say.glyph(reaction).icon(), words, number);
                button.addClassNames("chip", "reaction");
                button.getElement().setAttribute("aria-pressed", Boolean.toString(mine));
                button.addClickListener(click -> react.accept(reaction, !mine));
                add(button);
            } else if (count > 0) {
                var told = new Span(Say.glyph(reaction).icon(), words, number);
                told.addClassNames("chip", "reaction");
                add(told);
            }
        }
    }
}
