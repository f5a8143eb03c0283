package org.intreccio.challenges.ui;

import com.vaadin.flow.component.Component;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intreccio.challenges.ChallengeCatalogue;
import org.intreccio.challenges.ChallengeFilter;
import org.intreccio.challenges.ChallengePage;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.OpenToAll;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.SdgGoal;
import org.intreccio.taxonomy.Theme;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.ui.SuggestField;
import org.jspecify.annotations.Nullable;

/** All calls, those that can be answered first. What is asked stands in the address. */
@Route(ChallengesView.PATH)
@OpenToAll
@CssImport("./styles/challenges.css")
class ChallengesView extends Page implements AfterNavigationObserver {

    static final String PATH = "challenges";

    private final transient ChallengeCatalogue catalogue;
    private final transient Vocabulary vocabulary;
    private final transient Places places;
    private final transient Clock clock;
    private final TextField words = new TextField();
    private final Select<Theme> theme = new Select<>();
    private final Select<SdgGoal> goal = new Select<>();
    private final SuggestField<Place> place;
    private final Div mine = new Div();
    private final Nav states = new Nav();
    private final Paragraph count = new Paragraph();
    private final Div result = new Div();
    private int shown;
    private transient ChallengeFilter filter = ChallengeFilter.ALL;

    ChallengesView(
            ChallengeCatalogue catalogue, Vocabulary vocabulary, Places places, CurrentUser currentUser, Clock clock) {
        this.catalogue = catalogue;
        this.vocabulary = vocabulary;
        this.places = places;
        this.clock = clock;
        this.place = new SuggestField<>(places::suggest, p -> p.called(getLocale()));
        titled(getTranslation("challenges.title"));
        wide();
        var header = new PageHeader(getTranslation("challenges.title")).lead(getTranslation("challenges.lead"));
        if (currentUser.isSignedIn()) {
            var add = new Anchor(NewChallengeView.PATH, getTranslation("challenges.new.go"));
            add.addClassNames("button-link", "quiet");
            header.actions(add);
        }
        states.addClassName("challenge-states");
        states.getElement().setAttribute("aria-label", getTranslation("challenges.filter.state"));
        count.getElement().setAttribute("role", "status");
        result.addClassName("stack");
        add(header, mine, controls(), states, count, result, new Paragraph(calendar()));
    }

    private Div controls() {
        words.setAriaLabel(getTranslation("challenges.search"));
        words.setPlaceholder(getTranslation("challenges.search"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                filter = filter.withWords(e.getValue());
                getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, ChallengeAddress.of(filter)));
                show();
            }
        });
        choices(theme, "challenges.filter.theme", vocabulary.themes(), t -> t.label(getLocale()));
        theme.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                go(filter.withTheme(e.getValue() == null ? "" : e.getValue().code()));
            }
        });
        choices(goal, "challenges.filter.goal", vocabulary.goals(), g -> g.number() + " " + g.label(getLocale()));
        goal.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                go(filter.withGoal(e.getValue() == null ? 0 : e.getValue().number()));
            }
        });
        place.setAriaLabel(getTranslation("challenges.filter.place"));
        place.setPlaceholder(getTranslation("challenges.filter.place"));
        place.setClearButtonVisible(true);
        place.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                go(filter.withPlace(
                        e.getValue() == null ? "" : e.getValue().id().value()));
            }
        });
        var row = new Div(words, theme, goal, place);
        row.addClassNames("row", "challenge-filters");
        row.getElement().setAttribute("role", "search");
        return row;
    }

    private <T> void choices(
            Select<T> select, String key, List<T> items, java.util.function.Function<T, String> label) {
        select.setAriaLabel(getTranslation(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(key + ".all"));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? getTranslation(key + ".all") : label.apply(item));
    }

    private void go(ChallengeFilter next) {
        getUI().ifPresent(ui -> ui.navigate(ChallengeAddress.of(next)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = ChallengeAddress.read(event.getLocation().getQueryParameters());
        showMine();
        show();
    }

    private void showMine() {
        mine.removeAll();
        var kept = catalogue.mine();
        mine.setVisible(!kept.isEmpty());
        if (!kept.isEmpty()) {
            mine.add(new PageSection(
                    getTranslation("challenges.mine"), ChallengeTile.cards(kept, vocabulary, clock.instant())));
        }
    }

    private void show() {
        if (!words.getValue().equals(filter.words())) {
            words.setValue(filter.words());
        }
        theme.setValue(vocabulary.theme(filter.theme()).orElse(null));
        goal.setValue(vocabulary.goal(filter.goal()).orElse(null));
        place.setValue(place(filter.place()).orElse(null));
        var found = catalogue.list(filter);
        showStates(found.counts());
        shown = 0;
        result.removeAll();
        var heading = new H2(getTranslation("challenges.results"));
        heading.addClassName("visually-hidden");
        result.add(heading);
        if (found.challenges().isEmpty()) {
            result.add(nothing());
        }
        show(found);
    }

    private Optional<Place> place(String id) {
        return id.isEmpty() ? Optional.empty() : places.find(new PlaceId(id));
    }

    /** The dates of all calls, as phones and desktops subscribe to them. */
    private Anchor calendar() {
        var link = new Anchor(
                "calendars/challenges.ics?lang=" + getLocale().getLanguage(), getTranslation("challenges.calendar"));
        link.setRouterIgnore(true);
        return link;
    }

    /** How many there are in each state, each a way to see those alone. */
    private void showStates(Map<ChallengeFilter.State, Long> counts) {
        var list = new UnorderedList();
        list.addClassName("chips");
        list.add(new ListItem(
                state(null, counts.values().stream().mapToLong(Long::longValue).sum())));
        for (var state : ChallengeFilter.State.values()) {
            list.add(new ListItem(state(state, counts.getOrDefault(state, 0L))));
        }
        states.removeAll();
        states.add(list);
    }

    private Component state(ChallengeFilter.@Nullable State state, long number) {
        var key = "challenges.state." + (state == null ? "all" : state.code());
        var link = new Anchor(ChallengeAddress.of(filter.in(state)), getTranslation(key, number));
        link.addClassName("chip");
        if (state == filter.state()) {
            link.addClassName("chosen");
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    /** Adds what was found; where there is more, a button fetches it. */
    private void show(ChallengePage found) {
        shown += found.challenges().size();
        count.setText(getTranslation("challenges.count", shown));
        if (!found.challenges().isEmpty()) {
            result.add(ChallengeTile.cards(found.challenges(), vocabulary, clock.instant()));
        }
        if (!found.next().isEmpty()) {
            var button = new Button(getTranslation("challenges.more"));
            button.addClickListener(click -> {
                result.remove(button);
                show(catalogue.list(filter.after(found.next())));
            });
            result.add(button);
        }
    }

    private EmptyState nothing() {
        return filter.asksForNothing() && filter.state() == null
                ? new EmptyState(getTranslation("challenges.none"), getTranslation("challenges.none.why"))
                        .action(getTranslation("challenges.new.go"), NewChallengeView.PATH)
                : new EmptyState(getTranslation("challenges.nothing"), getTranslation("challenges.nothing.why"))
                        .action(getTranslation("challenges.nothing.all"), PATH);
    }
}
