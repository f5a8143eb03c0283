package org.intreccio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;

/** Does what a form is for, once a press, by a click or by Enter in one of its fields. */
public final class SubmitButton extends Button {

    private final transient Runnable act;

    public SubmitButton(String label, Runnable act, Component... fields) {
        super(label);
        this.act = act;
        setDisableOnClick(true);
        addClickListener(click -> act());
        // Without the focus taken away, a field would tell its value after Enter and not before.
        addClickShortcut(Key.ENTER).listenOn(fields).resetFocusOnActiveElement();
    }

    private void act() {
        try {
            act.run();
        } finally {
            setEnabled(true);
        }
    }
}
