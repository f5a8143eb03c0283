package org.intreccio.documents.ui;

import com.vaadin.flow.component.html.Div;
import org.intreccio.documents.Markdown;

/** What somebody wrote with Markdown, shown safely. */
public final class MarkdownText extends Div {

    public MarkdownText(String text) {
        addClassName("prose");
        show(text);
    }

    /** Shows this text instead. */
    public void show(String text) {
        getElement().setProperty("innerHTML", Markdown.html(text));
    }
}
