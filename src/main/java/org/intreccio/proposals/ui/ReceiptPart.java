package org.intreccio.proposals.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.intreccio.kernel.Days;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.Submission;

/** The receipt of a submission: when it counts, its fingerprint, and the file that anybody can hold against it. */
final class ReceiptPart extends Div {

    ReceiptPart(ProposalId id, Submission receipt) {
        addClassNames("stack", "receipt");
        var hash = new Code(receipt.hash());
        hash.addClassName("receipt-hash");
        var address = "api/v1/proposals/" + id + "/receipts/" + receipt.number();
        var files = new Div(
                file(address + "/pdf", "proposals.receipt.pdf"),
                file(address + "/text", "proposals.receipt.text"),
                file(address + "/json", "proposals.receipt.json"));
        files.addClassName("row");
        add(
                new Paragraph(getTranslation(
                        "proposals.receipt.at", receipt.number(), Days.second(receipt.at(), getLocale()))),
                new Div(Shown.soft(getTranslation("proposals.receipt.hash")), new Div(hash)),
                files,
                Shown.paragraph(getTranslation("proposals.receipt.verify")));
    }

    private Anchor file(String href, String key) {
        var link = new Anchor(href, getTranslation(key));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
