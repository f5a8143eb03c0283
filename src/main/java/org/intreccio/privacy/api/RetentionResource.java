package org.intreccio.privacy.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.intreccio.identity.ForStewards;
import org.intreccio.privacy.RetentionRules;
import org.intreccio.web.ResultPage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is not kept for ever. */
@RestController
@RequestMapping("/api/v1/retention")
@ForStewards
@Tag(name = "Stewards")
class RetentionResource {

    private final RetentionRules rules;

    RetentionResource(RetentionRules rules) {
        this.rules = rules;
    }

    /** A rule: what, for how many days, and how many are too old. */
    record RuleCard(String name, long days, long due) {

        static List<RuleCard> of(List<RetentionRules.Rule> rules) {
            return rules.stream()
                    .map(r -> new RuleCard(r.name(), r.keeps().toDays(), r.due()))
                    .toList();
        }
    }

    @GetMapping
    @Operation(summary = "What would be let go of now: a dry run")
    ResultPage<RuleCard> dryRun() {
        return ResultPage.whole(RuleCard.of(rules.dryRun()));
    }

    @PostMapping
    @Operation(summary = "Let go of it now, as happens every night; says how many of each went")
    ResultPage<RuleCard> run() {
        return ResultPage.whole(RuleCard.of(rules.run()));
    }
}
