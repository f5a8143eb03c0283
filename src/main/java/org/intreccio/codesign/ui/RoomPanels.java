package org.intreccio.codesign.ui;

import static org.intreccio.codesign.ui.RoomWords.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomHost;
import org.intreccio.directory.ProjectId;
import org.intreccio.kernel.TypedId;
import org.intreccio.proposals.ProposalId;
import org.intreccio.spaces.SpaceId;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rooms on a call, a proposal, a project and in a space, on their pages. */
@Configuration(proxyBeanMethods = false)
class RoomPanels {

    private static final int CHALLENGE = 45;
    private static final int PROPOSAL = 30;
    private static final int PROJECT = 30;
    private static final int SPACE = 20;

    @Bean
    Panel<ChallengeId> roomsOfChallenge(RoomCatalogue catalogue) {
        return new OfChallenge(new On(catalogue, RoomHost.Kind.CHALLENGE));
    }

    @Bean
    Panel<ProposalId> roomsOfProposal(RoomCatalogue catalogue) {
        return new OfProposal(new On(catalogue, RoomHost.Kind.PROPOSAL));
    }

    @Bean
    Panel<ProjectId> roomsOfProject(RoomCatalogue catalogue) {
        return new OfProject(new On(catalogue, RoomHost.Kind.PROJECT));
    }

    @Bean
    Panel<SpaceId> roomsOfSpace(RoomCatalogue catalogue) {
        return new OfSpace(new On(catalogue, RoomHost.Kind.SPACE));
    }

    /** Rooms on things of one kind, as a part of a page. */
    private record On(RoomCatalogue catalogue, RoomHost.Kind kind) {

        private <T> T of(TypedId id, Function<RoomHost, T> answer) {
            return answer.apply(new RoomHost(kind, id.value()));
        }

        private boolean opens(RoomHost host) {
            return catalogue.door(host).filter(RoomCatalogue.Door::opens).isPresent();
        }

        boolean any(TypedId id) {
            return of(id, host -> opens(host) || !catalogue.on(host).isEmpty());
        }

        Component part(TypedId id) {
            return of(id, host -> {
                var rooms = catalogue.on(host);
                var part = new PageSection(say("panel"));
                if (rooms.isEmpty()) {
                    var none = new Paragraph(say("panel.none." + kind.code()));
                    none.addClassName("soft");
                    part.add(none);
                } else {
                    part.add(RoomTile.cards(rooms));
                }
                if (opens(host)) {
                    part.beside(RoomWords.button(RoomWords.opening(host), Glyph.PLUS, say("new.go")));
                }
                return part.anchored("rooms");
            });
        }
    }

    private record OfChallenge(On on) implements Panel<ChallengeId> {

        @Override
        public boolean appliesTo(ChallengeId id) {
            return on.any(id);
        }

        @Override
        public Component content(ChallengeId id) {
            return on.part(id);
        }

        @Override
        public int order() {
            return CHALLENGE;
        }
    }

    private record OfProposal(On on) implements Panel<ProposalId> {

        @Override
        public boolean appliesTo(ProposalId id) {
            return on.any(id);
        }

        @Override
        public Component content(ProposalId id) {
            return on.part(id);
        }

        @Override
        public int order() {
            return PROPOSAL;
        }
    }

    private record OfProject(On on) implements Panel<ProjectId> {

        @Override
        public boolean appliesTo(ProjectId id) {
            return on.any(id);
        }

        @Override
        public Component content(ProjectId id) {
            return on.part(id);
        }

        @Override
        public int order() {
            return PROJECT;
        }
    }

    private record OfSpace(On on) implements Panel<SpaceId> {

        @Override
        public boolean appliesTo(SpaceId id) {
            return on.any(id);
        }

        @Override
        public Component content(SpaceId id) {
            return on.part(id);
        }

        @Override
        public int order() {
            return SPACE;
        }
    }
}
