package org.intreccio;

import java.util.List;
import org.intreccio.kernel.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Collects the sentences of all rooms. */
@Configuration(proxyBeanMethods = false)
class Words {

    /** The rooms that speak; a test holds this list against the bundles that exist. */
    static final List<String> ROOMS = List.of(
            "kernel",
            "graph",
            "ui",
            "web",
            "audit",
            "mail",
            "taxonomy",
            "identity",
            "credentials",
            "directory",
            "membership",
            "duplicates",
            "importing",
            "spaces",
            "eligibility",
            "challenges",
            "proposals",
            "conflicts",
            "evaluation",
            "results",
            "questions",
            "codesign",
            "threads",
            "decisions",
            "documents",
            "sharing",
            "following",
            "onboarding",
            "recommendation",
            "teams",
            "trust",
            "moderation",
            "collaborations",
            "competences",
            "introductions",
            "privacy",
            "pictures",
            "measurement",
            "shell");

    @Bean
    Texts texts() {
        return all();
    }

    /** All of them, also where no portal has been started. */
    static Texts all() {
        return Texts.of(ROOMS);
    }
}
