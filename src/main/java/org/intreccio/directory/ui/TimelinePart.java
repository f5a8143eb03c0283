package org.intreccio.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorPage;
import org.intreccio.directory.Timeline;
import org.intreccio.ui.PageSection;

/** The collaborations of an actor, newest first, some at a time. */
final class TimelinePart extends Div {

    private static final int STRETCH = 6;

    private final transient ActorCatalogue catalogue;
    private final transient ActorPage page;
    private final OrderedList events = new OrderedList();
    private final Button more = new Button();
    private final LocalDate today;
    private int shown;

    TimelinePart(ActorCatalogue catalogue, ActorPage page, LocalDate today) {
        this.catalogue = catalogue;
        this.page = page;
        this.today = today;
        events.addClassName("timeline");
        more.addClickListener(click -> more());
        add(new PageSection(getTranslation("directory.timeline"), events, more));
        more();
    }

    private void more() {
        var stretch = catalogue.timeline(page.id(), shown, STRETCH);
        stretch.collaborations().forEach(c -> events.add(event(c)));
        shown += stretch.collaborations().size();
        more.setVisible(shown < stretch.total() && !stretch.collaborations().isEmpty());
        more.setText(getTranslation("directory.timeline.more", stretch.total() - shown));
    }

    private Component event(Timeline.Collaboration collaboration) {
        var words = Words.of(getLocale());
        var date = new Div(words.span(collaboration.from(), collaboration.to()));
        date.addClassName("event-date");
        var title = new Div(new Anchor(
                "projects/" + collaboration.project(), collaboration.title().in(getLocale())));
        title.addClassName("event-title");
        var text = new Div(new Span(words.role(collaboration.role())));
        text.addClassName("event-text");
        if (!collaboration.partners().isEmpty()) {
            text.add(new Span(" · " + getTranslation("directory.timeline.with") + " "));
            var first = true;
            for (var partner : collaboration.partners()) {
                text.add(new Span(first ? "" : ", "), new Anchor("actors/" + partner.actor(), partner.name()));
                first = false;
            }
            var others = collaboration.size() - 1 - collaboration.partners().size();
            if (others > 0) {
                text.add(new Span(" " + getTranslation("directory.timeline.others", others)));
            }
        }
        text.add(SeenBy.mark(collaboration.visibility()));
        var item = new ListItem(date, title, text);
        item.addClassNames("event", past(collaboration.to()) ? "past" : "now");
        return item;
    }

    private boolean past(@org.jspecify.annotations.Nullable LocalDate end) {
        return end != null && end.isBefore(today);
    }
}
