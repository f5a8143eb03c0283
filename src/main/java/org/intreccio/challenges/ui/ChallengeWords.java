package org.intreccio.challenges.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.intreccio.challenges.Challenge;
import org.intreccio.challenges.ChallengeStatus;
import org.intreccio.challenges.PhaseAct;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.Texts;

/** Says where a call stands, in a few words of the reader's language. */
final class ChallengeWords {

    private ChallengeWords() {}

    /** A badge with the status; what matters now stands out. */
    static Span badge(Challenge challenge, Instant now) {
        var late = challenge.status() == ChallengeStatus.OPEN
                && challenge.deadline().filter(d -> d.isBefore(now)).isPresent();
        var badge = new Span(UI.getCurrent()
                .getTranslation(
                        late
                                ? "challenges.status.late"
                                : "challenges.status." + challenge.status().code()));
        badge.addClassName("badge");
        switch (challenge.status()) {
            case OPEN -> badge.addClassName(late ? "warn" : "ok");
            case DRAFT, IN_REVIEW, WITHDRAWN -> badge.addClassName("warn");
            default -> {}
        }
        return badge;
    }

    /** "20 days left", "closes today", "opens in 3 days"; empty where no deadline lies ahead. */
    static String left(Challenge challenge, Instant now) {
        var ui = UI.getCurrent();
        if (challenge.status() != ChallengeStatus.OPEN) {
            return "";
        }
        var opens = challenge.terms().first(PhaseAct.SUBMIT).filter(now::isBefore);
        if (opens.isPresent()) {
            return ui.getTranslation("challenges.opens-in", days(now, opens.get()));
        }
        return challenge
                .deadline()
                .filter(d -> !d.isBefore(now))
                .map(d -> days(now, d) < 1
                        ? ui.getTranslation("challenges.closes-today", Days.minute(d, ui.getLocale()))
                        : ui.getTranslation("challenges.days-left", days(now, d)))
                .orElse("");
    }

    /** Midnights between, as people count days. */
    private static long days(Instant from, Instant to) {
        var zone = ZoneId.systemDefault();
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(from, zone), LocalDate.ofInstant(to, zone));
    }

    /** Hundredths of a per cent as people write them: {@code 40 %}, {@code 12,5 %}. */
    static String share(int hundredths, Locale locale) {
        var format = NumberFormat.getPercentInstance(Days.habits(Texts.nearest(locale)));
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(hundredths, 4));
    }
}
