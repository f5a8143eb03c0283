package org.intreccio.recommendation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorSearch;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.recommendation.Askers;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.SuggestField;

/**
 * The partners of an actor: of the one on whose behalf the reader acts, or of any organisation as anybody may see them. What is
 * asked stands in the address.
 */
@Route("partners/:actor?")
@OpenToAll
class PartnersView extends Page implements BeforeEnterObserver {

    static final String PATH = "partners";

    private final transient ActorCatalogue actors;
    private final transient ActorSearch search;
    private final transient Askers askers;
    private final transient PartnerDesk desk;

    PartnersView(ActorCatalogue actors, ActorSearch search, Askers askers, PartnerDesk desk) {
        this.actors = actors;
        this.search = search;
        this.askers = askers;
        this.desk = desk;
        wide();
    }

    /** The address of an actor's partners. */
    static String address(ActorId actor) {
        return PATH + "/" + actor.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getRouteParameters().get("actor").map(PartnersView::id);
        var asker = named.or(askers::current);
        if (asker.isEmpty()) {
            invite();
            return;
        }
        var card =
                actors.find(asker.get()).orElseThrow(() -> missing(asker.get().value()));
        var itself = askers.admit(card);
        var ask = PartnersAsk.of(event.getLocation().getQueryParameters());
        show(new PartnersOf(card, itself), event.getLocation().getPath(), ask);
    }

    private void show(PartnersOf of, String path, PartnersAsk ask) {
        var board = getChildren()
                .filter(PartnerBoard.class::isInstance)
                .map(PartnerBoard.class::cast)
                .filter(b -> b.isOf(of))
                .findFirst();
        if (board.isPresent()) {
            board.get().show(ask);
            return;
        }
        removeAll();
        var title = getTranslation("recommendation.partners.of", of.name());
        titled(title);
        var fresh = desk.board(of, path);
        add(header(of, title, fresh), fresh);
        fresh.show(ask);
    }

    private PageHeader header(PartnersOf of, String title, PartnerBoard board) {
        var whyNot = new Button(
                getTranslation("recommendation.why-not"),
                Glyph.HELP.icon(),
                click -> desk.whyNot(of, board.ask(), board::refresh).open());
        var other = new Anchor("actors/" + of.id().value(), getTranslation("recommendation.profile.go"));
        other.addClassNames("button-link", "quiet");
        return new PageHeader(title)
                .kicker(getTranslation(of.itself() ? "recommendation.kicker.itself" : "recommendation.kicker.public"))
                .lead(getTranslation("recommendation.lead"))
                .actions(whyNot, other);
    }

    private void invite() {
        removeAll();
        titled(getTranslation("recommendation.partners"));
        var picker = new SuggestField<ActorCard>(
                getTranslation("recommendation.pick"),
                (typed, most) -> search.suggest(typed, most, card -> card.kind().organisation()),
                card -> card.called(getLocale()));
        picker.setPlaceholder(getTranslation("recommendation.pick.placeholder"));
        picker.addClassName("actor-picker");
        picker.addValueChangeListener(e -> getUI().ifPresent(ui -> {
            if (e.getValue() != null) {
                ui.navigate(address(e.getValue().id()));
            }
        }));
        add(
                new PageHeader(getTranslation("recommendation.partners")).lead(getTranslation("recommendation.lead")),
                new Invitation(picker));
    }

    private static ActorId id(String text) {
        try {
            return new ActorId(text);
        } catch (InvalidValue e) {
            throw missing(text);
        }
    }

    private static NotFound missing(String id) {
        return NotFound.of("recommendation.error.no-actor", id);
    }
}
