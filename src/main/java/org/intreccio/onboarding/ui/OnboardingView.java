package org.intreccio.onboarding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.intreccio.identity.ForSignedIn;
import org.intreccio.onboarding.FirstSteps;
import org.intreccio.onboarding.Onboarding;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;

/** Receives somebody new in four short steps, each of which may be passed over. The step stands in the address. */
@Route(OnboardingView.PATH + "/:step?")
@ForSignedIn
@CssImport("./styles/onboarding.css")
class OnboardingView extends Page implements BeforeEnterObserver {

    static final String PATH = "welcome";

    /** The steps in order. */
    enum Step {
        PERSONA,
        ORGANISATION,
        PROFILE,
        READY;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Step> of(String code) {
            return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
        }
    }

    private final transient Onboarding onboarding;
    private final transient StepParts parts;

    OnboardingView(Onboarding onboarding, StepParts parts) {
        this.onboarding = onboarding;
        this.parts = parts;
        narrow();
        addClassName("onboarding");
        titled(getTranslation("onboarding.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var steps = onboarding.mine();
        var asked = event.getRouteParameters().get("step").flatMap(Step::of);
        show(asked.orElseGet(() -> next(steps)), steps);
    }

    /** The first step that still wants an answer. */
    private static Step next(FirstSteps steps) {
        if (steps.persona() == null) {
            return Step.PERSONA;
        }
        if (steps.finished()) {
            return Step.READY;
        }
        return steps.persona().forOrganisation() && steps.organisation() == null ? Step.ORGANISATION : Step.PROFILE;
    }

    private void show(Step step, FirstSteps steps) {
        removeAll();
        var key = "onboarding." + step.code();
        add(
                new StepLine(step),
                new PageHeader(getTranslation(key + ".title")).lead(getTranslation(key + ".lead")),
                content(step, steps));
        if (step != Step.READY) {
            add(later(step));
        }
    }

    private Component content(Step step, FirstSteps steps) {
        return switch (step) {
            case PERSONA ->
                parts.persona(persona -> {
                    onboarding.comesAs(persona);
                    go(persona.forOrganisation() ? Step.ORGANISATION : Step.PROFILE);
                });
            case ORGANISATION ->
                parts.organisation(steps, organisation -> {
                    onboarding.actsFor(organisation);
                    go(Step.PROFILE);
                });
            case PROFILE ->
                parts.profile(steps, () -> {
                    onboarding.finish();
                    go(Step.READY);
                });
            case READY -> parts.ready(steps);
        };
    }

    private Div later(Step step) {
        var skip = new Button(getTranslation("onboarding.skip"), click -> {
            if (step == Step.PROFILE || step == Step.PERSONA) {
                onboarding.finish();
                go(Step.READY);
            } else {
                go(Step.PROFILE);
            }
        });
        skip.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(skip);
        row.addClassName("actions");
        return row;
    }

    private void go(Step step) {
        getUI().ifPresent(ui -> ui.navigate(PATH + "/" + step.code()));
    }
}
