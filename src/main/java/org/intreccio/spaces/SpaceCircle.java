package org.intreccio.spaces;

import java.util.Optional;
import org.intreccio.directory.Circle;
import org.springframework.stereotype.Component;

/** Lets the directory be kept to those who are in a space: {@code in=space:<address>}. */
@Component
public class SpaceCircle implements Circle {

    private static final String KIND = "space";

    private final SpaceCatalogue catalogue;

    SpaceCircle(SpaceCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** How the directory's address names this space. */
    public static String code(SpacePage space) {
        return KIND + ":" + space.card().slug();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Members> find(String slug) {
        return catalogue
                .at(slug)
                .map(space -> new Members(
                        space.card().name(), "spaces/" + space.card().slug(), catalogue.actors(space)));
    }
}
