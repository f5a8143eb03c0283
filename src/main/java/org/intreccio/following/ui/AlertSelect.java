package org.intreccio.following.ui;

import com.vaadin.flow.component.select.Select;
import org.intreccio.following.AlertRhythm;

/** How often a kept search writes to its owner. */
final class AlertSelect extends Select<AlertRhythm> {

    AlertSelect(AlertRhythm now) {
        setLabel(getTranslation("following.alert"));
        setItems(AlertRhythm.values());
        setItemLabelGenerator(r -> getTranslation("following.alert." + r.code()));
        setValue(now);
    }
}
