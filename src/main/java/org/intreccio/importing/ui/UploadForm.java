package org.intreccio.importing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.intreccio.importing.ImportFolders;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Takes the files of one folder from the steward's own computer. */
class UploadForm extends Div {

    private static final int MOST_FILES = 10;

    private final transient ImportFolders folders;
    private final transient Consumer<String> received;
    private @Nullable String folder;

    UploadForm(ImportFolders folders, Consumer<String> received) {
        this.folders = folders;
        this.received = received;
        addClassNames("stack", "form");
        long megabytes = folders.largestUpload() >> 20;
        var upload = new Upload((UploadHandler) this::receive);
        upload.setAcceptedFileExtensions(".csv");
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, folders.largestUpload()));
        upload.setUploadButton(new Button(getTranslation("importing.upload.choose")));
        upload.setDropLabel(new Span(getTranslation("importing.upload.drop")));
        upload.addFileRejectedListener(
                event -> Notices.problem(getTranslation("importing.upload.refused", event.getFileName(), megabytes)));
        add(new Paragraph(getTranslation("importing.upload.lead", megabytes)), upload);
    }

    private void receive(UploadEvent event) throws IOException {
        var target = folder();
        try (InputStream in = event.getInputStream()) {
            folders.receive(target, event.getFileName(), in);
            show(event, () -> received.accept(target));
        } catch (DomainException refusal) {
            show(event, () -> Notices.refused(refusal));
        }
    }

    /** Files arrive on a thread that does not hold the page. */
    private static void show(UploadEvent event, Command change) {
        var _ = event.getUI().access(change);
    }

    private synchronized String folder() {
        var made = folder;
        if (made == null) {
            made = folders.newUpload();
            folder = made;
        }
        return made;
    }
}
