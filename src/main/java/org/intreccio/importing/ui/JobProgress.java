package org.intreccio.importing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import org.intreccio.importing.ImportJob;
import org.intreccio.importing.ImportProgress;
import org.intreccio.ui.Notices;

/** How the running load goes on; may be left and come back to. */
class JobProgress extends Div {

    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = new Button();

    JobProgress(Runnable stopping) {
        addClassNames("card", "stack");
        getElement().setAttribute("role", "status");
        stop.setText(getTranslation("importing.stop"));
        stop.addClickListener(click -> stopping.run());
        bar.getElement().setAttribute("aria-label", getTranslation("importing.progress.label"));
        add(words, bar, stop);
        setVisible(false);
    }

    void show(ImportJob job) {
        setVisible(true);
        stop.setVisible(job.going());
        bar.setVisible(job.going());
        var progress = job.progress();
        bar.setIndeterminate(progress == null);
        if (progress != null) {
            bar.setValue(progress.fraction());
        }
        words.setText(sentence(job, progress));
    }

    private String sentence(ImportJob job, @org.jspecify.annotations.Nullable ImportProgress progress) {
        if (job.refusal() != null) {
            return Notices.sentence(job.refusal());
        }
        if (job.failed()) {
            return getTranslation("importing.progress.failed", job.folder());
        }
        if (!job.going()) {
            return getTranslation("importing.progress.ended", job.folder());
        }
        if (progress == null) {
            return getTranslation("importing.progress.looking", job.folder());
        }
        return getTranslation(
                "importing.progress.moving",
                job.folder(),
                getTranslation(progress.phase().key()),
                progress.read(),
                progress.total(),
                progress.rate(),
                span(progress.remaining()),
                progress.rejected());
    }

    private String span(Duration remaining) {
        return remaining.toSeconds() < 60
                ? getTranslation("importing.progress.seconds", remaining.toSeconds())
                : getTranslation("importing.progress.minutes", remaining.toMinutes() + 1);
    }
}
