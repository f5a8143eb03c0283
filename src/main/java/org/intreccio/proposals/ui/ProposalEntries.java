package org.intreccio.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeId;
import org.intreccio.challenges.PhaseAct;
import org.intreccio.directory.ActorId;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.TypedId;
import org.intreccio.proposals.Forming;
import org.intreccio.proposals.ProposalCatalogue;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.proposals.ProposalSearch;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Mark;
import org.intreccio.ui.MenuEntry;
import org.intreccio.ui.PageAction;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.intreccio.ui.SearchSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to proposals: the menu, and what stands on the pages of calls and actors. */
@Configuration(proxyBeanMethods = false)
class ProposalEntries {

    @Bean
    MenuEntry proposalsEntry(CurrentUser user) {
        return new MenuEntry(
                MenuEntry.Intent.WORK, "proposals.mine", MyProposalsView.PATH, Glyph.FILE_TEXT, 25, user::isSignedIn);
    }

    /** Leads from a call to an answer, while answers may be written; guests are asked to sign in on the way. */
    @Bean
    PageAction answerThisCall(ChallengeCatalogue challenges, Clock clock) {
        return new PageAction() {
            @Override
            public Optional<Component> on(String kind, TypedId id) {
                return id instanceof ChallengeId challenge
                        ? challenges
                                .find(challenge)
                                .filter(call -> call.allows(PhaseAct.WRITE, clock.instant()))
                                .map(call -> Shown.button(
                                        "challenges/" + id + "/answer", Shown.say("proposals.answer.this"), false))
                        : Optional.empty();
            }

            @Override
            public int order() {
                return 10;
            }
        };
    }

    @Bean
    SearchSource proposalHits(ProposalSearch search) {
        return new Hitting(search);
    }

    /** Published proposals among what the search finds. */
    private record Hitting(ProposalSearch search) implements SearchSource {

        @Override
        public String type() {
            return "proposals";
        }

        @Override
        public String key() {
            return "proposals.search";
        }

        @Override
        public int order() {
            return 45;
        }

        @Override
        public Hits find(String text, int limit, Locale locale) {
            var all = search.find(text);
            return new Hits(
                    all.size(),
                    all.stream()
                            .limit(limit)
                            .map(p -> new Hit(
                                    p.id().value(),
                                    Mark.PROPOSAL,
                                    p.title(locale),
                                    p.call().title().in(locale),
                                    Shown.page(p.id())))
                            .toList());
        }
    }

    @Bean
    Panel<ChallengeId> proposalsOfCall(ProposalCatalogue catalogue, Vocabulary vocabulary) {
        return new OfCall(catalogue, vocabulary);
    }

    /** What was handed in, for those who run the call; what was published; teams that show themselves. */
    private record OfCall(ProposalCatalogue catalogue, Vocabulary vocabulary) implements Panel<ChallengeId> {

        @Override
        public boolean appliesTo(ChallengeId id) {
            return !received(id).isEmpty() || !catalogue.forming(id).isEmpty();
        }

        private List<ProposalPage> received(ChallengeId id) {
            var all = catalogue.received(id);
            return all.isEmpty() ? catalogue.published(id) : all;
        }

        @Override
        public Component content(ChallengeId id) {
            var all = new Div();
            all.addClassName("stack");
            var received = received(id);
            if (!received.isEmpty()) {
                all.add(new PageSection(
                        Shown.say("proposals.of-call", received.size()),
                        ProposalCard.list(received.stream()
                                .map(p -> ProposalCard.of(p, false))
                                .toList())));
            }
            var forming = catalogue.forming(id);
            if (!forming.isEmpty()) {
                all.add(new PageSection(
                        Shown.say("proposals.forming"),
                        Shown.paragraph(Shown.say("proposals.forming.lead")),
                        ProposalCard.list(forming.stream()
                                .map(f -> ProposalCard.of(f, needs(f)))
                                .toList())));
            }
            return all;
        }

        private String needs(Forming forming) {
            return forming.competences().stream()
                    .flatMap(code -> vocabulary.competence(code).stream())
                    .map(c -> c.label(Shown.locale()))
                    .collect(Collectors.joining(", "));
        }

        @Override
        public int order() {
            return 400;
        }
    }

    @Bean
    Panel<ActorId> proposalsOfActor(ProposalCatalogue catalogue, ChallengeCatalogue challenges) {
        return new OfActor(catalogue, challenges);
    }

    /** What an actor proposed with others, as far as it is public. */
    private record OfActor(ProposalCatalogue catalogue, ChallengeCatalogue challenges) implements Panel<ActorId> {

        @Override
        public boolean appliesTo(ActorId id) {
            return !catalogue.publishedOf(id).isEmpty()
                    || !catalogue.formingWith(id).isEmpty();
        }

        @Override
        public Component content(ActorId id) {
            var items = new ArrayList<ListItem>();
            catalogue.publishedOf(id).forEach(p -> items.add(ProposalCard.of(p, true)));
            catalogue.formingWith(id).forEach(f -> {
                var item = ProposalCard.of(f, "");
                var call = challenges.find(f.challenge()).map(this::link);
                call.ifPresent(item::add);
                items.add(item);
            });
            return new PageSection(UI.getCurrent().getTranslation("proposals.of-actor"), ProposalCard.list(items));
        }

        private Component link(Challenge call) {
            return new Anchor("challenges/" + call.id(), call.title().in(Shown.locale()));
        }

        @Override
        public int order() {
            return 350;
        }
    }
}
