package org.intreccio.teams.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ProjectId;
import org.intreccio.kernel.TypedId;
import org.intreccio.teams.TeamBrief;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.intreccio.ui.PageAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the team builder: the menu, and the pages of organisations and projects. */
@Configuration(proxyBeanMethods = false)
class TeamEntries {

    @Bean
    MenuEntry teamInTheMenu() {
        return new MenuEntry(MenuEntry.Intent.PARTNERS, "teams.team", TeamView.PATH, Glyph.TARGET, 20);
    }

    /** Starts a team from the organisation of the page, or from those of the project. */
    @Bean
    PageAction completeThisTeam(ActorCatalogue actors) {
        return new PageAction() {
            @Override
            public Optional<Component> on(String kind, TypedId id) {
                return switch (id) {
                    case ActorId actor ->
                        actors.find(actor)
                                .filter(card -> card.kind().organisation())
                                .map(card -> link("teams.with-this", "?member=" + actor));
                    case ProjectId project -> ofProject(project);
                    default -> Optional.empty();
                };
            }

            @Override
            public int order() {
                return 70;
            }

            private Optional<Component> ofProject(ProjectId project) {
                return actors.project(project).map(page -> {
                    var members = page.participants().stream()
                            .limit(TeamBrief.MOST_MEMBERS)
                            .map(p -> "member=" + p.actor())
                            .toList();
                    return link("teams.complete-this", "?" + String.join("&", members));
                });
            }
        };
    }

    private static Component link(String key, String question) {
        var link = new Anchor(TeamView.PATH + question, "");
        link.add(Glyph.USERS.icon(), new Span(link.getTranslation(key)));
        link.addClassNames("with-icon", "worked-together");
        return link;
    }
}
