package org.intreccio.threads.ui;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.intreccio.codesign.RoomBell;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.threads.Contributions;
import org.intreccio.threads.RoomPresence;
import org.intreccio.threads.ThreadCatalogue;
import org.intreccio.threads.Threads;
import org.intreccio.ui.SearchSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the parts of a thread's page work with. */
@Component
class ThreadDesk {

    private static final int SUGGESTIONS = 6;

    final ThreadCatalogue catalogue;
    final Threads threads;
    final Contributions contributions;
    final RoomCatalogue rooms;
    final RoomBell bell;
    final RoomPresence presence;
    final Vocabulary vocabulary;
    final CurrentActor currentActor;
    final Clock clock;
    private final ObjectProvider<SearchSource> sources;

    ThreadDesk(
            ThreadCatalogue catalogue,
            Threads threads,
            Contributions contributions,
            RoomCatalogue rooms,
            RoomBell bell,
            RoomPresence presence,
            Vocabulary vocabulary,
            CurrentActor currentActor,
            Clock clock,
            ObjectProvider<SearchSource> sources) {
        this.catalogue = catalogue;
        this.threads = threads;
        this.contributions = contributions;
        this.rooms = rooms;
        this.bell = bell;
        this.presence = presence;
        this.vocabulary = vocabulary;
        this.currentActor = currentActor;
        this.clock = clock;
        this.sources = sources;
    }

    /** Something that a text can lead to: its name, what kind of thing it is, its page. */
    record Lead(String title, String detail, String href) {}

    /** People of the room whose name has a word that begins so. */
    List<Lead> people(RoomId room, String typed, Locale locale) {
        var wanted = typed.toLowerCase(locale);
        return rooms.participants(room).stream()
                .filter(p -> List.of(p.name().toLowerCase(locale).split(" ", -1)).stream()
                                .anyMatch(w -> w.startsWith(wanted))
                        || p.name().toLowerCase(locale).startsWith(wanted))
                .limit(SUGGESTIONS)
                .map(p -> new Lead(p.name(), "", "/actors/" + p.actor()))
                .toList();
    }

    /** Whatever the portal's search finds for the reader. */
    List<Lead> things(String typed, Locale locale) {
        return typed.length() < 2
                ? List.of()
                : sources.orderedStream()
                        .sorted(java.util.Comparator.comparingInt(SearchSource::order))
                        .flatMap(s -> s.find(typed, 2, locale).best().stream())
                        .limit(SUGGESTIONS)
                        .map(h -> new Lead(
                                h.title(),
                                h.detail() == null ? "" : h.detail(),
                                h.href().startsWith("/") ? h.href() : "/" + h.href()))
                        .toList();
    }
}
