package org.intreccio.codesign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.intreccio.codesign.RoomAccess;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomFilter;
import org.intreccio.codesign.RoomId;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Mark;
import org.intreccio.ui.MenuEntry;
import org.intreccio.ui.Panel;
import org.intreccio.ui.SearchSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to rooms: the menu and the portal's search; and the way to tell the stewards that one breaks the rules. */
@Configuration(proxyBeanMethods = false)
class RoomEntries {

    private static final int LAST = 1_000;

    @Bean
    MenuEntry roomsEntry() {
        return new MenuEntry(MenuEntry.Intent.ROOMS, "codesign.title", RoomWords.ROOMS, Glyph.MESSAGES, 10);
    }

    @Bean
    SearchSource roomHits(RoomCatalogue catalogue) {
        return new Hitting(catalogue);
    }

    @Bean
    Panel<RoomId> reportRoom(RoomCatalogue catalogue) {
        return new ReportRoom(catalogue);
    }

    private record ReportRoom(RoomCatalogue catalogue) implements Panel<RoomId> {

        @Override
        public boolean appliesTo(RoomId room) {
            return catalogue
                    .find(room)
                    .filter(r -> r.access() != RoomAccess.INVITED)
                    .isPresent();
        }

        @Override
        public Component content(RoomId room) {
            var link = new Anchor("report/room/" + room, Glyph.CIRCLE_ALERT.icon());
            link.add(UI.getCurrent().getTranslation("moderation.report.link"));
            link.addClassNames("with-icon", "small", "report-link");
            return new Div(link);
        }

        @Override
        public int order() {
            return LAST;
        }
    }

    private record Hitting(RoomCatalogue catalogue) implements SearchSource {

        private static final int COUNTED = 100;

        @Override
        public String type() {
            return "rooms";
        }

        @Override
        public String key() {
            return "codesign.title";
        }

        @Override
        public int order() {
            return 28;
        }

        @Override
        public Hits find(String text, int limit, Locale locale) {
            if (text.isBlank()) {
                return Hits.NONE;
            }
            var found = catalogue.list(RoomFilter.ALL.withWords(text).page(0, COUNTED));
            return new Hits(
                    found.size(),
                    found.stream()
                            .limit(limit)
                            .map(r -> new Hit(
                                    r.id().value(),
                                    Mark.ROOM,
                                    r.title(),
                                    r.hostName().in(locale),
                                    "/" + RoomWords.page(r.id())))
                            .toList());
        }

        @Override
        public String all(String text) {
            return "/" + RoomWords.ROOMS + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
