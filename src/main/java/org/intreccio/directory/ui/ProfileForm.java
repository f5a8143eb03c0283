package org.intreccio.directory.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashMap;
import java.util.Map;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Actors;
import org.intreccio.directory.Edit;
import org.intreccio.directory.Profile;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;

/**
 * A form over some parts of a profile. When somebody else changed the same parts meanwhile, it says what stands there now, keeps
 * all that was typed, and lets its reader choose.
 */
abstract class ProfileForm extends Div {

    private final Map<String, HasValidationProperties> fields = new HashMap<>();
    private final Div clash = new Div();
    private transient Profile read;

    ProfileForm(Profile read) {
        this.read = read;
        addClassNames("card", "stack", "profile-form");
        clash.addClassNames("note", "warn");
        clash.getElement().setAttribute("role", "alert");
        clash.setVisible(false);
    }

    /** The profile with what stands in the fields. */
    abstract Profile applied(Profile profile);

    /** What a part says now, in a few words. */
    abstract String told(Profile profile, Profile.Part part);

    abstract String heading();

    final Profile read() {
        return read;
    }

    /** Lets refusals of the domain find this field by their name for it. */
    final <F extends HasValidationProperties> F named(String name, F field) {
        fields.put(name, field);
        return field;
    }

    final ProfileForm at(Actors actors, ActorId actor, Runnable saved, Runnable cancelled) {
        addComponentAsFirst(new H2(heading()));
        var save = new Button(getTranslation("directory.edit.save"), click -> save(actors, actor, saved));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("directory.edit.cancel"), click -> cancelled.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(save, cancel);
        buttons.addClassName("actions");
        add(clash, buttons);
        return this;
    }

    final void start() {
        getChildren().filter(c -> c instanceof Focusable<?>).findFirst().ifPresent(c -> ((Focusable<?>) c).focus());
    }

    private void save(Actors actors, ActorId actor, Runnable saved) {
        fields.values().forEach(f -> f.setInvalid(false));
        try {
            switch (actors.edit(actor, read, applied(read))) {
                case Edit.Saved done -> {
                    saved.run();
                    Notices.done(
                            done.others().isEmpty()
                                    ? getTranslation("directory.edit.saved")
                                    : getTranslation("directory.edit.saved-both"));
                }
                case Edit.Clash other -> told(other, actors, actor, saved);
            }
        } catch (DomainException refusal) {
            Notices.refused(refusal, fields);
        }
    }

    private void told(Edit.Clash other, Actors actors, ActorId actor, Runnable saved) {
        var parts = new UnorderedList();
        other.parts()
                .forEach(part -> parts.add(new ListItem(getTranslation(
                        "directory.edit.clash.part", getTranslation(part.key()), told(other.current(), part)))));
        var mine = new Button(getTranslation("directory.edit.clash.mine"), click -> {
            // Based on what stands there now, so it is overwritten knowingly; parts that this form does not touch stay.
            var wanted = other.current().taking(applied(read).differences(read), applied(read));
            read = other.current();
            keep(wanted, actors, actor, saved);
        });
        var theirs = new Button(getTranslation("directory.edit.clash.theirs"), click -> saved.run());
        var buttons = new Div(mine, theirs);
        buttons.addClassName("actions");
        clash.removeAll();
        clash.add(
                Glyph.CIRCLE_ALERT.icon(),
                new Div(new Paragraph(getTranslation("directory.edit.clash")), parts, buttons));
        clash.setVisible(true);
    }

    private void keep(Profile wanted, Actors actors, ActorId actor, Runnable saved) {
        clash.setVisible(false);
        try {
            switch (actors.edit(actor, read, wanted)) {
                case Edit.Saved done -> {
                    saved.run();
                    Notices.done(getTranslation("directory.edit.saved"));
                }
                case Edit.Clash again -> told(again, actors, actor, saved);
            }
        } catch (DomainException refusal) {
            Notices.refused(refusal, fields);
        }
    }
}
