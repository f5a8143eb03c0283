package org.intreccio.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.directory.ProjectId;
import org.intreccio.identity.CurrentUser;
import org.intreccio.spaces.SpaceId;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Panel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The quiet link at the end of a page by which one says that something is wrong there; guests are asked to sign in on the way. */
@Configuration(proxyBeanMethods = false)
class ReportLink {

    private static final int LAST = 1_000;

    @Bean
    Panel<ActorId> reportActor(CurrentUser currentUser) {
        return new Panel<>() {
            @Override
            public boolean appliesTo(ActorId id) {
                return !currentUser.may(ActorPermission.ACT_FOR, id);
            }

            @Override
            public Component content(ActorId id) {
                return link("actor", id.value());
            }

            @Override
            public int order() {
                return LAST;
            }
        };
    }

    @Bean
    Panel<ProjectId> reportProject() {
        return new Panel<>() {
            @Override
            public boolean appliesTo(ProjectId id) {
                return true;
            }

            @Override
            public Component content(ProjectId id) {
                return link("project", id.value());
            }

            @Override
            public int order() {
                return LAST;
            }
        };
    }

    @Bean
    Panel<SpaceId> reportSpace() {
        return new Panel<>() {
            @Override
            public boolean appliesTo(SpaceId id) {
                return true;
            }

            @Override
            public Component content(SpaceId id) {
                return link("space", id.value());
            }

            @Override
            public int order() {
                return LAST;
            }
        };
    }

    private static Component link(String kind, String id) {
        var words = UI.getCurrent().getTranslation("moderation.report.link");
        var link = new Anchor(ReportView.path(kind, id), Glyph.CIRCLE_ALERT.icon());
        link.add(words);
        link.addClassNames("with-icon", "small", "report-link");
        return new Div(link);
    }
}
