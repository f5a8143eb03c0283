package org.intreccio.introductions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.identity.CurrentUser;
import org.intreccio.introductions.Requests;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.PairAction;
import org.intreccio.ui.Panel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to introductions: the menu, and the cards of recommended partners. */
@Configuration(proxyBeanMethods = false)
class IntroductionEntries {

    @Bean
    MenuEntry introductionsEntry(CurrentUser user) {
        return new MenuEntry(
                MenuEntry.Intent.WORK,
                "introductions.mine",
                MyIntroductionsView.PATH,
                Glyph.ROUTE,
                35,
                user::isSignedIn);
    }

    /** Tells those who act for the actor of the page what waits for its answer. */
    @Bean
    Panel<ActorId> introductionsOfActor(CurrentUser user, Requests requests) {
        return new Panel<>() {
            @Override
            public boolean appliesTo(ActorId id) {
                return user.may(ActorPermission.ACT_FOR, id) && requests.waitingFor(id) > 0;
            }

            @Override
            public Component content(ActorId id) {
                return new PageSection(
                        Shown.say("introductions.mine"),
                        new Div(Shown.badge(Shown.say("introductions.waiting", requests.waitingFor(id)), "info")),
                        new Div(new Anchor(MyIntroductionsView.PATH, Shown.say("introductions.see"))));
            }

            @Override
            public int order() {
                return 790;
            }
        };
    }

    /** Leads from a recommended partner to those who could introduce the actor it was recommended to. */
    @Bean
    PairAction introduceMe() {
        return (one, other) -> {
            if (!(one instanceof ActorId from) || !(other instanceof ActorId to)) {
                return Optional.empty();
            }
            var link = new Anchor(ConnectionsView.address(from, to), "");
            link.add(Glyph.ROUTE.icon(), new Span(link.getTranslation("introductions.introduce-me")));
            link.addClassNames("with-icon", "worked-together");
            return Optional.of(link);
        };
    }
}
