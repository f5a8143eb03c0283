package org.intreccio.collaborations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.intreccio.collaborations.Collaborations;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.ProjectId;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.TypedId;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.intreccio.ui.PageAction;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to collaborations: the menus, and what stands on the pages of actors and projects. */
@Configuration(proxyBeanMethods = false)
class CollaborationEntries {

    @Bean
    MenuEntry collaborationsEntry(CurrentUser user) {
        return new MenuEntry(
                MenuEntry.Intent.WORK,
                "collaborations.mine",
                MyCollaborationsView.PATH,
                Glyph.LINK,
                30,
                user::isSignedIn);
    }

    @Bean
    MenuEntry collaborationDisputesEntry(CurrentUser user) {
        return new MenuEntry(
                MenuEntry.Intent.STEWARD,
                "collaborations.disputes",
                DisputesView.PATH,
                Glyph.LINK,
                45,
                user::isSteward);
    }

    /** Lets whoever is signed in say that they worked with the actor of the page. */
    @Bean
    PageAction workedTogether(CurrentUser user, CurrentActor currentActor) {
        return new PageAction() {
            @Override
            public Optional<Component> on(String kind, TypedId id) {
                var theirs = id instanceof ActorId
                        && user.find().isPresent()
                        && currentActor.choices().stream().noneMatch(c -> c.id().equals(id));
                if (!theirs) {
                    return Optional.empty();
                }
                var link = new Anchor(NewCollaborationView.PATH + "?with=" + id, "");
                link.add(Glyph.HANDSHAKE.icon(), new Span(link.getTranslation("collaborations.together")));
                link.addClassNames("with-icon", "worked-together");
                return Optional.of(link);
            }

            @Override
            public int order() {
                return 60;
            }
        };
    }

    /** Tells those who act for the actor of the page what waits for its answer. */
    @Bean
    Panel<ActorId> collaborationsOfActor(CurrentUser user, Collaborations collaborations) {
        return new Waiting(user, collaborations);
    }

    private record Waiting(CurrentUser user, Collaborations collaborations) implements Panel<ActorId> {

        @Override
        public boolean appliesTo(ActorId id) {
            return user.may(ActorPermission.ACT_FOR, id);
        }

        @Override
        public Component content(ActorId id) {
            var section = new PageSection(UI.getCurrent().getTranslation("collaborations.on-page"));
            var waiting = collaborations.waitingFor(id);
            if (waiting > 0) {
                var badge = new Span(section.getTranslation("collaborations.waiting", waiting));
                badge.addClassNames("badge", "info");
                section.add(new Div(badge));
            }
            var row = new Div(
                    new Anchor(MyCollaborationsView.PATH, section.getTranslation("collaborations.see")),
                    new Anchor(NewCollaborationView.PATH, section.getTranslation("collaborations.propose")));
            row.addClassName("row");
            section.add(row);
            return section;
        }

        @Override
        public int order() {
            return 800;
        }
    }

    /** Says of a project that came about here that everybody listed has confirmed it. */
    @Bean
    Panel<ProjectId> confirmedByAll(Collaborations collaborations) {
        return new Panel<>() {
            @Override
            public boolean appliesTo(ProjectId id) {
                return collaborations.stands(id);
            }

            @Override
            public Component content(ProjectId id) {
                var note = new Div(Glyph.CIRCLE_CHECK.icon(), new Span(Shown.say("collaborations.confirmed-by-all")));
                note.addClassNames("note", "ok");
                return note;
            }

            @Override
            public int order() {
                return 100;
            }
        };
    }
}
