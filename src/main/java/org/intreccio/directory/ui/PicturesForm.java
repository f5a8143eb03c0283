package org.intreccio.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPictures;
import org.intreccio.directory.ActorPictures.Slot;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;

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
        var upload = new Upload(UploadHandler.inMemory((file, content) -> take(slot, content)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) pictures.largest());
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg", ".webp");
        upload.addFileRejectedListener(
                e -> Notices.problem(getTranslation("directory.pictures.refused", pictures.largest() / 1_048_576)));
        var choose = new Button(getTranslation("directory.pictures.choose"), Glyph.UPLOAD.icon());
        choose.setAriaLabel(getTranslation("directory.pictures.choose") + ": " + name);
        upload.setUploadButton(choose);
        upload.setDropAllowed(true);
        var remove = new Button(getTranslation("directory.pictures.remove"), Glyph.TRASH.icon(), click -> {
            pictures.remove(actor, slot);
            Notices.done(getTranslation("directory.pictures.removed"));
        });
        remove.setAriaLabel(getTranslation("directory.pictures.remove") + ": " + name);
        return new Section(new H3(name), upload, remove);
    }

    void take(Slot slot, byte[] content) {
        try {
            pictures.show(actor, slot, new ByteArrayInputStream(content));
            Notices.done(getTranslation("directory.pictures.shown"));
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }
}
