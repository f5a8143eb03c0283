package org.intreccio.recommendation.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.recommendation.NodeLabels;
import org.intreccio.recommendation.Partner;
import org.intreccio.recommendation.PartnerRequest;
import org.intreccio.recommendation.Partners;
import org.intreccio.ui.KindBadge;
import org.intreccio.ui.Mark;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.Panel;
import org.springframework.stereotype.Component;

/** On the page of an organisation: three partners it might work with, each with its best reason, as anybody may see them. */
@Component
class RecommendedPanel implements Panel<ActorId> {

    private static final int SHOWN = 3;

    private final Partners partners;
    private final ActorCatalogue actors;
    private final NodeLabels labels;

    RecommendedPanel(Partners partners, ActorCatalogue actors, NodeLabels labels) {
        this.partners = partners;
        this.actors = actors;
        this.labels = labels;
    }

    @Override
    public boolean appliesTo(ActorId id) {
        return actors.find(id).filter(card -> card.kind().organisation()).isPresent()
                && !partners.scores(PartnerRequest.of(id).limit(1)).isEmpty();
    }

    @Override
    public com.vaadin.flow.component.Component content(ActorId id) {
        var best = partners.recommend(PartnerRequest.of(id).limit(SHOWN));
        var why = best.stream().map(Partner::why).toList();
        var lines = new ReasonLines(labels.of(why, UI.getCurrent().getLocale()), partners);
        var list = new OrderedList();
        list.addClassNames("partner-list", "short");
        best.forEach(partner -> list.add(item(partner, lines)));
        return new PageSection(say("recommendation.panel"), list).beside(all(id));
    }

    @Override
    public int order() {
        return 50;
    }

    private static ListItem item(Partner partner, ReasonLines lines) {
        var card = partner.card();
        var name = new Anchor("actors/" + card.id().value(), new Text(card.name()));
        name.addClassName("result-title");
        var head = new Div(name, new KindBadge(Mark.of(card.kind().name())));
        head.addClassName("row");
        var item = new ListItem(head);
        partner.why().reasons().stream().limit(1).forEach(reason -> item.add(lines.line(reason)));
        return item;
    }

    private static Anchor all(ActorId id) {
        return new Anchor(PartnersView.address(id), new Text(say("recommendation.panel.all")));
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
