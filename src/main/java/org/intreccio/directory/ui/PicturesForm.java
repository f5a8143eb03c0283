package org.intreccio.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPictures;
import org.intreccio.directory.ActorPictures.Slot;
import org.intreccio.directory.Visibility;
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

    private Upload upload(Slot slot, String name, SeenBy seen) {
        var chosen = new AtomicReference<>(seen.getValue());
        seen.addValueChangeListener(e -> chosen.set(e.getValue()));
        var upload = new Upload(new Intake(slot, chosen));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) pictures.largest());
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg", ".webp");
        upload.addFileRejectedListener(
                e -> Notices.problem(getTranslation("directory.pictures.refused", pictures.largest() / 1_048_576)));
        upload.addAllFinishedListener(e -> upload.clearFileList());
        var choose = new Button(getTranslation("directory.pictures.choose"), Glyph.UPLOAD.icon());
        choose.setAriaLabel(getTranslation("directory.pictures.choose") + ": " + name);
        upload.setUploadButton(choose);
        upload.setDropAllowed(true);
        return upload;
    }

    private String shownTo(Visibility visibility) {
        return getTranslation("directory.pictures.shown." + visibility.code());
    }

    /** Reads no more of a file than may be kept, whatever the browser let through, and keeps none of it in memory before. */
    private final class Intake implements UploadHandler {

        /** What surrounds a file in a form. */
        private static final long ENVELOPE = 65_536;

        private final Slot slot;
        private final AtomicReference<Visibility> seen;

        private Intake(Slot slot, AtomicReference<Visibility> seen) {
            this.slot = slot;
            this.seen = seen;
        }

        @Override
        public long getRequestSizeMax() {
            return pictures.largest() + ENVELOPE;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var wanted = seen.get();
            try (InputStream in = event.getInputStream()) {
                pictures.show(actor, slot, in, wanted);
                tell(event, () -> Notices.done(shownTo(wanted)));
            } catch (DomainException refusal) {
                tell(event, () -> Notices.refused(refusal));
            }
        }

        /** Files arrive on a thread that does not hold the page. */
        private static void tell(UploadEvent event, Command change) {
            var _ = event.getUI().access(change);
        }
    }
}
