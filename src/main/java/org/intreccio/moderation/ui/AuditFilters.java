package org.intreccio.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.intreccio.audit.AuditTrail;
import org.intreccio.kernel.Texts;
import org.intreccio.ui.DayField;
import org.intreccio.ui.Glyph;

/** What narrows the audit trail: words, action, kind and days in fields; who and what, chosen in a line, as chips to take away. */
final class AuditFilters extends Div {

    private static final int PAUSE_MILLIS = 300;

    private final TextField words = new TextField();
    private final ComboBox<String> action = new ComboBox<>();
    private final ComboBox<String> kind = new ComboBox<>();
    private final DayField since = new DayField();
    private final DayField until = new DayField();
    private final Div chosen = new Div();
    private final transient Subjects subjects;
    private final transient Consumer<AuditAddress> typed;
    private final transient Consumer<AuditAddress> wanted;
    private transient AuditAddress address;

    /**
     * @param typed told at each pause while words are typed
     * @param wanted told at each other choice
     */
    AuditFilters(
            AuditTrail.Spoken spoken,
            Texts texts,
            AuditAddress address,
            Consumer<AuditAddress> typed,
            Consumer<AuditAddress> wanted) {
        this.subjects = new Subjects(texts, getLocale());
        this.address = address;
        this.typed = typed;
        this.wanted = wanted;
        var fields = new Div(words(), choices(spoken), days());
        fields.addClassName("audit-fields");
        chosen.addClassName("row");
        addClassName("stack");
        add(fields, chosen);
    }

    private Component words() {
        words.setLabel(getTranslation("moderation.audit.words"));
        words.setHelperText(getTranslation("moderation.audit.words.help"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.setWidthFull();
        words.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                typed.accept(address.withWords(e.getValue()));
            }
        });
        return words;
    }

    private Component choices(AuditTrail.Spoken spoken) {
        action.setLabel(getTranslation("moderation.audit.action"));
        action.setHelperText(getTranslation("moderation.audit.action.help"));
        action.setItems(spoken.actions());
        action.setItemLabelGenerator(this::actionLabel);
        action.setAllowCustomValue(true);
        action.addCustomValueSetListener(e -> wanted.accept(address.withAction(e.getDetail())));
        kind.setLabel(getTranslation("moderation.audit.kind"));
        kind.setItems(spoken.kinds());
        kind.setItemLabelGenerator(subjects::kind);
        for (var box : new ComboBox<?>[] {action, kind}) {
            box.setClearButtonVisible(true);
            box.setWidthFull();
        }
        action.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                wanted.accept(address.withAction(Objects.requireNonNullElse(e.getValue(), "")));
            }
        });
        kind.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                wanted.accept(address.about(Objects.requireNonNullElse(e.getValue(), ""), ""));
            }
        });
        var pair = new Div(action, kind);
        pair.addClassName("field-pair");
        return pair;
    }

    /** A room's beginning, such as {@code spaces.}, stands for all it does and has no words of its own. */
    private String actionLabel(String value) {
        var said = subjects.action(value);
        return said.equals(value) ? value : said + " (" + value + ")";
    }

    private Component days() {
        since.setLabel(getTranslation("moderation.audit.since"));
        until.setLabel(getTranslation("moderation.audit.until"));
        for (var day : new DayField[] {since, until}) {
            day.setClearButtonVisible(true);
            day.setWidthFull();
            day.addValueChangeListener(e -> {
                if (e.isFromClient()) {
                    wanted.accept(address.between(since.getValue(), until.getValue()));
                }
            });
        }
        var pair = new Div(since, until);
        pair.addClassName("field-pair");
        return pair;
    }

    void show(AuditAddress now, Map<String, String> names) {
        address = now;
        if (!words.getValue().equals(now.words())) {
            words.setValue(now.words());
        }
        action.setValue(now.action().isEmpty() ? null : now.action());
        kind.setValue(now.kind().isEmpty() ? null : now.kind());
        since.setValue(now.since());
        until.setValue(now.until());
        chosen.removeAll();
        if (!now.by().isEmpty()) {
            var name = names.getOrDefault(now.by(), AuditLines.shortened(now.by()));
            chosen.add(chip(getTranslation("moderation.audit.chosen.by", name), now.doneBy("")));
        }
        if (!now.subject().isEmpty()) {
            var name = names.getOrDefault(now.subject(), now.subject());
            chosen.add(chip(
                    getTranslation("moderation.audit.chosen.subject", subjects.kind(now.kind()), name),
                    now.about("", "")));
        }
        if (!now.empty()) {
            chosen.add(new Anchor(AuditAddress.PATH, getTranslation("moderation.audit.all")));
        }
        chosen.setVisible(!now.empty());
    }

    private Anchor chip(String label, AuditAddress without) {
        var chip = new Anchor(without.href(), new Span(label), Glyph.CLOSE.icon());
        chip.addClassNames("chip", "with-icon");
        chip.setAriaLabel(getTranslation("moderation.audit.take-away", label));
        return chip;
    }
}
