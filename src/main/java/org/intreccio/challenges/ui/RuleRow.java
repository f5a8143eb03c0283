package org.intreccio.challenges.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorKind;
import org.intreccio.eligibility.EligibilityRule;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.LegalForm;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.ui.DayField;

/** One rule as fields of its own. */
final class RuleRow extends Div {

    private static final int MOST_MONTHS = 120;
    private static final int MOST_PARTNERS = 50;

    private final transient Vocabulary vocabulary;
    private final transient Places places;
    private final StepForm form;
    private final transient Supplier<EligibilityRule> reading;

    RuleRow(EligibilityRule rule, Vocabulary vocabulary, Places places, StepForm form) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.form = form;
        addClassName("stack");
        var title = new H3(getTranslation("challenges.rule." + rule.type()));
        title.addClassName("card-title");
        add(title);
        reading = switch (rule) {
            case EligibilityRule.Kinds r -> kinds(r);
            case EligibilityRule.LegalForms r -> legalForms(r);
            case EligibilityRule.WorksIn r -> places(r.places(), EligibilityRule.WorksIn::new);
            case EligibilityRule.SetIn r -> places(r.places(), EligibilityRule.SetIn::new);
            case EligibilityRule.NotSetIn r -> places(r.places(), EligibilityRule.NotSetIn::new);
            case EligibilityRule.Cost r -> cost(r);
            case EligibilityRule.Duration r -> duration(r);
            case EligibilityRule.EndsBy r -> endsBy(r);
            case EligibilityRule.Proposers r -> proposers(r);
            case EligibilityRule.Partners r -> partners(r);
            case EligibilityRule.Competences r -> competences(r);
            case EligibilityRule.Training r -> training(r);
        };
    }

    /** The rule as it stands in the fields. */
    EligibilityRule read() {
        return reading.get();
    }

    private Supplier<EligibilityRule> kinds(EligibilityRule.Kinds rule) {
        var kinds = kinds(rule.kinds());
        add(kinds);
        return () -> new EligibilityRule.Kinds(Set.copyOf(kinds.getValue()));
    }

    private CheckboxGroup<ActorKind> kinds(Collection<ActorKind> chosen) {
        var kinds = new CheckboxGroup<ActorKind>(Fields.label("kinds"));
        kinds.setItems(ActorKind.values());
        kinds.setItemLabelGenerator(k -> getTranslation(k.key()));
        kinds.setValue(Set.copyOf(chosen));
        return form.told(kinds);
    }

    private Supplier<EligibilityRule> legalForms(EligibilityRule.LegalForms rule) {
        var field = form.told(Fields.several(
                "legal-forms",
                vocabulary.legalForms(),
                vocabulary.legalForms().stream()
                        .filter(f -> rule.forms().contains(f.code()))
                        .toList()));
        add(field);
        return () -> new EligibilityRule.LegalForms(
                field.getValue().stream().map(LegalForm::code).collect(Collectors.toSet()));
    }

    private Supplier<EligibilityRule> places(
            Set<PlaceId> chosen, java.util.function.Function<Set<PlaceId>, EligibilityRule> rule) {
        var field = form.told(Fields.places("places", places, chosen));
        add(field);
        return () -> rule.apply(Fields.ids(field));
    }

    private Supplier<EligibilityRule> cost(EligibilityRule.Cost rule) {
        var least = form.told(Fields.money("cost-least", rule.least()));
        var most = form.told(Fields.money("cost-most", rule.most()));
        add(StepForm.pair(least, most));
        return () -> new EligibilityRule.Cost(Fields.money("rules", least), Fields.money("rules", most));
    }

    private Supplier<EligibilityRule> duration(EligibilityRule.Duration rule) {
        var months = form.told(Fields.number("months", rule.months(), 1, MOST_MONTHS));
        add(months);
        return () -> new EligibilityRule.Duration(Fields.or(months, 0));
    }

    private Supplier<EligibilityRule> endsBy(EligibilityRule.EndsBy rule) {
        var day = new DayField();
        day.setLabel(Fields.label("day"));
        day.setValue(rule.day());
        add(form.told(day));
        return () -> new EligibilityRule.EndsBy(day.getOptionalValue().orElse(rule.day()));
    }

    private Supplier<EligibilityRule> proposers(EligibilityRule.Proposers rule) {
        var field = new Select<EligibilityRule.Proposers.Company>();
        field.setLabel(Fields.label("company"));
        field.setItems(EligibilityRule.Proposers.Company.values());
        field.setItemLabelGenerator(
                c -> getTranslation("challenges.company." + c.name().toLowerCase(java.util.Locale.ROOT)));
        field.setValue(rule.company());
        add(form.told(field));
        return () -> new EligibilityRule.Proposers(field.getValue());
    }

    private Supplier<EligibilityRule> partners(EligibilityRule.Partners rule) {
        var kinds = kinds(rule.kinds());
        kinds.setHelperText(getTranslation("challenges.field.kinds.any"));
        var least = form.told(Fields.number("partners-least", rule.least(), 0, MOST_PARTNERS));
        var most = form.told(Fields.number("partners-most", rule.most(), 1, MOST_PARTNERS));
        add(kinds, StepForm.pair(least, most));
        return () -> new EligibilityRule.Partners(
                Set.copyOf(kinds.getValue()), Fields.or(least, 0), Fields.or(most, MOST_PARTNERS));
    }

    private Supplier<EligibilityRule> competences(EligibilityRule.Competences rule) {
        var field = form.told(Fields.several(
                "competences",
                vocabulary.competences(),
                vocabulary.competences().stream()
                        .filter(c -> rule.codes().contains(c.code()))
                        .toList()));
        var least = form.told(Fields.number("competences-least", rule.least(), 1, MOST_PARTNERS));
        add(field, least);
        return () -> new EligibilityRule.Competences(
                field.getValue().stream().map(Competence::code).sorted().toList(), Fields.or(least, 1));
    }

    private Supplier<EligibilityRule> training(EligibilityRule.Training rule) {
        var name = form.told(Fields.text("training", rule.name()));
        add(name);
        return () -> new EligibilityRule.Training(
                rule.code().isBlank() ? org.intreccio.kernel.Slug.of(name.getValue()) : rule.code(),
                name.getValue().strip());
    }

    /** An empty rule of this kind, to be filled in. */
    static EligibilityRule fresh(String code, java.time.LocalDate today) {
        return switch (code) {
            case "kinds" -> new EligibilityRule.Kinds(Set.of());
            case "legal-forms" -> new EligibilityRule.LegalForms(Set.of());
            case "works-in" -> new EligibilityRule.WorksIn(Set.of());
            case "set-in" -> new EligibilityRule.SetIn(Set.of());
            case "not-set-in" -> new EligibilityRule.NotSetIn(Set.of());
            case "duration" -> new EligibilityRule.Duration(12);
            case "ends-by" -> new EligibilityRule.EndsBy(today.plusYears(1));
            case "proposers" -> new EligibilityRule.Proposers(EligibilityRule.Proposers.Company.TOGETHER);
            case "partners" -> new EligibilityRule.Partners(Set.of(), 1, 5);
            case "competences" -> new EligibilityRule.Competences(List.of(), 1);
            case "training" -> new EligibilityRule.Training("", "");
            default -> new EligibilityRule.Cost(null, null);
        };
    }

    /** Codes of all kinds of rules, the most common first. */
    static final List<String> CODES = List.of(
            "kinds",
            "cost",
            "duration",
            "set-in",
            "not-set-in",
            "works-in",
            "ends-by",
            "proposers",
            "partners",
            "competences",
            "legal-forms",
            "training");
}
