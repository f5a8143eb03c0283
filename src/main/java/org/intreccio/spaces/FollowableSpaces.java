package org.intreccio.spaces;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.intreccio.following.Followable;
import org.intreccio.ui.Mark;
import org.springframework.stereotype.Component;

/** Spaces can be followed. */
@Component
class FollowableSpaces implements Followable {

    private final SpaceCatalogue catalogue;

    FollowableSpaces(SpaceCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String kind() {
        return Spaces.KIND;
    }

    @Override
    public String label() {
        return "Space";
    }

    @Override
    public List<Thing> find(Collection<String> ids, Locale locale) {
        return ids.stream()
                .flatMap(id -> catalogue.page(new SpaceId(id)).stream())
                .map(page -> new Thing(
                        page.id().value(),
                        Mark.SPACE,
                        page.card().name(),
                        page.card().host().name(),
                        "spaces/" + page.card().slug()))
                .toList();
    }
}
