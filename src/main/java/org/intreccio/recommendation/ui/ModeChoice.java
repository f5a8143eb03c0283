package org.intreccio.recommendation.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.intreccio.ranking.PartnerMode;

/** The three ideas of a good partner, each with a sentence. */
final class ModeChoice extends RadioButtonGroup<PartnerMode> {

    ModeChoice() {
        addClassName("modes");
        setLabel(getTranslation("recommendation.mode"));
        setItems(PartnerMode.values());
        setRenderer(new ComponentRenderer<>(this::choice));
    }

    private Span choice(PartnerMode mode) {
        var name = new Span(getTranslation("recommendation.mode." + mode.code()));
        name.addClassName("mode-name");
        var sentence = new Span(getTranslation("recommendation.mode." + mode.code() + ".sentence"));
        sentence.addClassName("mode-sentence");
        var choice = new Span(name, sentence);
        choice.addClassName("mode");
        return choice;
    }
}
