package org.intreccio.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.intreccio.recommendation.Partners;
import org.intreccio.ui.PairAction;
import org.springframework.beans.factory.ObjectProvider;

/** The answer: cards, or why there are none, or a sign of patience while the network is first being read. */
final class PartnerResults extends Div {

    private final transient PartnersOf of;
    private final transient Partners partners;
    private final transient Judgements judgements;
    private final transient PartnerAnswers answers;
    private final transient ObjectProvider<PairAction> offered;
    private final transient Consumer<PartnersAsk> go;
    private final Span count = new Span();
    private final Div actions = new Div();
    private final Div body = new Div();
    private transient PartnersAsk ask = PartnersAsk.USUAL;

    PartnerResults(
            PartnersOf of,
            Partners partners,
            Judgements judgements,
            PartnerAnswers answers,
            ObjectProvider<PairAction> offered,
            Consumer<PartnersAsk> go) {
        this.of = of;
        this.partners = partners;
        this.judgements = judgements;
        this.answers = answers;
        this.offered = offered;
        this.go = go;
        addClassName("stack");
        count.getElement().setAttribute("role", "status");
        actions.addClassName("row");
        body.addClassName("stack");
        var heading = new H2(getTranslation("recommendation.results"));
        heading.addClassName("visually-hidden");
        var toolbar = new Div(count, actions);
        toolbar.addClassName("toolbar");
        add(heading, toolbar, body);
    }

    void show(PartnersAsk asked) {
        ask = asked;
        list();
        if (!partners.isReady()) {
            count.setText(getTranslation("recommendation.reading"));
            listWhenRead();
        }
    }

    private void showThatItIsRead() {
        count.setText(getTranslation("recommendation.reading"));
        actions.removeAll();
        body.removeAll();
        for (int i = 0; i < 3; i++) {
            var card = new Div();
            card.addClassNames("skeleton", "partner-skeleton");
            card.getElement().setAttribute("aria-hidden", "true");
            body.add(card);
        }
    }

    private void listWhenRead() {
        var ui = UI.getCurrent();
        partners.whenReady(() -> {
            var _ = ui.access(this::list);
        });
    }

    private void list() {
        var answer = answers.answer(of, ask, getLocale());
        count.setText(getTranslation(
                ask.saved() ? "recommendation.count.saved" : "recommendation.count",
                answer.shown().size()));
        actions.removeAll();
        body.removeAll();
        if (of.itself()) {
            actions.add(savedToggle(answer.saved()));
        }
        if (answer.shown().isEmpty() && !partners.isReady()) {
            showThatItIsRead();
            return;
        }
        if (answer.shown().isEmpty()) {
            body.add(new NoPartners(of, ask, partners.footing(of.id()), go));
            return;
        }
        var cards = new OrderedList();
        cards.addClassName("partner-list");
        answer.shown().forEach(shown -> cards.add(card(shown, answer)));
        body.add(cards);
        if (answer.more()) {
            body.add(new Button(getTranslation("recommendation.more"), click -> go.accept(ask.more())));
        }
        if (!of.itself()) {
            var hint = new Paragraph(getTranslation("recommendation.hint.public", of.name()));
            hint.addClassNames("soft", "small");
            body.add(hint);
        }
    }

    private Component savedToggle(long saved) {
        return ask.saved()
                ? new Button(getTranslation("recommendation.saved.back"), click -> go.accept(ask.savedOnes(false)))
                : new Button(
                        getTranslation("recommendation.saved.show", saved), click -> go.accept(ask.savedOnes(true)));
    }

    private PartnerCard card(PartnerAnswers.Shown shown, PartnerAnswers.Answer answer) {
        var card = new PartnerCard(shown.card(), shown.why(), answer.lines());
        if (!of.itself()) {
            return card;
        }
        var partner = shown.card().id();
        card.offering(offered.stream()
                .flatMap(action -> action.on(of.id(), partner).stream())
                .toList());
        return card.judged(
                shown.card(), answer.said().get(partner), (said, word) -> judgements.say(said, word, this::list));
    }
}
