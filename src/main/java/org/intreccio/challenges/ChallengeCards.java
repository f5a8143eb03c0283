package org.intreccio.challenges;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.Texts;
import org.intreccio.sharing.Dated;
import org.intreccio.sharing.ShareCard;
import org.intreccio.sharing.ShareCards;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calls as others show them, and their phases as calendars hold them: what anybody may see. */
@Component
class ChallengeCards implements ShareCards, Dated {

    private static final String PAGES = "challenges/";
    private static final int CALENDAR = 200;
    private static final Duration LAST_CALL = Duration.ofMinutes(30);

    private final ChallengeCatalogue catalogue;
    private final ChallengeQueries queries;
    private final Texts texts;
    private final Clock clock;

    ChallengeCards(ChallengeCatalogue catalogue, ChallengeQueries queries, Texts texts, Clock clock) {
        this.catalogue = catalogue;
        this.queries = queries;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "challenge";
    }

    @Override
    public String pages() {
        return PAGES;
    }

    @Override
    public Optional<ShareCard> card(String id, Locale language) {
        return open(id).map(call -> new ShareCard(
                texts.say(language, "challenges.card.kicker", call.hostName()),
                call.title().in(language),
                call.summary().in(language),
                badge(call, language),
                facts(call, language),
                PAGES + call.id(),
                data(call, language)));
    }

    private String badge(Challenge call, Locale language) {
        var deadline = call.deadline().orElse(null);
        return call.status() == ChallengeStatus.OPEN && deadline != null
                ? texts.say(
                        language,
                        deadline.isBefore(clock.instant()) ? "challenges.card.over" : "challenges.card.until",
                        Days.minute(deadline, language))
                : texts.say(language, "challenges.status." + call.status().code());
    }

    private List<String> facts(Challenge call, Locale language) {
        var facts = new ArrayList<String>();
        var fund = call.terms().money().fund();
        if (fund != null) {
            facts.add(texts.say(language, "challenges.card.fund", fund.in(language)));
        }
        var cap = call.terms().money().cap();
        if (cap != null) {
            facts.add(texts.say(language, "challenges.card.cap", cap.in(language)));
        }
        return facts;
    }

    /** As schema.org has it: a grant that its host offers, up to a sum, until a day. */
    private static Map<String, @Nullable Object> data(Challenge call, Locale language) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "MonetaryGrant");
        data.put("name", call.title().in(language));
        data.put("description", call.summary().in(language));
        data.put("funder", Map.of("@type", "Organization", "name", call.hostName()));
        var fund = call.terms().money().fund();
        if (fund != null) {
            data.put(
                    "amount",
                    Map.of("@type", "MonetaryAmount", "currency", fund.currency(), "value", fund.cents() / 100.0));
        }
        return data;
    }

    @Override
    public String calendar() {
        return "challenges";
    }

    @Override
    public String name(Locale language) {
        return texts.say(language, "challenges.card.calendar");
    }

    @Override
    public List<Entry> all(Locale language) {
        return catalogue.find(queries.running(CALENDAR)).stream()
                .flatMap(call -> entries(call, language))
                .toList();
    }

    @Override
    public Optional<List<Entry>> of(String id, Locale language) {
        return open(id).map(call -> entries(call, language).toList());
    }

    /** A stretch for each phase, and the last half hour before the deadline, which is what nobody may miss. */
    private Stream<Entry> entries(Challenge call, Locale language) {
        var title = call.title().in(language);
        var phases = call.terms().phases().stream()
                .map(phase -> entry(
                        call,
                        phase.code(),
                        title + ": " + phase.name().in(language),
                        phase.opens(),
                        phase.closes(),
                        language));
        var last = call
                .deadline()
                .map(deadline -> entry(
                        call,
                        "deadline",
                        texts.say(language, "challenges.card.deadline", title),
                        deadline.minus(LAST_CALL),
                        deadline,
                        language))
                .stream();
        return Stream.concat(phases, last);
    }

    private static Entry entry(
            Challenge call, String code, String title, Instant from, Instant until, Locale language) {
        return new Entry(
                call.id() + "-" + code,
                call.version(),
                title,
                call.summary().in(language),
                from,
                until,
                PAGES + call.id());
    }

    private Optional<Challenge> open(String id) {
        try {
            return catalogue
                    .find(new ChallengeId(id))
                    .filter(call -> call.status().isPublic());
        } catch (DomainException noId) {
            return Optional.empty();
        }
    }
}
