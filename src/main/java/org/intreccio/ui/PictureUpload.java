package org.intreccio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.intreccio.kernel.DomainException;

/** Takes one picture from whoever is here and hands it on; a refusal is told with its reason. */
public final class PictureUpload extends Upload {

    private static final int MEGABYTE = 1_048_576;

    /** What becomes of the file. Runs on a thread that does not hold the page. */
    @FunctionalInterface
    public interface Intake {

        /**
         * Takes the file.
         *
         * @return what the page does then, while it is held
         * @throws DomainException saying why the file will not do
         */
        Command take(InputStream file) throws IOException;
    }

    /**
     * Offers to choose a file.
     *
     * @param name what the picture is, spoken with the button
     * @param largest the most bytes that are read
     */
    public PictureUpload(String name, long largest, Intake intake) {
        setUploadHandler(new Reader(largest, intake));
        setMaxFiles(1);
        setMaxFileSize((int) largest);
        setAcceptedFileExtensions(".png", ".jpg", ".jpeg", ".webp");
        addFileRejectedListener(e -> Notices.problem(getTranslation("ui.picture.refused", largest / MEGABYTE)));
        addAllFinishedListener(e -> clearFileList());
        var choose = new Button(getTranslation("ui.picture.choose"), Glyph.UPLOAD.icon());
        choose.setAriaLabel(getTranslation("ui.picture.choose") + ": " + name);
        setUploadButton(choose);
        setDropAllowed(true);
        setDropLabel(new Span(getTranslation("ui.picture.drop")));
    }

    /** Reads no more of a file than may be kept, whatever the browser let through, and keeps none of it in memory before. */
    private record Reader(long largest, Intake intake) implements UploadHandler {

        /** What surrounds a file in a form. */
        private static final long ENVELOPE = 65_536;

        @Override
        public long getRequestSizeMax() {
            return largest + ENVELOPE;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (InputStream in = event.getInputStream()) {
                tell(event, intake.take(in));
            } catch (DomainException refusal) {
                tell(event, () -> Notices.refused(refusal));
            }
        }

        private static void tell(UploadEvent event, Command change) {
            var _ = event.getUI().access(change);
        }
    }
}
