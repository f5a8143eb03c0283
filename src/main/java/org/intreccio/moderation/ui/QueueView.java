package org.intreccio.moderation.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.intreccio.identity.ForStewards;
import org.intreccio.kernel.Texts;
import org.intreccio.moderation.CaseFile;
import org.intreccio.moderation.ModerationQueue;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;

/** What waits for stewards, the oldest first; and what they decided lately. */
@Route(QueueView.PATH)
@ForStewards
@CssImport("./styles/moderation.css")
class QueueView extends Page implements BeforeEnterObserver {

    static final String PATH = "steward/moderation";

    private final transient ModerationQueue desk;
    private final transient Texts texts;

    QueueView(ModerationQueue desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        titled(getTranslation("moderation.queue.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var queue = desk.queue();
        add(new PageHeader(getTranslation("moderation.queue.title")).lead(getTranslation("moderation.queue.lead")));
        var waiting = section("moderation.queue.waiting", queue.waiting());
        if (queue.waiting().isEmpty()) {
            waiting.add(new EmptyState(
                    getTranslation("moderation.queue.none"), getTranslation("moderation.queue.none.why")));
        }
        add(waiting);
        if (!queue.appeals().isEmpty()) {
            var appeals = section("moderation.queue.appeals", queue.appeals());
            if (queue.alone()) {
                var alone = new Paragraph(getTranslation("moderation.appeal.alone"));
                alone.addClassNames("note", "warn");
                appeals.addComponentAtIndex(1, alone);
            }
            add(appeals);
        }
        if (!queue.decided().isEmpty()) {
            add(section("moderation.queue.decided", queue.decided()));
        }
    }

    private PageSection section(String key, List<CaseFile> files) {
        var section = new PageSection(getTranslation(key, files.size()));
        if (!files.isEmpty()) {
            var names = desk.names(files);
            var list = new UnorderedList();
            list.addClassName("case-cards");
            files.forEach(file -> list.add(new CaseCard(file, names, texts)));
            section.add(list);
        }
        return section;
    }
}
