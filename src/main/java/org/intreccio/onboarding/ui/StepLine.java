package org.intreccio.onboarding.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.intreccio.onboarding.ui.OnboardingView.Step;

/** Says at which step one is, in words too. */
final class StepLine extends OrderedList {

    StepLine(Step now) {
        addClassName("step-line");
        getElement().setAttribute("aria-label", getTranslation("onboarding.steps"));
        for (var step : Step.values()) {
            var item = new ListItem(new Span(getTranslation("onboarding.step." + step.code())));
            if (step.compareTo(now) < 0) {
                item.addClassName("done");
            }
            if (step == now) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
