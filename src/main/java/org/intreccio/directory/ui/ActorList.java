package org.intreccio.directory.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.intreccio.directory.ActorCard;
import org.intreccio.directory.ActorSearch;
import org.intreccio.directory.SearchQuery;
import org.intreccio.directory.SearchResult;
import org.jspecify.annotations.Nullable;

/** The result as cards; the next ones come when one reaches the end, or by the button there. */
final class ActorList extends Div {

    private final transient ActorSearch search;
    private final transient SearchQuery query;
    private final UnorderedList cards = new UnorderedList();
    private final Button more = new Button();
    private final long total;
    private int shown;
    private @Nullable String next;

    ActorList(ActorSearch search, SearchQuery query, SearchResult first) {
        this.search = search;
        this.query = query;
        this.total = first.total();
        addClassName("stack");
        cards.addClassName("cards");
        more.addClassName("directory-more");
        more.addClickListener(click -> more());
        var heading = new H2(getTranslation("directory.results"));
        heading.addClassName("visually-hidden");
        add(heading, cards, more);
        show(first.cards(), first.next());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        more.getElement().executeJs("""
                const seen = new IntersectionObserver(entries => {
                    if (entries.some(e => e.isIntersecting) && !this.hidden) {
                        $0.$server.more();
                    }
                }, { rootMargin: '400px' });
                seen.observe(this);""", getElement());
    }

    @ClientCallable
    private void more() {
        if (next == null) {
            return;
        }
        var page = search.search(query.after(next));
        show(page.cards(), page.next());
    }

    private void show(List<ActorCard> page, @Nullable String after) {
        page.forEach(card -> cards.add(new ListItem(ActorTile.of(card))));
        shown += page.size();
        next = after;
        more.setVisible(after != null);
        more.setText(getTranslation("directory.more", total - shown));
    }
}
