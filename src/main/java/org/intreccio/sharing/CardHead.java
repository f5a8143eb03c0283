package org.intreccio.sharing;

import java.util.Locale;
import java.util.Optional;
import org.intreccio.ui.PageHead;
import org.springframework.stereotype.Component;

/** How things with a card look where their address is shared. */
@Component
class CardHead implements PageHead {

    private final SharedThings things;

    CardHead(SharedThings things) {
        this.things = things;
    }

    @Override
    public Optional<Head> of(String path, Locale language) {
        return things.at(path, language)
                .map(at -> new Head(
                        at.card().title(),
                        at.card().summary(),
                        "website",
                        at.card().data(),
                        true,
                        "cards/" + at.kind() + "/" + at.id() + ".png"));
    }
}
