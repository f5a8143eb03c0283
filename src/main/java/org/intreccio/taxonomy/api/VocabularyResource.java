package org.intreccio.taxonomy.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.intreccio.identity.OpenToAll;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.SdgGoal;
import org.intreccio.taxonomy.SdgTarget;
import org.intreccio.taxonomy.Theme;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.web.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What things may be about; each list is told whole. */
@RestController
@RequestMapping("/api/v1/taxonomy")
@OpenToAll
@Tag(name = "Taxonomy")
class VocabularyResource {

    private final Vocabulary vocabulary;

    VocabularyResource(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ThemeItem(String code, @Nullable String broader, Labels label, Labels description) {

        static ThemeItem of(Theme theme) {
            return new ThemeItem(theme.code(), theme.broader(), Labels.of(theme), Labels.describing(theme));
        }
    }

    record TargetItem(String code, Labels label) {

        static TargetItem of(SdgTarget target) {
            return new TargetItem(target.code(), Labels.of(target));
        }
    }

    record GoalItem(int number, Labels label, String colour, List<TargetItem> targets) {}

    record CompetenceItem(String code, String kind, String group, Labels label) {

        static CompetenceItem of(Competence competence) {
            return new CompetenceItem(competence.code(), competence.kind(), competence.group(), Labels.of(competence));
        }
    }

    record LegalFormItem(String code, String kind, Labels label) {}

    record DirectionItem(String code, Labels label, Labels description) {}

    @GetMapping("/themes")
    @Operation(summary = "Themes, each followed by those below it")
    ResultPage<ThemeItem> themes() {
        return ResultPage.whole(vocabulary.themes().stream().map(ThemeItem::of).toList());
    }

    @GetMapping("/sdgs")
    @Operation(summary = "The 17 goals of the 2030 Agenda with their 169 targets")
    ResultPage<GoalItem> goals() {
        return ResultPage.whole(vocabulary.goals().stream().map(this::goal).toList());
    }

    private GoalItem goal(SdgGoal goal) {
        var targets =
                vocabulary.targetsOf(goal.number()).stream().map(TargetItem::of).toList();
        return new GoalItem(goal.number(), Labels.of(goal), goal.colour(), targets);
    }

    @GetMapping("/competences")
    @Operation(summary = "What actors may offer and seek")
    ResultPage<CompetenceItem> competences() {
        return ResultPage.whole(
                vocabulary.competences().stream().map(CompetenceItem::of).toList());
    }

    @GetMapping("/legal-forms")
    @Operation(summary = "Legal forms of Italian law, with the kind of actor each belongs to")
    ResultPage<LegalFormItem> legalForms() {
        return ResultPage.whole(vocabulary.legalForms().stream()
                .map(f -> new LegalFormItem(f.code(), f.kind().toLowerCase(java.util.Locale.ROOT), Labels.of(f)))
                .toList());
    }

    @GetMapping("/directions")
    @Operation(summary = "Directions that a collaboration may take")
    ResultPage<DirectionItem> directions() {
        return ResultPage.whole(vocabulary.directions().stream()
                .map(d -> new DirectionItem(d.code(), Labels.of(d), Labels.describing(d)))
                .toList());
    }
}
