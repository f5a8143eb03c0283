package org.intreccio.importing.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import org.intreccio.importing.ImportReject;

/** Rejected rows with file, line, column and reason. */
class RejectsTable extends Grid<ImportReject> {

    /** So many are shown whole; more scroll. */
    private static final int FEW = 10;

    RejectsTable(List<ImportReject> rejects) {
        super(ImportReject.class, false);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addColumn(ImportReject::file)
                .setHeader(getTranslation("importing.rejects.file"))
                .setAutoWidth(true);
        addColumn(ImportReject::line)
                .setHeader(getTranslation("importing.rejects.line"))
                .setAutoWidth(true);
        addColumn(ImportReject::column)
                .setHeader(getTranslation("importing.rejects.column"))
                .setAutoWidth(true);
        addColumn(this::why)
                .setHeader(getTranslation("importing.rejects.reason"))
                .setFlexGrow(3);
        setItems(rejects);
        setAllRowsVisible(rejects.size() <= FEW);
        getElement().setAttribute("aria-label", getTranslation("importing.rejects.title"));
    }

    private String why(ImportReject reject) {
        return getTranslation(reject.reason().key(), reject.detail(), reject.column());
    }
}
