package org.intreccio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The woven mark of the portal, with its name beside it when asked. */
@Tag("intreccio-logo")
@JsModule("./elements/intreccio-logo.ts")
public final class Logo extends Component implements HasStyle {

    public Logo(boolean wordmark) {
        getElement().setAttribute("wordmark", wordmark);
    }
}
