package org.intreccio.onboarding.ui;

import java.util.Optional;
import org.intreccio.identity.AfterSignUp;
import org.intreccio.identity.CurrentUser;
import org.intreccio.onboarding.Onboarding;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the first steps: after the sign-up, and from the menu until they are done. */
@Configuration(proxyBeanMethods = false)
class OnboardingEntries {

    @Bean
    AfterSignUp firstSteps() {
        return () -> "/" + OnboardingView.PATH;
    }

    @Bean
    MenuEntry onboardingEntry(Onboarding onboarding, CurrentUser currentUser) {
        return new MenuEntry(
                MenuEntry.Intent.WORK,
                "onboarding.menu",
                OnboardingView.PATH,
                Glyph.ROUTE,
                1,
                () -> currentUser.isSignedIn()
                        && Optional.of(onboarding.mine())
                                .filter(steps -> steps.persona() != null && !steps.finished())
                                .isPresent());
    }
}
