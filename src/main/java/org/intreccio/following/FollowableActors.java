package org.intreccio.following;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.ui.Mark;
import org.springframework.stereotype.Component;

/** Actors can be followed. */
@Component
class FollowableActors implements Followable {

    static final String KIND = "actor";

    private final ActorCatalogue actors;

    FollowableActors(ActorCatalogue actors) {
        this.actors = actors;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return "Actor";
    }

    @Override
    public List<Thing> find(Collection<String> ids, Locale locale) {
        return actors.cards(ids.stream().map(ActorId::new).toList()).stream()
                .map(card -> thing(card, locale))
                .toList();
    }

    private static Thing thing(ActorCard card, Locale locale) {
        return new Thing(
                card.id().value(),
                Mark.of(card.kind().name()),
                card.name(),
                card.findSeat().map(seat -> seat.in(locale)).orElse(""),
                "actors/" + card.id());
    }
}
