package org.intreccio.threads.ui;

import static org.intreccio.threads.ui.Say.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.intreccio.documents.ui.MarkdownText;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.threads.Contribution;
import org.intreccio.ui.Chips;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.ReasonDialog;
import org.jspecify.annotations.Nullable;

/** One contribution with its replies. It is drawn anew when it changed, but for what is being written in it. */
final class ContributionCard extends ListItem {

    private final transient ThreadDesk desk;
    private final transient Around around;
    private transient Contribution contribution;
    private final Div body = new Div();
    private final Div writing = new Div();
    private final OrderedList replies = new OrderedList();
    private final Checkbox chosen = new Checkbox();

    /**
     * What the page says of itself to its cards.
     *
     * @param speaks whether the reader may speak in the room
     * @param facilitates whether the reader facilitates it
     * @param changed to be run when the reader changed something
     */
    record Around(org.intreccio.codesign.RoomId room, boolean speaks, boolean facilitates, Runnable changed) {}

    ContributionCard(ThreadDesk desk, Around around, Contribution contribution) {
        this.desk = desk;
        this.around = around;
        this.contribution = contribution;
        setId(contribution.id().value());
        addClassNames("said", "said-" + contribution.type().code());
        body.addClassNames("said-body", "stack");
        replies.addClassName("replies");
        chosen.setVisible(false);
        chosen.setAriaLabel(say("tend.choose", contribution.authorName()));
        add(chosen, body, writing, replies);
        replies.setVisible(false);
        draw();
    }

    Contribution contribution() {
        return contribution;
    }

    OrderedList replies() {
        return replies;
    }

    /** Shows what the contribution is now. */
    void show(Contribution now) {
        removeClassName("said-" + contribution.type().code());
        addClassName("said-" + now.type().code());
        contribution = now;
        draw();
    }

    /** Lets it be chosen for moving, or no longer. */
    void choosing(boolean on) {
        chosen.setVisible(on);
        chosen.setValue(false);
    }

    boolean isChosen() {
        return chosen.isVisible() && chosen.getValue();
    }

    /** Where the reader was last stands above this one. */
    void firstUnread() {
        addClassName("first-unread");
        var line = new Paragraph(say("unread.line"));
        line.addClassName("unread-line");
        addComponentAsFirst(line);
    }

    private void draw() {
        body.removeAll();
        body.add(head());
        if (!contribution.stands()) {
            body.add(gone());
            return;
        }
        body.add(new MarkdownText(contribution.text()));
        if (!contribution.competences().isEmpty()) {
            var chips = new Chips();
            contribution
                    .competences()
                    .forEach(c -> chips.with(
                            c.in(getLocale()),
                            contribution.type() == org.intreccio.threads.ContributionType.NEED ? "seeks" : "offers"));
            body.add(chips);
        }
        if (!contribution.metBy().isEmpty()) {
            var met = new Span(
                    Glyph.CIRCLE_CHECK.icon(),
                    new Span(say("met." + contribution.type().code())));
            met.addClassNames("badge", "ok");
            body.add(new Div(met));
        }
        body.add(foot());
    }

    private Component head() {
        var head = new Div(Say.badge(contribution.type()));
        head.addClassName("said-head");
        var author = contribution.author();
        head.add(author == null ? new Span(say("nobody")) : new Anchor("actors/" + author, contribution.authorName()));
        var organisation = contribution.inNameOf();
        if (organisation != null) {
            head.add(new Span(say("for")), new Anchor("actors/" + organisation, contribution.inNameOfName()));
        }
        var when = new Anchor("contributions/" + contribution.id(), Days.minute(contribution.at(), getLocale()));
        when.addClassName("said-when");
        when.setTitle(say("permalink"));
        head.add(when);
        var edited = contribution.editedAt();
        if (edited != null && contribution.stands()) {
            var mark = new NativeButton(say("edited"), click -> versions());
            mark.addClassNames("link-button", "small");
            head.add(mark);
        }
        return head;
    }

    private Component gone() {
        var gone = contribution.gone();
        var by = gone != null && gone.byAuthor();
        var why = gone == null ? "" : gone.reason();
        var line = new Paragraph(
                by ? say("gone.author") : why.isBlank() ? say("gone.steward") : say("gone.facilitator", why));
        line.addClassNames("soft", "said-gone");
        return line;
    }

    private Component foot() {
        var foot = new Div(new ReactionBar(
                contribution,
                around.speaks(),
                (reaction, on) -> attempt(() -> desk.contributions.react(contribution.id(), reaction, on))));
        foot.addClassName("said-foot");
        var acts = new Div();
        acts.addClassName("said-acts");
        if (around.speaks() && contribution.replyTo() == null) {
            acts.add(act("reply", Glyph.QUOTE, this::reply));
        }
        if (around.speaks() && contribution.own()) {
            acts.add(act("edit", Glyph.PENCIL, this::edit));
        }
        if ((contribution.own() && around.speaks()) || around.facilitates()) {
            acts.add(act("remove", Glyph.TRASH, this::remove));
        }
        if (!contribution.own()) {
            var report = new Anchor("report/contribution/" + contribution.id(), Glyph.CIRCLE_ALERT.icon());
            report.add(say("act.report"));
            report.addClassNames("with-icon", "small", "report-link");
            acts.add(report);
        }
        foot.add(acts);
        return foot;
    }

    private static Button act(String name, Glyph glyph, Runnable act) {
        var button = new Button(say("act." + name), glyph.icon(), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void reply() {
        if (writing.getComponentCount() > 0) {
            writing.removeAll();
            return;
        }
        var composer = new Composer(desk, around.room(), contribution.thread(), contribution.id(), done -> {
            writing.removeAll();
            around.changed().run();
        });
        writing.add(composer);
        composer.focus();
    }

    private void edit() {
        writing.removeAll();
        writing.add(new EditForm(
                desk,
                contribution,
                () -> {
                    writing.removeAll();
                    around.changed().run();
                },
                writing::removeAll));
    }

    private void remove() {
        var dialog = new ReasonDialog(
                        say("remove.title"),
                        say(contribution.own() ? "remove.own" : "remove.other"),
                        say("act.remove"),
                        reason -> {
                            desk.contributions.remove(contribution.id(), reason);
                            around.changed().run();
                        })
                .taking();
        (contribution.own() ? dialog.optional() : dialog.readBy(say("remove.read"))).open();
    }

    private void versions() {
        new VersionsDialog(desk.catalogue.versions(contribution.id()), contribution, getLocale()).open();
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            around.changed().run();
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    /** The place of this contribution in the order of the room. */
    long seq() {
        return contribution.seq();
    }

    @Nullable String parent() {
        var to = contribution.replyTo();
        return to == null ? null : to.value();
    }
}
