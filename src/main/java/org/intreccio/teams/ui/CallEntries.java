package org.intreccio.teams.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.TypedId;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalId;
import org.intreccio.teams.CallBriefs;
import org.intreccio.teams.TeamBrief;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.PageAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way from a call or a proposal to whoever could close the gap of its team: the builder opens with what the call wants. */
@Configuration(proxyBeanMethods = false)
class CallEntries {

    @Bean
    PageAction completeTheTeam(ChallengeCatalogue challenges, ProposalCatalogue proposals, CurrentActor currentActor) {
        return new PageAction() {
            @Override
            public Optional<Component> on(String kind, TypedId id) {
                var locale = UI.getCurrent().getLocale();
                return switch (id) {
                    case ChallengeId challenge ->
                        challenges
                                .find(challenge)
                                .filter(call -> call.status().isPublic()
                                        && !call.status().tellsResults())
                                .map(call -> CallBriefs.of(
                                        call, acting(), call.title().in(locale)))
                                .filter(brief -> !brief.wanted().isEmpty())
                                .map(brief -> link("teams.for-call", brief));
                    case ProposalId proposal -> ofProposal(proposal).map(brief -> link("teams.close-gap", brief));
                    default -> Optional.empty();
                };
            }

            private Optional<TeamBrief> ofProposal(ProposalId id) {
                try {
                    var page = proposals.page(id);
                    return page.standing().team()
                            ? Optional.of(CallBriefs.of(
                                    page, page.title(UI.getCurrent().getLocale())))
                            : Optional.empty();
                } catch (DomainException hidden) {
                    return Optional.empty();
                }
            }

            private List<ActorId> acting() {
                return currentActor.find().map(CurrentActor.Choice::id).stream().toList();
            }

            @Override
            public int order() {
                return 70;
            }
        };
    }

    private static Component link(String key, TeamBrief brief) {
        var link = new Anchor(
                TeamView.PATH + "?"
                        + new TeamAsk(brief, List.of(), false).address().getQueryString(),
                "");
        link.add(Glyph.USERS.icon(), new Span(link.getTranslation(key)));
        link.addClassNames("with-icon", "worked-together");
        return link;
    }
}
