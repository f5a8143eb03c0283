package org.intreccio.following.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.intreccio.directory.ActorCard;
import org.intreccio.following.AlertRhythm;
import org.intreccio.following.Blocks;
import org.intreccio.following.Followed;
import org.intreccio.following.Following;
import org.intreccio.following.SavedSearch;
import org.intreccio.following.SavedSearches;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.KindBadge;
import org.intreccio.ui.Mark;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** What the person here follows, which searches they keep and whom they blocked. */
@Route(FollowingView.PATH)
@ForSignedIn
class FollowingView extends Page {

    static final String PATH = "my/following";

    private final transient Following following;
    private final transient SavedSearches searches;
    private final transient Blocks blocks;

    FollowingView(Following following, SavedSearches searches, Blocks blocks) {
        this.following = following;
        this.searches = searches;
        this.blocks = blocks;
        titled(getTranslation("following.title"));
        narrow();
        show();
    }

    private void show() {
        removeAll();
        add(
                new PageHeader(getTranslation("following.title")).lead(getTranslation("following.lead")),
                section("searches", searches.all().stream().map(this::search).toList(), "directory"),
                section(
                        "things",
                        following.all(getLocale()).stream().map(this::followed).toList(),
                        "directory"));
        var blocked = blocks.all();
        if (!blocked.isEmpty()) {
            add(new PageSection(
                    getTranslation("following.blocks"),
                    new Paragraph(getTranslation("following.blocks.lead")),
                    list(blocked.stream().map(this::blocked).toList())));
        }
    }

    private PageSection section(String name, List<Component> lines, String href) {
        var key = "following." + name;
        return new PageSection(
                getTranslation(key),
                lines.isEmpty()
                        ? new EmptyState(getTranslation(key + ".none"), getTranslation(key + ".why"))
                                .action(getTranslation(key + ".go"), href)
                        : list(lines));
    }

    private static UnorderedList list(List<Component> lines) {
        var list = new UnorderedList();
        list.addClassName("result-list");
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private Component search(SavedSearch search) {
        var title = new Anchor("directory?" + search.query(), search.name());
        title.addClassName("result-title");
        // Led there by the server, once it has noted that the answers were looked at; without this the page might
        // change first.
        title.getElement()
                .addEventListener("click", click -> {
                    searches.look(search.id());
                    getUI().ifPresent(ui -> ui.navigate("directory?" + search.query()));
                })
                .preventDefault();
        var head = new Div(title);
        head.addClassName("row");
        if (search.fresh() > 0) {
            var fresh = new Span(getTranslation("following.fresh", search.fresh()));
            fresh.addClassNames("badge", "live");
            head.add(fresh);
        }
        var found = new Span(getTranslation("following.found", search.found()));
        found.addClassName("soft");
        var alert = new AlertSelect(search.alert());
        alert.setAriaLabel(getTranslation("following.alert") + ": " + search.name());
        alert.addValueChangeListener(e -> alert(search, e.getValue()));
        var words = new Div(found, alert);
        words.addClassName("stack");
        return line(
                head, words, remove(getTranslation("following.drop"), search.name(), () -> searches.drop(search.id())));
    }

    private void alert(SavedSearch search, AlertRhythm rhythm) {
        try {
            searches.alert(search.id(), rhythm);
            Notices.done(getTranslation("following.alert.done." + rhythm.code(), search.name()));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    private Component followed(Followed followed) {
        var thing = followed.thing();
        var title = new Anchor(thing.href(), thing.title());
        title.addClassName("result-title");
        var head = new Div(new KindBadge(thing.mark()), title);
        head.addClassName("row");
        var detail = new Span(thing.detail());
        detail.addClassName("soft");
        return line(
                head,
                detail,
                remove(getTranslation("following.unfollow"), thing.title(), () -> following.unfollow(followed.ref())));
    }

    private Component blocked(ActorCard card) {
        var title = new Anchor("actors/" + card.id(), card.name());
        title.addClassName("result-title");
        var head = new Div(new KindBadge(Mark.of(card.kind().name())), title);
        head.addClassName("row");
        return line(
                head,
                new Span(),
                remove(getTranslation("following.unblock"), card.name(), () -> blocks.unblock(card.id())));
    }

    private static Div line(Component head, Component detail, Button button) {
        var words = new Div(head, detail);
        words.addClassName("stack");
        var line = new Div(words, button);
        line.addClassName("toolbar");
        return line;
    }

    private Button remove(String label, String what, Runnable act) {
        var button = new Button(label, click -> {
            try {
                act.run();
            } catch (DomainException refusal) {
                Notices.refused(refusal);
            }
            show();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label + ": " + what);
        return button;
    }
}
