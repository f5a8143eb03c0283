package org.intreccio.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Profile;

/** Name, summary, description and website. */
final class WordsForm extends ProfileForm {

    private static final int SUMMARY = 300;

    private final TextField name = named("name", new TextField());
    private final TextField shortName = named("shortName", new TextField());
    private final TextArea summaryIt = named("summaryIt", new TextArea());
    private final TextArea summaryEn = named("summaryEn", new TextArea());
    private final TextArea descriptionIt = named("descriptionIt", new TextArea());
    private final TextArea descriptionEn = named("descriptionEn", new TextArea());
    private final TextField website = named("website", new TextField());

    WordsForm(Profile profile) {
        super(profile);
        name.setLabel(getTranslation("directory.part.name"));
        shortName.setLabel(getTranslation("directory.part.short-name"));
        website.setLabel(getTranslation("directory.part.website"));
        website.setPlaceholder("https://");
        area(summaryIt, "directory.field.summary.it", "directory.field.summary.help");
        area(summaryEn, "directory.field.summary.en", "directory.field.summary.help");
        area(descriptionIt, "directory.field.description.it", "directory.field.description.help");
        area(descriptionEn, "directory.field.description.en", "directory.field.description.help");
        name.setValue(profile.name());
        shortName.setValue(profile.shortName());
        summaryIt.setValue(profile.summary().it());
        summaryEn.setValue(profile.summary().en());
        descriptionIt.setValue(profile.description().it());
        descriptionEn.setValue(profile.description().en());
        website.setValue(profile.website());
        name.setWidthFull();
        website.setWidthFull();
        add(name, shortName, pair(summaryIt, summaryEn), pair(descriptionIt, descriptionEn), website);
    }

    private void area(TextArea area, String label, String help) {
        area.setLabel(getTranslation(label));
        area.setHelperText(getTranslation(help, SUMMARY));
        area.setMinRows(3);
        area.setWidthFull();
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
        return profile.withName(name.getValue(), shortName.getValue())
                .withSummary(new Bilingual(summaryIt.getValue(), summaryEn.getValue()))
                .withDescription(new Bilingual(descriptionIt.getValue(), descriptionEn.getValue()))
                .withWebsite(website.getValue());
    }

    @Override
    String told(Profile profile, Profile.Part part) {
        return switch (part) {
            case NAME -> profile.name();
            case SHORT_NAME -> profile.shortName();
            case SUMMARY -> profile.summary().in(getLocale());
            case DESCRIPTION -> profile.description().in(getLocale());
            case WEBSITE -> profile.website();
            default -> "";
        };
    }
}
