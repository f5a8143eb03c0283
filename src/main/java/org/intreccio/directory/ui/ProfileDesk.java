package org.intreccio.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.function.Supplier;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.ActorPage;
import org.intreccio.directory.ActorPictures;
import org.intreccio.directory.Actors;
import org.intreccio.directory.OwnTies;
import org.intreccio.directory.Profile;
import org.intreccio.directory.ProposedCompetences;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.Glyph;

/** Where managers of an actor change its page in place, a part at a time. */
final class ProfileDesk {

    private final Actors actors;
    private final Choices choices;
    private final ActorId actor;
    private final ActorKind kind;
    private final OwnTies ties;
    private final ActorPictures pictures;
    private final ProposedCompetences proposed;
    private final Runnable saved;
    private final Div place = new Div();
    private final Div buttons = new Div();

    ProfileDesk(
            Actors actors,
            OwnTies ties,
            ActorPictures pictures,
            ProposedCompetences proposed,
            Vocabulary vocabulary,
            Places places,
            ActorPage page,
            Runnable saved) {
        this.actors = actors;
        this.choices = new Choices(vocabulary, places);
        this.actor = page.id();
        this.kind = page.card().kind();
        this.ties = ties;
        this.pictures = pictures;
        this.proposed = proposed;
        this.saved = saved;
    }

    Component bar() {
        var words = new Span(buttons.getTranslation("directory.edit.yours"));
        words.addClassName("soft");
        buttons.addClassName("row");
        buttons.add(
                words,
                opens("directory.edit.words", profile -> new WordsForm(profile, choices, kind)),
                opens("directory.edit.topics", profile -> new TopicsForm(profile, choices)),
                opens("directory.edit.offers", profile -> new ExchangeForm(profile, choices, proposed, actor, true)),
                opens("directory.edit.seeks", profile -> new ExchangeForm(profile, choices, proposed, actor, false)),
                shows("directory.edit.ties", () -> new TiesForm(ties, actor, saved)),
                shows("directory.edit.pictures", () -> new PicturesForm(pictures, actor, saved)));
        var desk = new Div(buttons, place);
        desk.addClassNames("profile-desk", "stack");
        return desk;
    }

    private Button opens(String key, Function<Profile, ProfileForm> form) {
        var button = new Button(buttons.getTranslation(key), Glyph.PENCIL.icon(), click -> open(form));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private Button shows(String key, Supplier<Component> form) {
        var button = new Button(buttons.getTranslation(key), Glyph.PENCIL.icon(), click -> {
            place.removeAll();
            buttons.setVisible(false);
            place.add(form.get());
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void open(Function<Profile, ProfileForm> form) {
        place.removeAll();
        buttons.setVisible(false);
        var opened = form.apply(actors.profile(actor));
        place.add(opened.at(actors, actor, saved, this::close));
        opened.start();
    }

    private void close() {
        place.removeAll();
        buttons.setVisible(true);
    }
}
