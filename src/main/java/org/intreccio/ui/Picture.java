package org.intreccio.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture of data with a table of the same content one click away. Says its title and description to whoever cannot see it, in the
 * language of the page it stands on.
 */
public abstract class Picture extends Component implements HasSize, HasStyle {

    private final String room;
    private final List<String> words;
    private String title = "";
    private String description = "";

    /**
     * Says the words {@code ui.<room>.<word>}, under the name of the word, to the element.
     */
    protected Picture(String room, List<String> words) {
        this.room = room;
        this.words = List.copyOf(words);
    }

    /** Names what is drawn; spoken, and shown above the table. */
    public void setTitle(String title) {
        this.title = title;
        if (isAttached()) {
            say();
        }
    }

    /** Tells in a sentence what the picture shows, for whoever cannot see it. */
    public void setDescription(String description) {
        this.description = description;
        if (isAttached()) {
            say();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        say();
    }

    /** Adds what this picture says besides; the default adds nothing. */
    protected void addLabels(Map<String, Object> labels) {}

    /** Says the labels anew. */
    protected final void say() {
        var labels = new HashMap<String, Object>();
        // The element fills {n} itself, so the sentence is given its own place-holder.
        words.forEach(word -> labels.put(word, getTranslation("ui." + room + "." + word, "{n}")));
        labels.put("kinds", Mark.words(this::getTranslation));
        labels.put("title", title);
        labels.put("description", description);
        addLabels(labels);
        getElement().setPropertyMap("labels", labels);
    }
}
