package org.intreccio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing here, and gives one thing to do about it. */
public final class EmptyState extends Div {

    public EmptyState(String title, String why) {
        addClassName("empty-state");
        var thread = new Div();
        thread.addClassNames("thread", "short");
        thread.getElement().setAttribute("aria-hidden", "true");
        var heading = new Paragraph(title);
        heading.addClassName("empty-state-title");
        add(thread, heading, new Paragraph(why));
    }

    /** Gives the one thing to do: go there. */
    public EmptyState action(String label, String href) {
        var link = new Anchor(href, new Text(label));
        link.addClassName("button-link");
        add(link);
        return this;
    }

    /** Gives the one thing to do, here. */
    public EmptyState action(String label, Runnable act) {
        var button = new Button(label, click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(button);
        return this;
    }

    /** Gives the one thing to do, as a component. */
    public EmptyState action(Component action) {
        add(action);
        return this;
    }
}
