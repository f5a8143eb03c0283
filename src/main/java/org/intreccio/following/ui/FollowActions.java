package org.intreccio.following.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Supplier;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.CurrentActor;
import org.intreccio.directory.SearchAddress;
import org.intreccio.following.Blocks;
import org.intreccio.following.Following;
import org.intreccio.following.SavedSearches;
import org.intreccio.following.ThingRef;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.TypedId;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.ListTool;
import org.intreccio.ui.MenuEntry;
import org.intreccio.ui.PageAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What following adds to the pages of others, and its way in the menu. */
@Configuration(proxyBeanMethods = false)
class FollowActions {

    private static final int ORDER = 50;

    @Bean
    PageAction follow(Following following, Blocks blocks, CurrentUser currentUser, CurrentActor currentActor) {
        return new Actions(following, blocks, currentUser, currentActor);
    }

    private record Actions(Following following, Blocks blocks, CurrentUser currentUser, CurrentActor currentActor)
            implements PageAction {

        @Override
        public Optional<Component> on(String kind, TypedId id) {
            if (currentUser.find().isEmpty() || !following.knows(kind)) {
                return Optional.empty();
            }
            var buttons = new Div(new FollowButton(following, new ThingRef(kind, id.value())));
            buttons.addClassName("row");
            if (id instanceof ActorId actor) {
                if (currentActor.choices().stream().anyMatch(c -> c.id().equals(actor))) {
                    return Optional.empty();
                }
                buttons.add(new BlockButton(blocks, actor));
            }
            return Optional.of(buttons);
        }

        @Override
        public int order() {
            return ORDER;
        }
    }

    @Bean
    ListTool keepSearch(SavedSearches searches, CurrentUser currentUser) {
        return (list, query) -> list.equals("directory") && currentUser.find().isPresent()
                ? Optional.of(keeping(searches, query))
                : Optional.empty();
    }

    private static Button keeping(SavedSearches searches, Supplier<String> query) {
        var button = new Button(Glyph.BOOKMARK.icon());
        button.setText(button.getTranslation("following.keep"));
        button.addClickListener(click -> new KeepDialog(searches, SearchAddress.read(query.get())).open());
        return button;
    }

    @Bean
    MenuEntry followingEntry(CurrentUser currentUser) {
        return new MenuEntry(
                MenuEntry.Intent.WORK,
                "following.menu",
                FollowingView.PATH,
                Glyph.BOOKMARK,
                40,
                currentUser::isSignedIn);
    }
}
