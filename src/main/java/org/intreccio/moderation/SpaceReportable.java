package org.intreccio.moderation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.spaces.SpaceCatalogue;
import org.intreccio.spaces.SpaceId;
import org.intreccio.spaces.SpacePage;
import org.intreccio.spaces.SpaceStatus;
import org.intreccio.spaces.WithheldSpaces;
import org.springframework.stereotype.Component;

/** Spaces as what may be reported; those concerned are who speaks for their host. */
@Component
class SpaceReportable implements Reportable {

    private final SpaceCatalogue spaces;
    private final WithheldSpaces words;
    private final ConcernedQueries concerned;

    SpaceReportable(SpaceCatalogue spaces, WithheldSpaces words, ConcernedQueries concerned) {
        this.spaces = spaces;
        this.words = words;
        this.concerned = concerned;
    }

    @Override
    public String kind() {
        return "space";
    }

    @Override
    public Optional<Thing> find(String id) {
        return page(id).map(page ->
                new Thing(page.card().name(), "spaces/" + page.card().slug(), excerpt(page)));
    }

    private Optional<SpacePage> page(String id) {
        try {
            return spaces.page(new SpaceId(id)).filter(page -> page.card().status() != SpaceStatus.DRAFT);
        } catch (InvalidValue notAnId) {
            return Optional.empty();
        }
    }

    private static String excerpt(SpacePage page) {
        return Stream.concat(ActorReportable.said(page.card().tagline()), ActorReportable.said(page.text()))
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public boolean hides() {
        return true;
    }

    @Override
    public void hide(String id) {
        words.withhold(new SpaceId(id));
    }

    @Override
    public void show(String id) {
        words.restore(new SpaceId(id));
    }

    @Override
    public List<UserId> concerned(String id) {
        return page(id).map(page -> concerned.ofActor(page.card().host().id().value()))
                .orElse(List.of());
    }
}
