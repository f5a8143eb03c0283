package org.intreccio.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.intreccio.audit.AuditSeals;
import org.intreccio.moderation.AuditDesk;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.PageSection;

/** Checks the seals when asked and says what came of it; the last seal is there to be kept elsewhere. */
final class SealsPart extends Composite<PageSection> {

    private final transient AuditDesk desk;
    private final Div result = new Div();

    SealsPart(AuditDesk desk) {
        this.desk = desk;
    }

    @Override
    protected PageSection initContent() {
        result.getElement().setAttribute("role", "status");
        result.addClassName("stack");
        var check = new Button(getTranslation("moderation.seals.check"), Glyph.SHIELD.icon(), click -> check());
        check.setDisableOnClick(true);
        check.addClickListener(click -> check.setEnabled(true));
        return new PageSection(
                getTranslation("moderation.seals"),
                new Paragraph(getTranslation("moderation.seals.lead")),
                new Div(check),
                result);
    }

    private void check() {
        var verdict = desk.verify();
        result.removeAll();
        result.add(words(verdict));
        if (!verdict.lastHash().isEmpty()) {
            var hash = new TextField(getTranslation("moderation.seals.last"));
            hash.setValue(verdict.lastHash());
            hash.setReadOnly(true);
            hash.setAutoselect(true);
            hash.setHelperText(getTranslation("moderation.seals.last.help"));
            hash.setWidthFull();
            hash.addClassName("audit-hash");
            result.add(hash);
        }
    }

    private Span words(AuditSeals.Verdict verdict) {
        var intact = verdict.intact();
        var words = intact
                ? getTranslation(
                        verdict.seals() == 0 ? "moderation.seals.none" : "moderation.seals.intact",
                        verdict.seals(),
                        verdict.entries())
                : getTranslation("moderation.seals.broken", verdict.broken().orElse(0));
        var line = new Span((intact ? Glyph.CIRCLE_CHECK : Glyph.CIRCLE_ALERT).icon(), new Span(words));
        line.addClassNames("badge", "seal-verdict", intact ? "ok" : "danger");
        return line;
    }
}
