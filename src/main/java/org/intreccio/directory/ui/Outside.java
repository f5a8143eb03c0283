package org.intreccio.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import org.intreccio.directory.Evidence;
import org.intreccio.ui.Glyph;

/** A link out of the portal, said to be one; the page it leads to neither learns where from nor gains by it in searches. */
final class Outside extends Anchor {

    Outside(String address, String words) {
        super(address, words, AnchorTarget.BLANK);
        getElement().setAttribute("rel", "noopener noreferrer nofollow ugc");
        add(Glyph.EXTERNAL_LINK.icon());
        var hint = new Span(getTranslation("directory.fact.website.outside"));
        hint.addClassName("visually-hidden");
        add(hint);
    }

    static Outside to(Evidence evidence) {
        return new Outside(evidence.address(), evidence.words());
    }
}
