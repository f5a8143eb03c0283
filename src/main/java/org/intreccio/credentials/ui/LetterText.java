package org.intreccio.credentials.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;

/** What a letter says, line by line as plain text; only lines that are links into this portal can be followed. */
class LetterText extends Div {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    LetterText(String text, String home) {
        addClassName("letter-text");
        text.lines().forEach(line -> {
            if (line.startsWith(home) && LINK.matcher(line).matches()) {
                var link = new Anchor(line, line);
                link.setRouterIgnore(true);
                add(new Div(link));
            } else {
                add(line.isBlank() ? blank() : new Div(new Span(line)));
            }
        });
    }

    private static Div blank() {
        var gap = new Div();
        gap.addClassName("letter-gap");
        return gap;
    }
}
