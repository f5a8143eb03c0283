package org.intreccio.challenges.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeFilter;
import org.intreccio.identity.CurrentUser;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Mark;
import org.intreccio.ui.MenuEntry;
import org.intreccio.ui.SearchSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to calls: the menu and the portal's search. */
@Configuration(proxyBeanMethods = false)
class ChallengeEntries {

    @Bean
    MenuEntry challengesEntry() {
        return new MenuEntry(MenuEntry.Intent.CHALLENGES, "challenges.title", ChallengesView.PATH, Glyph.MEGAPHONE, 10);
    }

    @Bean
    MenuEntry challengeReviewsEntry(CurrentUser currentUser) {
        return new MenuEntry(
                MenuEntry.Intent.STEWARD,
                "challenges.reviews",
                ReviewsView.PATH,
                Glyph.MEGAPHONE,
                25,
                currentUser::isSteward);
    }

    @Bean
    SearchSource challengeHits(ChallengeCatalogue catalogue) {
        return new Hitting(catalogue);
    }

    private record Hitting(ChallengeCatalogue catalogue) implements SearchSource {

        @Override
        public String type() {
            return "challenges";
        }

        @Override
        public String key() {
            return "challenges.title";
        }

        @Override
        public int order() {
            return 25;
        }

        @Override
        public Hits find(String text, int limit, Locale locale) {
            if (text.isBlank()) {
                return Hits.NONE;
            }
            var found = catalogue.list(ChallengeFilter.ALL.withWords(text).limit(limit));
            return new Hits(
                    found.total(),
                    found.challenges().stream()
                            .map(c -> new Hit(
                                    c.id().value(),
                                    Mark.CHALLENGE,
                                    c.title().in(locale),
                                    c.hostName(),
                                    "/" + ChallengeView.address(c.id())))
                            .toList());
        }

        @Override
        public String all(String text) {
            return "/" + ChallengesView.PATH + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
