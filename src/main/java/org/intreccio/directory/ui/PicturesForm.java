package org.intreccio.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.concurrent.atomic.AtomicReference;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPictures;
import org.intreccio.directory.ActorPictures.Slot;
import org.intreccio.directory.Visibility;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PictureUpload;

/** Puts up and takes down the pictures of an actor; each choice counts at once. */
final class PicturesForm extends Div {

    private final transient ActorPictures pictures;
    private final transient ActorId actor;

    PicturesForm(ActorPictures pictures, ActorId actor, Runnable closed) {
        this.pictures = pictures;
        this.actor = actor;
        addClassNames("card", "stack", "profile-form");
        var actions = new Div(new Button(getTranslation("directory.ties.close"), click -> closed.run()));
        actions.addClassName("actions");
        add(
                new H2(getTranslation("directory.edit.pictures")),
                new Paragraph(getTranslation("directory.pictures.help", pictures.largest() / 1_048_576)),
                part(Slot.LOGO),
                part(Slot.COVER),
                actions);
    }

    private Component part(Slot slot) {
        var name = getTranslation("directory.picture." + slot.code());
        var seen = new SeenBy(name, pictures.visibility(actor, slot).orElse(Visibility.PUBLIC));
        seen.addValueChangeListener(e -> {
            pictures.showTo(actor, slot, e.getValue());
            pictures.visibility(actor, slot).ifPresent(now -> Notices.done(shownTo(now)));
        });
        var remove = new Button(getTranslation("directory.pictures.remove"), Glyph.TRASH.icon(), click -> {
            pictures.remove(actor, slot);
            Notices.done(getTranslation("directory.pictures.removed"));
        });
        remove.setAriaLabel(getTranslation("directory.pictures.remove") + ": " + name);
        return new Section(new H3(name), upload(slot, name, seen), seen, remove);
    }

    private PictureUpload upload(Slot slot, String name, SeenBy seen) {
        var chosen = new AtomicReference<>(seen.getValue());
        seen.addValueChangeListener(e -> chosen.set(e.getValue()));
        return new PictureUpload(name, pictures.largest(), file -> {
            var wanted = chosen.get();
            pictures.show(actor, slot, file, wanted);
            return () -> Notices.done(shownTo(wanted));
        });
    }

    private String shownTo(Visibility visibility) {
        return getTranslation("directory.pictures.shown." + visibility.code());
    }
}
