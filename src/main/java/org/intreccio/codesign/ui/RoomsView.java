package org.intreccio.codesign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.intreccio.codesign.Room;
import org.intreccio.codesign.RoomCatalogue;
import org.intreccio.codesign.RoomFilter;
import org.intreccio.codesign.ui.RoomAddress.Shelf;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.OpenToAll;
import org.intreccio.taxonomy.Direction;
import org.intreccio.taxonomy.Theme;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;

/** The rooms that one may know of: those that go on, one's own, and what came of those that are done. What is asked stands in the address. */
@Route(RoomWords.ROOMS)
@OpenToAll
@CssImport("./styles/rooms.css")
class RoomsView extends Page implements AfterNavigationObserver {

    private static final int AT_ONCE = 24;

    private final transient RoomCatalogue catalogue;
    private final transient Vocabulary vocabulary;
    private final boolean signedIn;
    private final TextField words = new TextField();
    private final Select<Theme> theme = new Select<>();
    private final Select<Direction> direction = new Select<>();
    private final Nav shelves = new Nav();
    private final Paragraph lead = new Paragraph();
    private final Paragraph count = new Paragraph();
    private final Div result = new Div();
    private int shown;
    private transient RoomAddress asked = RoomAddress.ALL;

    RoomsView(RoomCatalogue catalogue, Vocabulary vocabulary, CurrentUser currentUser) {
        this.catalogue = catalogue;
        this.vocabulary = vocabulary;
        this.signedIn = currentUser.isSignedIn();
        titled(say("title"));
        wide();
        var header = new PageHeader(say("title")).lead(say("lead"));
        if (signedIn) {
            header.actions(RoomWords.button(NewRoomView.PATH, Glyph.PLUS, say("new.go")));
        }
        shelves.addClassName("room-shelves");
        shelves.getElement().setAttribute("aria-label", say("shelves"));
        lead.addClassName("soft");
        count.getElement().setAttribute("role", "status");
        result.addClassName("stack");
        add(header, shelves, controls(), lead, count, result);
    }

    private static String say(String key, Object... arguments) {
        return RoomWords.say(key, arguments);
    }

    private Div controls() {
        words.setAriaLabel(say("search"));
        words.setPlaceholder(say("search"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                asked = asked.with(asked.filter().withWords(e.getValue()));
                getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, asked.write()));
                show();
            }
        });
        choices(theme, "filter.theme", vocabulary.themes(), t -> t.label(getLocale()));
        theme.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                go(asked.filter()
                        .withTheme(e.getValue() == null ? "" : e.getValue().code()));
            }
        });
        choices(direction, "filter.direction", vocabulary.directions(), d -> d.label(getLocale()));
        direction.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                go(asked.filter()
                        .withDirection(e.getValue() == null ? "" : e.getValue().code()));
            }
        });
        var row = new Div(words, theme, direction);
        row.addClassNames("row", "room-filters");
        row.getElement().setAttribute("role", "search");
        return row;
    }

    private static <T> void choices(Select<T> select, String key, List<T> items, ItemLabelGenerator<T> label) {
        select.setAriaLabel(say(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(say(key + ".all"));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? say(key + ".all") : label.apply(item));
    }

    private void go(RoomFilter next) {
        getUI().ifPresent(ui -> ui.navigate(asked.with(next).write()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        asked = RoomAddress.read(event.getLocation().getQueryParameters());
        if (asked.shelf() == Shelf.MINE && !signedIn) {
            asked = asked.on(Shelf.GOING_ON);
        }
        show();
    }

    private void show() {
        var filter = asked.filter();
        if (!words.getValue().equals(filter.words())) {
            words.setValue(filter.words());
        }
        theme.setValue(vocabulary.theme(filter.theme()).orElse(null));
        direction.setValue(vocabulary.direction(filter.direction()).orElse(null));
        lead.setText(say("shelf." + asked.shelf().code() + ".lead"));
        showShelves();
        shown = 0;
        result.removeAll();
        var heading = new H2(say("shelf." + asked.shelf().code()));
        heading.addClassName("visually-hidden");
        result.add(heading);
        var found = find(0);
        if (found.isEmpty()) {
            result.add(nothing());
        }
        show(found);
    }

    private List<Room> find(int from) {
        var filter = asked.filter().page(from, AT_ONCE);
        return asked.shelf() == Shelf.MINE ? catalogue.mine(filter) : catalogue.list(filter);
    }

    private void showShelves() {
        var list = new UnorderedList();
        list.addClassName("chips");
        for (var shelf : Shelf.values()) {
            if (shelf != Shelf.MINE || signedIn) {
                list.add(new ListItem(shelf(shelf)));
            }
        }
        shelves.removeAll();
        shelves.add(list);
    }

    private Component shelf(Shelf shelf) {
        var link = new Anchor(asked.on(shelf).write(), say("shelf." + shelf.code()));
        link.addClassName("chip");
        if (shelf == asked.shelf()) {
            link.addClassName("selected");
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    /** Adds what was found; where there may be more, a button fetches it. */
    private void show(List<Room> found) {
        shown += found.size();
        var more = found.size() == AT_ONCE;
        count.setText(say(more ? "count-more" : "count", shown));
        if (!found.isEmpty()) {
            result.add(RoomTile.cards(found));
        }
        if (more) {
            var button = new Button(say("more"));
            button.addClickListener(click -> {
                result.remove(button);
                show(find(shown));
            });
            result.add(button);
        }
    }

    private EmptyState nothing() {
        if (!asked.asksForNothing()) {
            return new EmptyState(say("nothing"), say("nothing.why"))
                    .action(
                            say("nothing.all"),
                            RoomAddress.ALL.on(asked.shelf()).write());
        }
        var key = "none." + asked.shelf().code();
        return new EmptyState(say(key), say(key + ".why")).action(say("none.go"), "challenges");
    }
}
