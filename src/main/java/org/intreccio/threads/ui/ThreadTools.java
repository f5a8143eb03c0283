package org.intreccio.threads.ui;

import static org.intreccio.threads.ui.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.UUID;
import org.intreccio.documents.ui.MarkdownArea;
import org.intreccio.kernel.DomainException;
import org.intreccio.threads.RoomThread;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;

/** What those who facilitate can do with a thread. */
final class ThreadTools extends Div {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SUMMARY = 4_000;

    private final transient ThreadDesk desk;
    private final transient RoomThread thread;
    private final transient Talk talk;
    private final transient Runnable changed;
    private final Button move = new Button(say("tend.move"));
    private final Button split = new Button(say("tend.split"));
    private final Button stop = new Button(say("tend.stop"));
    private final MenuBar menu = new MenuBar();

    ThreadTools(ThreadDesk desk, RoomThread thread, Talk talk, Runnable changed) {
        this.desk = desk;
        this.thread = thread;
        this.talk = talk;
        this.changed = changed;
        addClassName("thread-tools");
        var root = menu.addItem(Glyph.MORE.icon());
        root.setAriaLabel(say("tend"));
        var items = root.getSubMenu();
        items.addItem(say("tend.sum-up"), click -> sumUp());
        items.addItem(say("tend.rename"), click -> rename());
        items.addItem(
                say(thread.pinned() ? "tend.unpin" : "tend.pin"),
                click -> attempt(() -> desk.threads.pin(thread.id(), !thread.pinned())));
        items.addItem(
                say(thread.closedAt() == null ? "tend.close" : "tend.open"),
                click -> attempt(() -> desk.threads.close(thread.id(), thread.closedAt() == null)));
        items.addItem(say("tend.sort"), click -> choosing(true));
        items.addItem(say("tend.merge"), click -> merge());
        move.addClickListener(click -> move());
        split.addClickListener(click -> split());
        stop.addClickListener(click -> choosing(false));
        stop.addThemeVariants(ButtonVariant.TERTIARY);
        add(menu, move, split, stop);
        choosing(false);
    }

    private void choosing(boolean on) {
        talk.choosing(on);
        menu.setVisible(!on);
        move.setVisible(on);
        split.setVisible(on);
        stop.setVisible(on);
    }

    private void rename() {
        var title = titleField();
        title.setValue(thread.title());
        ask(
                "tend.rename",
                "tend.save",
                Map.of("title", title),
                () -> desk.threads.rename(thread.id(), title.getValue()),
                title);
    }

    private void sumUp() {
        var text = new TextArea(say("summary"));
        text.setMinRows(5);
        text.setMaxLength(LONGEST_SUMMARY);
        text.setManualValidation(true);
        var before = thread.summary();
        text.setValue(before == null ? "" : before.text());
        ask(
                "tend.sum-up",
                "tend.save",
                Map.of("summary", text),
                () -> desk.threads.sumUp(thread.id(), text.getValue()),
                new Paragraph(say("summary.help")),
                new MarkdownArea(text));
    }

    private void merge() {
        var into = others();
        ask(
                "tend.merge",
                "tend.merge.do",
                Map.of("into", into),
                () -> {
                    var to = into.getValue();
                    if (to != null) {
                        desk.threads.merge(thread.id(), to.id());
                        getUI().ifPresent(ui -> ui.navigate("threads/" + to.id()));
                    }
                },
                new Paragraph(say("tend.merge.help")),
                into);
    }

    private void move() {
        var to = others();
        var which = talk.chosen();
        ask(
                "tend.move",
                "tend.move.do",
                Map.of("to", to),
                () -> {
                    var into = to.getValue();
                    if (into != null) {
                        desk.threads.move(thread.id(), into.id(), which);
                    }
                },
                new Paragraph(say("tend.move.help", which.size())),
                to);
    }

    private void split() {
        var title = titleField();
        var which = talk.chosen();
        var key = UUID.randomUUID().toString();
        ask(
                "tend.split",
                "tend.split.do",
                Map.of("title", title),
                () -> desk.threads.split(thread.id(), title.getValue(), which, key),
                new Paragraph(say("tend.move.help", which.size())),
                title);
    }

    private Select<RoomThread> others() {
        var field = new Select<RoomThread>();
        field.setLabel(say("tend.to"));
        field.setItems(desk.catalogue.of(thread.room()).stream()
                .filter(t -> !t.id().equals(thread.id()))
                .toList());
        field.setItemLabelGenerator(RoomThread::title);
        field.setManualValidation(true);
        field.setWidthFull();
        return field;
    }

    private static TextField titleField() {
        var title = new TextField(say("new.title"));
        title.setMaxLength(LONGEST_TITLE);
        title.setManualValidation(true);
        title.setWidthFull();
        return title;
    }

    private void ask(
            String title,
            String act,
            Map<String, ? extends HasValidationProperties> fields,
            Runnable doing,
            com.vaadin.flow.component.Component... content) {
        var dialog = new Dialog(say(title));
        dialog.setWidth("min(36rem, 100%)");
        var body = new Div(content);
        body.addClassName("stack");
        dialog.add(body);
        var button = new Button(say(act), click -> {
            try {
                doing.run();
                dialog.close();
                choosing(false);
                changed.run();
            } catch (DomainException refusal) {
                Notices.refused(refusal, fields);
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), click -> dialog.close()), button);
        dialog.open();
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            changed.run();
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }
}
