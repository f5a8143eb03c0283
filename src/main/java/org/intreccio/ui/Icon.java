package org.intreccio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/** One icon, made by {@link Glyph#icon}; it takes the colour and the size of the text around it. */
@Tag("intreccio-icon")
@JsModule("./elements/intreccio-icon.ts")
@NpmPackage(value = "lucide", version = "1.65.0")
public final class Icon extends Component implements HasStyle {

    Icon(String name) {
        getElement().setAttribute("name", name).setAttribute("aria-hidden", "true");
    }
}
