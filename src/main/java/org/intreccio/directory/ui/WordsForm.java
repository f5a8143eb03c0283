package org.intreccio.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Profile;
import org.intreccio.directory.Profile.Part;
import org.intreccio.taxonomy.LegalForm;

/** Names, words and facts, each with who may see it. */
final class WordsForm extends ProfileForm {

    private static final int SUMMARY = 300;

    private final transient Choices choices;
    private final boolean person;
    private final transient Map<Part, SeenBy> seen = new EnumMap<>(Part.class);
    private final TextField name = named("name", new TextField());
    private final TextField shortName = named("shortName", new TextField());
    private final TextField fullName = named("fullName", new TextField());
    private final TextArea summaryIt = named("summaryIt", new TextArea());
    private final TextArea summaryEn = named("summaryEn", new TextArea());
    private final TextArea descriptionIt = named("descriptionIt", new TextArea());
    private final TextArea descriptionEn = named("descriptionEn", new TextArea());
    private final TextField website = named("website", new TextField());
    private final TextField contact = named("contact", new TextField());
    private final TextField founded = named("founded", new TextField());
    private final TextField vatNumber = named("vatNumber", new TextField());
    private final TextField taxCode = named("taxCode", new TextField());
    private final Select<LegalForm> legalForm = named("legalForm", new Select<>());

    WordsForm(Profile profile, Choices choices, ActorKind kind) {
        super(profile);
        this.choices = choices;
        this.person = kind == ActorKind.CITIZEN;
        text(name, person ? "directory.field.shown-name" : "directory.part.name", profile.name());
        text(shortName, "directory.part.short-name", profile.shortName());
        text(fullName, "directory.part.full-name", profile.fullName());
        text(website, "directory.part.website", profile.website());
        text(contact, "directory.part.contact", profile.contact());
        text(founded, "directory.part.founded", profile.founded());
        text(vatNumber, "directory.part.vat-number", profile.vatNumber());
        text(taxCode, "directory.part.tax-code", profile.taxCode());
        vatNumber.setHelperText(getTranslation("directory.field.vat-number.help"));
        taxCode.setHelperText(getTranslation("directory.field.tax-code.help"));
        website.setPlaceholder("https://");
        contact.setHelperText(getTranslation("directory.field.contact.help"));
        area(
                summaryIt,
                "directory.field.summary.it",
                "directory.field.summary.help",
                profile.summary().it());
        area(
                summaryEn,
                "directory.field.summary.en",
                "directory.field.summary.help",
                profile.summary().en());
        area(
                descriptionIt,
                "directory.field.description.it",
                "directory.field.description.help",
                profile.description().it());
        area(
                descriptionEn,
                "directory.field.description.en",
                "directory.field.description.help",
                profile.description().en());
        add(name);
        if (person) {
            name.setHelperText(getTranslation("directory.field.shown-name.help"));
            add(seen(fullName, Part.FULL_NAME));
        } else {
            add(shortName);
        }
        add(seen(pair(summaryIt, summaryEn), Part.SUMMARY), seen(pair(descriptionIt, descriptionEn), Part.DESCRIPTION));
        add(seen(website, Part.WEBSITE), seen(contact, Part.CONTACT));
        if (!person) {
            forms(kind, profile.legalForm());
            add(seen(founded, Part.FOUNDED), seen(legalForm, Part.LEGAL_FORM));
            add(seen(vatNumber, Part.VAT_NUMBER), seen(taxCode, Part.TAX_CODE));
        }
    }

    private void forms(ActorKind kind, String chosen) {
        legalForm.setLabel(getTranslation("directory.field.legal-form"));
        legalForm.setItems(choices.vocabulary().legalForms().stream()
                .filter(f -> f.kind().equals(kind.label()) || f.code().equals(chosen))
                .toList());
        legalForm.setItemLabelGenerator(f -> f == null ? "" : f.label(getLocale()));
        legalForm.setEmptySelectionAllowed(true);
        legalForm.setWidthFull();
        choices.vocabulary().legalForm(chosen).ifPresent(legalForm::setValue);
    }

    private Div seen(Component field, Part part) {
        var choice = new SeenBy(getTranslation(part.key()), read().audience().of(part));
        seen.put(part, choice);
        return SeenBy.beside(field, choice);
    }

    private void text(TextField field, String label, String value) {
        field.setLabel(getTranslation(label));
        field.setValue(value);
        field.setWidthFull();
    }

    private void area(TextArea area, String label, String help, String value) {
        area.setLabel(getTranslation(label));
        area.setHelperText(getTranslation(help, SUMMARY));
        area.setMinRows(3);
        area.setWidthFull();
        area.setValue(value);
    }

    private static Div pair(TextArea one, TextArea other) {
        var pair = new Div(one, other);
        pair.addClassName("field-pair");
        return pair;
    }

    @Override
    String heading() {
        return getTranslation("directory.edit.words");
    }

    @Override
    Profile applied(Profile profile) {
        var applied = profile.withName(name.getValue(), shortName.getValue())
                .withSummary(new Bilingual(summaryIt.getValue(), summaryEn.getValue()))
                .withDescription(new Bilingual(descriptionIt.getValue(), descriptionEn.getValue()))
                .withWebsite(website.getValue())
                .withContact(contact.getValue());
        applied = person
                ? applied.withFullName(fullName.getValue())
                : applied.withFounded(founded.getValue())
                        .withVatNumber(vatNumber.getValue())
                        .withTaxCode(taxCode.getValue());
        // A form of another time, which the taxonomy no longer lists, stays as long as nobody chooses another.
        var form = legalForm.getOptionalValue();
        if (!person
                && (form.isPresent()
                        || choices.vocabulary().legalForm(read().legalForm()).isPresent())) {
            applied = applied.withLegalForm(form.map(LegalForm::code).orElse(""));
        }
        for (var choice : seen.entrySet()) {
            applied = applied.shown(choice.getKey(), choice.getValue().getValue());
        }
        return applied;
    }

    @Override
    String told(Profile profile, Part part) {
        var words = switch (part) {
            case NAME -> profile.name();
            case SHORT_NAME -> profile.shortName();
            case FULL_NAME -> profile.fullName();
            case SUMMARY -> profile.summary().in(getLocale());
            case DESCRIPTION -> profile.description().in(getLocale());
            case WEBSITE -> profile.website();
            case CONTACT -> profile.contact();
            case FOUNDED -> profile.founded();
            case VAT_NUMBER -> profile.vatNumber();
            case TAX_CODE -> profile.taxCode();
            case LEGAL_FORM ->
                choices.vocabulary()
                        .legalForm(profile.legalForm())
                        .map(f -> f.label(getLocale()))
                        .orElse(profile.legalForm());
            default -> "";
        };
        return profile.audience().of(part) == part.usually()
                ? words
                : words + " (" + getTranslation(profile.audience().of(part).key()) + ")";
    }
}
