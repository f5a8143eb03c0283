package org.intreccio.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.intreccio.documents.ui.MarkdownText;
import org.intreccio.evaluation.ReviewSheet;

/** The proposal as its reviewer reads it: without names where the call judges blindly. */
final class DocumentPart extends Div {

    DocumentPart(ReviewSheet sheet) {
        addClassNames("review-document", "stack");
        var document = sheet.document();
        add(new H2(getTranslation("evaluation.document")));
        if (document.team().isEmpty()) {
            add(Shown.note(getTranslation("evaluation.blind"), "info"));
        } else {
            add(new Paragraph(String.join(" · ", document.team())));
        }
        if (!document.summary().isBlank()) {
            var lead = new Paragraph(document.summary());
            lead.addClassName("lead");
            add(lead);
        }
        for (var template : sheet.challenge().terms().sections()) {
            document.sections().stream()
                    .filter(s -> s.code().equals(template.code()) && !s.text().isBlank())
                    .forEach(s -> {
                        var heading = new H3(template.title().in(getLocale()));
                        add(heading);
                        if (template.confidential()) {
                            add(Shown.badge(getTranslation("evaluation.confidential.section"), "warn"));
                        }
                        add(new MarkdownText(s.text()));
                    });
        }
        budget(document);
    }

    private void budget(ReviewSheet.Document document) {
        if (!document.budget().isEmpty()) {
            add(new H3(getTranslation("evaluation.budget")));
            var table = new NativeTable();
            table.addClassName("plain-table");
            var head = table.getHead().addRow();
            for (var key : List.of("evaluation.budget.what", "evaluation.budget.amount", "evaluation.budget.own")) {
                var cell = new NativeTableHeaderCell(getTranslation(key));
                cell.getElement().setAttribute("scope", "col");
                head.add(cell);
            }
            document.budget()
                    .forEach(line -> table.getBody()
                            .add(new NativeTableRow(
                                    new NativeTableCell(line.what()),
                                    new NativeTableCell(line.amount().in(getLocale())),
                                    new NativeTableCell(line.coFunded().in(getLocale())))));
            var frame = new Div(table);
            frame.addClassName("table-frame");
            frame.getElement().setAttribute("tabindex", "0");
            frame.getElement().setAttribute("role", "group");
            frame.getElement().setAttribute("aria-label", getTranslation("evaluation.budget"));
            add(frame);
        }
        var asked = document.requested();
        if (asked != null) {
            add(new Paragraph(getTranslation("evaluation.requested", asked.in(getLocale()))));
        }
        var months = document.months();
        if (months != null) {
            add(new Paragraph(getTranslation("evaluation.months", months)));
        }
    }
}
