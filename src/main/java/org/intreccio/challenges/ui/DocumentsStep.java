package org.intreccio.challenges.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.Set;
import org.intreccio.challenges.Agreement;
import org.intreccio.challenges.ChallengeSettings;
import org.intreccio.challenges.ProgrammeRecord;
import org.intreccio.challenges.SectionTemplate;
import org.intreccio.challenges.Terms;
import org.intreccio.directory.Bilingual;
import org.intreccio.documents.ui.MarkdownArea;
import org.intreccio.kernel.Slug;
import org.intreccio.ui.DayField;

/** What has to be written, what has to be accepted before, and what a public body records. */
final class DocumentsStep extends StepForm {

    private static final int USUAL_LENGTH = 3_000;
    private static final int LONGEST = 20_000;

    private final Rows<SectionRow> rows;
    private final TextArea agreementIt;
    private final TextArea agreementEn;
    private final TextField code;
    private final TextField action;
    private final TextField cup;
    private final TextField officer;
    private final DayField starts = new DayField();
    private final DayField ends = new DayField();
    private final BigDecimalField planned;
    private final BigDecimalField admitted;
    private final BigDecimalField binding;
    private final BigDecimalField paid;

    DocumentsStep(ChallengeSettings now, Runnable changed) {
        super(changed);
        rows = new Rows<>(
                getTranslation("challenges.sections.add"),
                () -> new SectionRow(
                        new SectionTemplate("", Bilingual.NONE, Bilingual.NONE, true, USUAL_LENGTH, false)),
                changed);
        now.terms().sections().forEach(s -> rows.put(new SectionRow(s)));
        var agreement = now.terms().agreement().text();
        agreementIt = told(Fields.area("agreementIt", agreement.it()));
        agreementEn = told(Fields.area("agreementEn", agreement.en()));
        var programme = now.terms().programme();
        code = told(Fields.text("programme-code", programme.code()));
        action = told(Fields.text("programme-action", programme.action()));
        cup = told(Fields.text("cup", programme.cup()));
        officer = told(Fields.text("officer", programme.officer()));
        starts.setLabel(Fields.label("starts"));
        starts.setValue(programme.starts());
        ends.setLabel(Fields.label("ends"));
        ends.setValue(programme.ends());
        told(starts);
        told(ends);
        planned = told(Fields.money("planned", programme.planned()));
        admitted = told(Fields.money("admitted", programme.admitted()));
        binding = told(Fields.money("binding", programme.binding()));
        paid = told(Fields.money("paid", programme.paid()));
        named("agreement", agreementIt);
        named("programme", ends);
        add(
                new Paragraph(getTranslation("challenges.step.documents.lead")),
                rows,
                new H3(getTranslation("challenges.agreement")),
                new Paragraph(getTranslation("challenges.step.documents.agreement")),
                pair(new MarkdownArea(agreementIt), new MarkdownArea(agreementEn)),
                new H3(getTranslation("challenges.programme")),
                new Paragraph(getTranslation("challenges.step.documents.programme")),
                pair(code, action),
                pair(cup, officer),
                pair(starts, ends),
                pair(planned, admitted),
                pair(binding, paid));
    }

    @Override
    ChallengeSettings apply(ChallengeSettings base) {
        var taken = new HashSet<String>();
        var terms = base.terms();
        return base.withTerms(new Terms(
                terms.rules(),
                terms.phases(),
                terms.criteria(),
                rows.rows().stream().map(row -> row.read(taken)).toList(),
                terms.money(),
                terms.evaluation(),
                new Agreement(bilingual(agreementIt, agreementEn)),
                new ProgrammeRecord(
                        code.getValue().strip(),
                        action.getValue().strip(),
                        cup.getValue().strip(),
                        officer.getValue().strip(),
                        starts.getValue(),
                        ends.getValue(),
                        Fields.money("programme", planned),
                        Fields.money("programme", admitted),
                        Fields.money("programme", binding),
                        Fields.money("programme", paid))));
    }

    /** One section as fields. */
    private final class SectionRow extends Div {

        private final transient SectionTemplate before;
        private final TextField titleIt;
        private final TextField titleEn;
        private final TextField helpIt;
        private final TextField helpEn;
        private final IntegerField most;
        private final Checkbox required = new Checkbox();
        private final Checkbox confidential = new Checkbox();

        SectionRow(SectionTemplate section) {
            this.before = section;
            addClassName("stack");
            titleIt = told(Fields.text("sectionIt", section.title().it()));
            titleEn = told(Fields.text("sectionEn", section.title().en()));
            helpIt = told(Fields.text("section-helpIt", section.help().it()));
            helpEn = told(Fields.text("section-helpEn", section.help().en()));
            most = told(Fields.number("section-most", section.most(), 1, LONGEST));
            required.setLabel(Fields.label("required"));
            required.setValue(section.required());
            confidential.setLabel(Fields.label("confidential"));
            confidential.setValue(section.confidential());
            told(required);
            told(confidential);
            var ticks = new Div(required, confidential);
            ticks.addClassName("row");
            add(pair(titleIt, titleEn), pair(helpIt, helpEn), pair(most, ticks));
        }

        SectionTemplate read(Set<String> taken) {
            var own = before.code().isBlank()
                    ? Codes.free(Slug.of(titleIt.getValue().isBlank() ? titleEn.getValue() : titleIt.getValue()), taken)
                    : before.code();
            taken.add(own);
            return new SectionTemplate(
                    own,
                    bilingual(titleIt, titleEn),
                    bilingual(helpIt, helpEn),
                    required.getValue(),
                    Fields.or(most, 0),
                    confidential.getValue());
        }
    }
}
