package org.intreccio.proposals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.intreccio.kernel.DomainException;
import org.intreccio.proposals.Annex;
import org.intreccio.proposals.ProposalId;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.PageSection;

/** The files of a proposal. */
final class AnnexesPart extends Div {

    private static final int MEGABYTE = 1_048_576;

    private final transient Desk desk;
    private final Div list = new Div();
    private final Checkbox confidential = new Checkbox();

    AnnexesPart(Desk desk) {
        this.desk = desk;
        var largest = desk.parts().annexes().largest();
        var section = new PageSection(
                getTranslation("proposals.annexes"),
                Shown.paragraph(getTranslation("proposals.annexes.lead", largest / MEGABYTE)),
                list);
        if (desk.page().standing().mayWrite()) {
            confidential.setLabel(getTranslation("proposals.annexes.confidential"));
            section.add(confidential, upload(largest));
        }
        add(section);
        show(desk.page());
    }

    private Upload upload(long largest) {
        var upload = new Upload(UploadHandler.inMemory((file, content) -> keep(file.fileName(), content)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(largest));
        upload.setAcceptedFileExtensions(".pdf", ".png", ".jpg", ".jpeg", ".odt", ".docx", ".xlsx");
        upload.addFileRejectedListener(
                e -> Notices.problem(getTranslation("proposals.annexes.refused", largest / MEGABYTE)));
        upload.addAllFinishedListener(e -> upload.clearFileList());
        upload.setUploadButton(new Button(getTranslation("proposals.annexes.add"), Glyph.UPLOAD.icon()));
        return upload;
    }

    private void keep(String name, byte[] content) {
        try {
            var kept = desk.parts()
                    .annexes()
                    .add(desk.page().id(), name, new ByteArrayInputStream(content), confidential.getValue());
            Notices.done(getTranslation("proposals.annexes.added", kept.name()));
            desk.refresh();
            show(desk.page());
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(ProposalPage page) {
        list.removeAll();
        var all = desk.parts().annexes().of(page.id());
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("proposals.annexes.none")));
            return;
        }
        var items = list(page.id(), all);
        if (page.standing().mayWrite()) {
            for (int i = 0; i < all.size(); i++) {
                ((ListItem) items.getComponentAt(i)).add(remove(all.get(i)));
            }
        }
        list.add(items);
    }

    private Button remove(Annex annex) {
        var remove = new Button(Glyph.TRASH.icon(), click -> {
            try {
                desk.parts().annexes().remove(desk.page().id(), annex.id());
                desk.refresh();
            } catch (DomainException refusal) {
                Notices.refused(refusal);
            }
            show(desk.page());
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("proposals.annexes.remove", annex.name()));
        return remove;
    }

    /** The files as links, for whoever may open them. */
    static UnorderedList list(ProposalId id, List<Annex> all) {
        var items = new UnorderedList();
        items.addClassName("annexes");
        all.forEach(annex -> {
            var link = new Anchor("api/v1/proposals/" + id + "/annexes/" + annex.id(), annex.name());
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            var item = new ListItem(
                    link, Shown.soft(Shown.say("proposals.annexes.size", Math.ceilDiv(annex.size(), 1024L))));
            if (annex.confidential()) {
                item.add(Shown.badge(Shown.say("proposals.confidential"), "warn"));
            }
            items.add(item);
        });
        return items;
    }
}
