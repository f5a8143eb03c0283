package org.intreccio.moderation;

import java.util.List;
import java.util.stream.Stream;
import org.intreccio.kernel.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds of things that may be reported. */
@Component
class Reportables {

    private final ObjectProvider<Reportable> kinds;

    Reportables(ObjectProvider<Reportable> kinds) {
        this.kinds = kinds;
    }

    /** @throws NotFound when no such kind may be reported */
    Reportable of(String kind) {
        return kinds.stream()
                .filter(k -> k.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> NotFound.of("moderation.error.thing", kind));
    }

    /** @throws NotFound when there is no such thing, or it is not for everybody */
    Reportable.Thing thing(String kind, String id) {
        return of(kind).find(id).orElseThrow(() -> NotFound.of("moderation.error.thing", id));
    }

    /** What can be decided of such a thing. */
    List<Measure> measures(String kind, String id) {
        var thing = of(kind);
        return Stream.of(Measure.values())
                .filter(measure -> switch (measure) {
                    case NONE, WARN -> true;
                    case HIDE -> thing.hides();
                    case SUSPEND -> thing.person(id).isPresent();
                })
                .toList();
    }
}
