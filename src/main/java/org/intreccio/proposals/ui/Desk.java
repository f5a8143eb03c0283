package org.intreccio.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.proposals.ProposalEdit;
import org.intreccio.proposals.ProposalPage;
import org.intreccio.proposals.ProposalText;
import org.intreccio.ui.Notices;

/**
 * One person's work on one proposal: holds what was read last, saves what they change, and tells the parts of the page when something is
 * not what it was.
 */
final class Desk {

    private final DeskParts parts;
    private final Div saved = new Div();
    private final ClashPart clash;
    private final CheckAside check;
    private final List<Consumer<ProposalPage>> watchers = new ArrayList<>();
    private ProposalPage page;

    Desk(ProposalPage page, DeskParts parts) {
        this.page = page;
        this.parts = parts;
        this.clash = new ClashPart(this);
        saved.addClassNames("autosave", "soft", "small");
        saved.getElement().setAttribute("role", "status");
        check = new CheckAside(this);
        told("");
    }

    ProposalPage page() {
        return page;
    }

    DeskParts parts() {
        return parts;
    }

    /** Calls this whenever the proposal was read anew. */
    void watch(Consumer<ProposalPage> watcher) {
        watchers.add(watcher);
    }

    Component part(ProposalDeskView.Part part) {
        var content = switch (part) {
            case TEXT -> new WritingPart(this);
            case BUDGET -> new BudgetPart(this);
            case TEAM -> new PartnersPart(this);
            case ANNEXES -> new AnnexesPart(this);
            case VERSIONS -> new VersionsPart(this);
        };
        var all = new Div(clash, content);
        all.addClassName("stack");
        return all;
    }

    Component aside() {
        var all = new Div(saved, check);
        all.addClassName("stack");
        return all;
    }

    /** Saves these fields over what was read; a refusal is thrown on to whoever shows the field. */
    void save(ProposalText mine, Set<String> changed) {
        save(page.proposal().version(), mine, changed);
    }

    /** Saves these fields over an older reading. */
    void save(long base, ProposalText mine, Set<String> changed) {
        try {
            var edit = parts.drafts().save(page.id(), base, mine, changed);
            read(edit.page());
            if (edit instanceof ProposalEdit.Clash both) {
                clash.show(both.both(), mine);
            }
            told(Shown.say(
                    "proposals.autosave.saved", Days.second(parts.clock().instant(), Shown.locale()), version()));
        } catch (DomainException refusal) {
            told(Shown.say("proposals.autosave.not", Notices.sentence(refusal)));
            throw refusal;
        }
    }

    /** Reads the proposal anew, as after something else than a saving. */
    void refresh() {
        read(parts.catalogue().page(page.id()));
    }

    private void read(ProposalPage now) {
        page = now;
        watchers.forEach(w -> w.accept(now));
    }

    private String version() {
        return String.valueOf(page.proposal().version());
    }

    private void told(String words) {
        saved.setText(words.isEmpty() ? Shown.say("proposals.autosave.ready", version()) : words);
    }
}
