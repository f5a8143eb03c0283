package org.intreccio.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.intreccio.directory.ActorPage;
import org.intreccio.directory.Profile.Part;
import org.intreccio.directory.Visibility;
import org.intreccio.ui.MapCanvas;
import org.intreccio.ui.Mark;
import org.intreccio.ui.PageSection;

/** The facts beside an actor's page: where, since when, who belongs to it, what it pursues. */
final class ActorAside extends Div {

    ActorAside(ActorPage page) {
        addClassName("aside");
        facts(page);
        map(page);
        ties("directory.members", page.members());
        ties("directory.memberships", page.memberships());
        targets(page);
    }

    private void facts(ActorPage page) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        page.sites()
                .forEach(site -> fact(
                        facts,
                        site.seat() ? "directory.fact.seat" : "directory.fact.works-in",
                        seen(
                                new Anchor(
                                        DirectoryAddress.PATH + "?place="
                                                + site.place().code(),
                                        site.place().in(getLocale())),
                                site.visibility())));
        var legalForm = page.legalForm();
        if (legalForm != null) {
            fact(facts, "directory.fact.legal-form", seen(new Span(legalForm.in(getLocale())), page, Part.LEGAL_FORM));
        }
        if (!page.vatNumber().isEmpty()) {
            fact(facts, "directory.part.vat-number", seen(new Span(page.vatNumber()), page, Part.VAT_NUMBER));
        }
        if (!page.taxCode().isEmpty()) {
            fact(facts, "directory.part.tax-code", seen(new Span(page.taxCode()), page, Part.TAX_CODE));
        }
        var founded = page.founded();
        if (founded != null) {
            fact(facts, "directory.fact.founded", seen(new Span(founded.toString()), page, Part.FOUNDED));
        }
        if (!page.website().isEmpty()) {
            fact(facts, "directory.fact.website", seen(website(page.website()), page, Part.WEBSITE));
        }
        if (!page.contact().isEmpty()) {
            var mail = new Anchor("mailto:" + page.contact(), page.contact());
            fact(facts, "directory.fact.contact", seen(mail, page, Part.CONTACT));
        }
        if (!page.fullName().isEmpty() && !page.fullName().equals(page.name())) {
            fact(facts, "directory.fact.full-name", seen(new Span(page.fullName()), page, Part.FULL_NAME));
        }
        if (!page.source().isEmpty()) {
            fact(facts, "directory.fact.source", new Span(source(page)));
        }
        if (page.openToIntroductions()) {
            fact(facts, "directory.fact.introductions", new Span(getTranslation("directory.fact.introductions.open")));
        }
        add(facts);
    }

    private static Component seen(Component value, ActorPage page, Part part) {
        return seen(value, page.audience().of(part));
    }

    private static Component seen(Component value, Visibility visibility) {
        return visibility == Visibility.PUBLIC ? value : new Div(value, SeenBy.mark(visibility));
    }

    private String source(ActorPage page) {
        var words = getTranslation("directory.source." + page.source());
        return words.startsWith("!") ? page.source() : words;
    }

    private static void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(facts.getTranslation(key)), new DescriptionList.Description(value));
    }

    private Component website(String address) {
        return new Outside(address, address.replaceFirst("^https?://", "").replaceFirst("/$", ""));
    }

    private void map(ActorPage page) {
        var point = page.card().point();
        if (point == null) {
            return;
        }
        var map = new MapCanvas();
        map.setTitle(getTranslation("directory.place.map", page.name()));
        map.setDescription(getTranslation("directory.map.description", 1));
        map.show(List.of(MapCanvas.Point.of(
                page.id().value(),
                page.name(),
                Mark.of(page.card().kind().name()),
                point.lat(),
                point.lon(),
                "/actors/" + page.id())));
        map.lookAt(point.lat(), point.lon(), 9);
        var frame = new Div(map);
        frame.addClassNames("canvas", "small-map");
        add(frame);
    }

    private void ties(String key, List<ActorPage.Tie> ties) {
        if (!ties.isEmpty()) {
            add(new PageSection(getTranslation(key), Ties.of(ties)));
        }
    }

    private void targets(ActorPage page) {
        if (page.targets().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("targets");
        page.targets().forEach(t -> {
            var code = new Span(t.target().code());
            code.addClassNames("chip", "sdg", "sdg-" + t.goal());
            var words = new Div(new Span(t.target().in(getLocale())), SeenBy.mark(t.visibility()));
            if (!t.reason().isBlank()) {
                var reason = new Paragraph(t.reason().in(getLocale()));
                reason.addClassName("target-reason");
                words.add(reason);
            }
            list.add(new ListItem(code, words));
        });
        add(new PageSection(getTranslation("directory.targets"), list));
    }
}
