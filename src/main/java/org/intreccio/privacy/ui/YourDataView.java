package org.intreccio.privacy.ui;

import com.vaadin.flow.router.Route;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.privacy.DataExports;
import org.intreccio.privacy.Erasures;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;

/** What the portal holds of the person here: to take along, or to have erased. */
@Route(YourDataView.PATH)
@ForSignedIn
class YourDataView extends Page {

    static final String PATH = "account/data";

    YourDataView(DataExports exports, Erasures erasures) {
        narrow();
        titled(getTranslation("privacy.title"));
        add(
                new PageHeader(getTranslation("privacy.title")).lead(getTranslation("privacy.lead")),
                new ExportPart(exports),
                new ErasurePart(erasures));
    }
}
