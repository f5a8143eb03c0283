package org.intreccio.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.intreccio.kernel.Texts;
import org.intreccio.sharing.Dated;
import org.springframework.stereotype.Component;

/** The days on which decisions are looked at again, as entries of a calendar; those of rooms that everybody reads. */
@Component
class DecisionDates implements Dated {

    private final DecisionQueries queries;
    private final Texts texts;
    private final Clock clock;

    DecisionDates(DecisionQueries queries, Texts texts, Clock clock) {
        this.queries = queries;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String calendar() {
        return "decisions";
    }

    @Override
    public String name(Locale language) {
        return texts.say(language, "decisions.calendar");
    }

    @Override
    public List<Entry> all(Locale language) {
        return queries
                .reviewedInTheOpen(
                        LocalDate.now(clock.withZone(ZoneId.systemDefault())).minusDays(30))
                .stream()
                .flatMap(d -> entry(d, language).stream())
                .toList();
    }

    @Override
    public Optional<List<Entry>> of(String id, Locale language) {
        return queries.find(new DecisionId(id))
                .filter(d -> queries.inTheOpen(d.id()) && d.state() == DecisionState.OUTCOME_STATED)
                .map(d -> entry(d, language).stream().toList());
    }

    private Optional<Entry> entry(Decision decision, Locale language) {
        var outcome = Objects.requireNonNull(decision.outcome());
        return Optional.ofNullable(outcome.reviewOn())
                .map(day -> new Entry(
                        "decision-" + decision.id() + "-review",
                        0,
                        texts.say(language, "decisions.calendar.review", decision.question()),
                        outcome.statement(),
                        day.atStartOfDay(ZoneId.systemDefault()).toInstant(),
                        day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant(),
                        "decisions/" + decision.id()));
    }
}
