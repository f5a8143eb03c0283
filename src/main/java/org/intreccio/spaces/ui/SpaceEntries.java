package org.intreccio.spaces.ui;

import java.util.Locale;
import org.intreccio.spaces.SpaceCatalogue;
import org.intreccio.spaces.SpaceFilter;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Mark;
import org.intreccio.ui.MenuEntry;
import org.intreccio.ui.SearchSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to spaces: the menu and the portal's search. */
@Configuration(proxyBeanMethods = false)
class SpaceEntries {

    @Bean
    MenuEntry spacesEntry() {
        return new MenuEntry(MenuEntry.Intent.DISCOVER, "spaces.title", SpacesView.PATH, Glyph.LAYOUT_GRID, 40);
    }

    @Bean
    SearchSource spaceHits(SpaceCatalogue catalogue) {
        return new Hitting(catalogue);
    }

    private record Hitting(SpaceCatalogue catalogue) implements SearchSource {

        private static final int COUNTED = 100;

        @Override
        public String type() {
            return "spaces";
        }

        @Override
        public String key() {
            return "spaces.title";
        }

        @Override
        public int order() {
            return 30;
        }

        @Override
        public Hits find(String text, int limit, Locale locale) {
            if (text.isBlank()) {
                return Hits.NONE;
            }
            var found = catalogue.find(SpaceFilter.OPEN.withWords(text).limit(COUNTED));
            return new Hits(
                    found.size(),
                    found.stream()
                            .limit(limit)
                            .map(s -> new Hit(
                                    s.slug(), Mark.SPACE, s.name(), s.host().name(), "/" + SpaceView.address(s.slug())))
                            .toList());
        }

        @Override
        public String all(String text) {
            return "/" + SpacesView.PATH + "?q="
                    + java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
