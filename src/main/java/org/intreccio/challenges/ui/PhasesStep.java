package org.intreccio.challenges.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intreccio.challenges.ChallengeSettings;
import org.intreccio.challenges.Phase;
import org.intreccio.challenges.PhaseAct;
import org.intreccio.directory.Bilingual;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.Slug;
import org.jspecify.annotations.Nullable;

/** When what may be done. */
final class PhasesStep extends StepForm {

    /** A phase that closes at a minute closes with it: its last instant still counts. */
    private static final long REST_OF_MINUTE = 59_999;

    private final Rows<PhaseRow> rows;

    PhasesStep(ChallengeSettings now, Instant today, Runnable changed) {
        super(changed);
        rows = new Rows<>(getTranslation("challenges.phases.add"), () -> new PhaseRow(fresh(today)), changed);
        now.terms().phases().forEach(p -> rows.put(new PhaseRow(p)));
        add(new Paragraph(getTranslation("challenges.step.phases.lead")), rows);
    }

    private static Phase fresh(Instant today) {
        var begin = today.truncatedTo(ChronoUnit.DAYS);
        return new Phase("", Bilingual.NONE, begin.plus(7, ChronoUnit.DAYS), begin.plus(37, ChronoUnit.DAYS), Set.of());
    }

    @Override
    ChallengeSettings apply(ChallengeSettings base) {
        var taken = new HashSet<String>();
        List<Phase> phases = rows.rows().stream().map(row -> row.read(taken)).toList();
        return base.withTerms(base.terms().withPhases(phases));
    }

    /** One phase as fields. */
    private final class PhaseRow extends Div {

        private final transient Phase before;
        private final TextField nameIt;
        private final TextField nameEn;
        private final DateTimePicker opens = told(Fields.moment("opens"));
        private final DateTimePicker closes = told(Fields.moment("closes"));
        private final CheckboxGroup<PhaseAct> acts = new CheckboxGroup<>();

        PhaseRow(Phase phase) {
            this.before = phase;
            addClassName("stack");
            nameIt = told(Fields.text("phase-nameIt", phase.name().it()));
            nameEn = told(Fields.text("phase-nameEn", phase.name().en()));
            opens.setValue(local(phase.opens()));
            closes.setValue(local(phase.closes()));
            acts.setLabel(Fields.label("acts"));
            acts.setItems(PhaseAct.values());
            acts.setItemLabelGenerator(a -> getTranslation(PhaseLine.key(a)));
            acts.setValue(phase.acts());
            told(acts);
            add(pair(nameIt, nameEn), pair(opens, closes), acts);
        }

        Phase read(Set<String> taken) {
            var chosen = EnumSet.noneOf(PhaseAct.class);
            chosen.addAll(acts.getValue());
            return new Phase(
                    code(taken),
                    bilingual(nameIt, nameEn),
                    instant(opens.getValue(), before.opens(), 0),
                    instant(closes.getValue(), before.closes(), REST_OF_MINUTE),
                    chosen);
        }

        private String code(Set<String> taken) {
            var code = before.code();
            if (code.isBlank()) {
                code = Codes.free(Slug.of(nameIt.getValue().isBlank() ? nameEn.getValue() : nameIt.getValue()), taken);
            }
            taken.add(code);
            return code;
        }

        /** What was not touched stays to the millisecond. */
        private static Instant instant(@Nullable LocalDateTime value, Instant was, long rest) {
            if (value == null) {
                throw InvalidValue.of("phases", "challenges.error.phase-days");
            }
            return value.equals(local(was))
                    ? was
                    : value.atZone(ZoneId.systemDefault()).toInstant().plusMillis(rest);
        }

        private static LocalDateTime local(Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES);
        }
    }
}
