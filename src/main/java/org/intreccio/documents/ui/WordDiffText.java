package org.intreccio.documents.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.intreccio.documents.WordDiff;

/** A text with what changed in it: what came is an insertion and what went a deletion, also to whoever is read the page aloud. */
public final class WordDiffText extends Paragraph {

    public WordDiffText(List<WordDiff.Stretch> stretches) {
        addClassName("difference-words");
        stretches.forEach(stretch -> {
            var element = new Element(
                    switch (stretch.kind()) {
                        case SAME -> "span";
                        case GONE -> "del";
                        case NEW -> "ins";
                    });
            element.setText(stretch.text());
            getElement().appendChild(element);
        });
    }
}
