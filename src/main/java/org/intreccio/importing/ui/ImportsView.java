package org.intreccio.importing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.intreccio.identity.ForStewards;
import org.intreccio.importing.ImportFolders;
import org.intreccio.importing.ImportJob;
import org.intreccio.importing.ImportJobs;
import org.intreccio.importing.ImportOptions;
import org.intreccio.importing.ImportRun;
import org.intreccio.importing.Importer;
import org.intreccio.importing.RejectsCsv;
import org.intreccio.kernel.DomainException;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Notices;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.jspecify.annotations.Nullable;

/** Where stewards bring data in: choose or upload a folder, watch it come, see what stayed out and why. */
@Route(ImportsView.PATH)
@ForStewards
class ImportsView extends Page {

    static final String PATH = "steward/imports";
    private static final int SHOWN_RUNS = 20;
    private static final int SECOND = 1_000;

    private final transient Importer importer;
    private final transient ImportJobs jobs;
    private final transient RejectsCsv rejectsCsv;
    private final FolderForm folderForm;
    private final JobProgress progress;
    private final Div runs = new Div();
    private @Nullable Registration polling;
    private boolean wasGoing;

    ImportsView(Importer importer, ImportJobs jobs, ImportFolders folders, RejectsCsv rejectsCsv) {
        this.importer = importer;
        this.jobs = jobs;
        this.rejectsCsv = rejectsCsv;
        titled(getTranslation("importing.title"));
        this.progress = new JobProgress(this::stop);
        this.folderForm = new FolderForm(folders, this::start);
        var upload = new UploadForm(folders, folderForm::choose);
        runs.addClassName("stack");
        add(
                new PageHeader(getTranslation("importing.title")).lead(getTranslation("importing.lead")),
                progress,
                new PageSection(getTranslation("importing.choose.title"), folderForm),
                new PageSection(getTranslation("importing.upload.title"), upload),
                new PageSection(getTranslation("importing.runs.title"), runs));
        showRuns();
        showJob();
    }

    private void start(String folder, ImportOptions options) {
        try {
            jobs.start(folder, options);
            Notices.done(getTranslation("importing.started", folder));
        } catch (DomainException refusal) {
            Notices.refused(refusal, folderForm.fields());
        }
        showJob();
    }

    private void stop() {
        jobs.stop();
        Notices.done(getTranslation("importing.stopping"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(SECOND);
        polling = event.getUI().addPollListener(poll -> showJob());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void showJob() {
        var job = jobs.current();
        job.ifPresent(progress::show);
        boolean going = job.filter(ImportJob::going).isPresent();
        folderForm.setGoing(going);
        if (wasGoing && !going) {
            showRuns();
        }
        wasGoing = going;
    }

    private void showRuns() {
        runs.removeAll();
        List<ImportRun> latest = importer.runs(SHOWN_RUNS);
        if (latest.isEmpty()) {
            runs.add(new EmptyState(getTranslation("importing.runs.none"), getTranslation("importing.runs.none-why")));
        }
        latest.forEach(run -> runs.add(new RunCard(run, importer, rejectsCsv)));
    }
}
