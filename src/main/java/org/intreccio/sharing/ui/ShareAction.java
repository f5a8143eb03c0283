package org.intreccio.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.intreccio.kernel.TypedId;
import org.intreccio.sharing.SharedThings;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.PageAction;
import org.intreccio.web.PublicAddress;

/** On the page of whatever has a card: its address, a code for posters, the card for other sites, and its calendar. */
@org.springframework.stereotype.Component
class ShareAction implements PageAction {

    private final SharedThings things;
    private final PublicAddress address;

    ShareAction(SharedThings things, PublicAddress address) {
        this.things = things;
        this.address = address;
    }

    @Override
    public Optional<Component> on(String kind, TypedId id) {
        return things.card(kind, id.value(), UI.getCurrent().getLocale()).map(card -> {
            var share = new Button(
                    UI.getCurrent().getTranslation("sharing.share"),
                    Glyph.SHARE.icon(),
                    click -> new ShareDialog(kind, id.value(), card, things, address).open());
            return (Component) share;
        });
    }

    @Override
    public int order() {
        return 60;
    }
}
