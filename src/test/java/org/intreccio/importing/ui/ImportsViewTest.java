package org.intreccio.importing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.intreccio.PortalTest;
import org.intreccio.identity.Visitor;
import org.intreccio.importing.ImportFolders;
import org.intreccio.importing.ImportJob;
import org.intreccio.importing.ImportJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ImportsViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ImportFolders folders;

    @Autowired
    ImportJobs jobs;

    private Visitor steward;
    private String folder;

    @BeforeEach
    void arrive() throws IOException {
        folder = folders.newUpload();
        put("organisations.csv", "org_id,name,kind,country\n810001,Prima,company,IT\n810002,Seconda,guild,IT\n");
        put("projects.csv", "project_id,acronym,title,start_date\n810001,P,Progetto,2015-01-01\n");
        put("participations.csv", "project_id,org_id,role\n810001,810001,coordinator\n");
        steward = Visitor.steward(context);
        UI.getCurrent().navigate(ImportsView.PATH);
    }

    @AfterEach
    void leave() {
        steward.close();
    }

    @Test
    void loadsAFolderAndShowsWhatStayedOutAndWhy() {
        _setValue(folderField(), folder);
        _click(_get(Button.class, spec -> spec.withText("Carica")));
        awaitEnd();
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(ImportsView.PATH);
        assertThat(_find(H3.class)).extracting(H3::getText).contains(folder);
        var details = _find(Details.class).getFirst();
        assertThat(details.getSummaryText()).isEqualTo("Righe scartate: 1");
        details.setOpened(true);
        var table = _find(RejectsTable.class).getFirst();
        assertThat(GridKt._getFormattedRow(table, 0))
                .containsExactly("organisations.csv", "3", "kind", "Tipo di organizzazione sconosciuto: guild");
    }

    @Test
    void takesUploadedFilesAsAFolderToLoad() {
        var upload = _get(Upload.class);
        UploadKt._upload(upload, "organisations.csv", "text/csv", "org_id,name\n".getBytes(StandardCharsets.UTF_8));
        var made = folderField().getValue();
        assertThat(made).startsWith("upload-").isNotEqualTo(folder);
        UploadKt._upload(upload, "projects.csv", "text/csv", "project_id\n".getBytes(StandardCharsets.UTF_8));
        assertThat(folderField().getValue()).isEqualTo(made);
        assertThat(Path.of(folders.root()).resolve(made))
                .isDirectoryContaining("glob:**/organisations.csv")
                .isDirectoryContaining("glob:**/projects.csv");
    }

    @Test
    void saysWhichUploadedFileCannotBeTaken() {
        UploadKt._upload(
                _get(Upload.class), "due parole.csv", "text/csv", "org_id,name\n".getBytes(StandardCharsets.UTF_8));
        assertThat(folderField().getValue()).isNull();
        assertThat(_get(Notification.class).getElement().getTextRecursively())
                .contains("«due parole.csv» non si può prendere");
    }

    @Test
    void saysThatAFolderMustBeChosen() {
        _click(_get(Button.class, spec -> spec.withText("Carica")));
        var field = folderField();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Scegli una cartella, oppure invia i suoi file qui sotto.");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Found by class, and Java forgets of what.
    private static ComboBox<String> folderField() {
        return _get(ComboBox.class, spec -> spec.withLabel("Cartella"));
    }

    private void awaitEnd() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInSameThread()
                .until(() -> jobs.current().filter(ImportJob::going).isEmpty());
    }

    private void put(String name, String text) throws IOException {
        folders.receive(folder, name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
