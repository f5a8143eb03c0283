package org.intreccio.moderation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPage;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.WithheldWords;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.InvalidValue;
import org.springframework.stereotype.Component;

/** People and organisations as what may be reported. */
@Component
class ActorReportable implements Reportable {

    static final String KIND = "actor";

    private final ActorCatalogue actors;
    private final WithheldWords words;
    private final ConcernedQueries concerned;

    ActorReportable(ActorCatalogue actors, WithheldWords words, ConcernedQueries concerned) {
        this.actors = actors;
        this.words = words;
        this.concerned = concerned;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Thing> find(String id) {
        try {
            return actors.openPage(new ActorId(id)).map(page -> new Thing(page.name(), "actors/" + id, excerpt(page)));
        } catch (InvalidValue notAnId) {
            return Optional.empty();
        }
    }

    private static String excerpt(ActorPage page) {
        return Stream.concat(
                        Stream.concat(said(page.card().summary()), said(page.description())), Stream.of(page.website()))
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    static Stream<String> said(Bilingual text) {
        return Stream.of(text.it(), text.en());
    }

    @Override
    public List<UserId> concerned(String id) {
        return concerned.ofActor(id);
    }

    @Override
    public Optional<UserId> person(String id) {
        return concerned.person(id);
    }

    @Override
    public boolean hides() {
        return true;
    }

    @Override
    public void hide(String id) {
        words.withhold(new ActorId(id));
    }

    @Override
    public void show(String id) {
        words.restore(new ActorId(id));
    }
}
