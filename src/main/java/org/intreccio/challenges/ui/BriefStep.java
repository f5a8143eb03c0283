package org.intreccio.challenges.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import org.intreccio.challenges.ChallengeSettings;
import org.intreccio.documents.ui.MarkdownArea;
import org.intreccio.spaces.SpaceCard;
import org.intreccio.taxonomy.Competence;
import org.intreccio.taxonomy.Place;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.SdgTarget;
import org.intreccio.taxonomy.Theme;
import org.intreccio.taxonomy.Vocabulary;

/** What is asked, and what it is about. */
final class BriefStep extends StepForm {

    private static final int ROWS = 10;

    private final TextField titleIt;
    private final TextField titleEn;
    private final TextArea summaryIt;
    private final TextArea summaryEn;
    private final TextArea briefIt;
    private final TextArea briefEn;
    private final Select<SpaceCard> space = new Select<>();
    private final MultiSelectComboBox<Theme> themes;
    private final MultiSelectComboBox<SdgTarget> targets;
    private final MultiSelectComboBox<Competence> competences;
    private final MultiSelectComboBox<Place> places;

    BriefStep(ChallengeSettings now, Vocabulary vocabulary, Places all, List<SpaceCard> spaces, Runnable changed) {
        super(changed);
        titleIt = told(Fields.text("titleIt", now.title().it()));
        titleEn = told(Fields.text("titleEn", now.title().en()));
        summaryIt = told(Fields.area("summaryIt", now.summary().it()));
        summaryEn = told(Fields.area("summaryEn", now.summary().en()));
        briefIt = told(Fields.area("briefIt", now.brief().it()));
        briefEn = told(Fields.area("briefEn", now.brief().en()));
        briefIt.setMinRows(ROWS);
        briefEn.setMinRows(ROWS);
        themes = told(Fields.several(
                "themes",
                vocabulary.themes(),
                vocabulary.themes().stream()
                        .filter(t -> now.themes().contains(t.code()))
                        .toList()));
        targets = told(Fields.several(
                "targets",
                vocabulary.targets(),
                vocabulary.targets().stream()
                        .filter(t -> now.targets().contains(t.code()))
                        .toList()));
        targets.setItemLabelGenerator(t -> t.code() + " " + t.label(getLocale()));
        competences = told(Fields.several(
                "competences",
                vocabulary.competences(),
                vocabulary.competences().stream()
                        .filter(c -> now.competences().contains(c.code()))
                        .toList()));
        places = told(Fields.places("places", all, now.places()));
        space.setLabel(Fields.label("space"));
        space.setEmptySelectionAllowed(true);
        space.setEmptySelectionCaption(getTranslation("challenges.field.space.none"));
        space.setItems(spaces);
        space.setItemLabelGenerator(s -> s == null ? getTranslation("challenges.field.space.none") : s.name());
        spaces.stream().filter(s -> s.id().equals(now.space())).findFirst().ifPresent(space::setValue);
        told(space);
        space.setWidthFull();
        named("title", titleIt);
        named("summary", summaryIt);
        named("brief", briefIt);
        named("themes", themes);
        named("targets", targets);
        named("competences", competences);
        named("places", places);
        named("space", space);
        var both = new Paragraph(getTranslation("challenges.step.brief.both"));
        both.addClassName("soft");
        add(
                both,
                pair(titleIt, titleEn),
                pair(summaryIt, summaryEn),
                pair(new MarkdownArea(briefIt), new MarkdownArea(briefEn)),
                pair(themes, targets),
                pair(competences, places));
        if (!spaces.isEmpty()) {
            add(space);
        }
    }

    @Override
    ChallengeSettings apply(ChallengeSettings base) {
        var in = space.getValue();
        return base.withTexts(bilingual(titleIt, titleEn), bilingual(summaryIt, summaryEn), bilingual(briefIt, briefEn))
                .about(
                        in == null ? null : in.id(),
                        themes.getValue().stream().map(Theme::code).collect(Collectors.toSet()),
                        targets.getValue().stream().map(SdgTarget::code).collect(Collectors.toSet()),
                        competences.getValue().stream().map(Competence::code).toList(),
                        Fields.ids(places));
    }
}
