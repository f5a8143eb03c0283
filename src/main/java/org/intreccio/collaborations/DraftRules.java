package org.intreccio.collaborations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.Evidence;
import org.intreccio.directory.JointProjects;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.TypedId;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.trust.Trust;
import org.springframework.stereotype.Component;

/** What a proposal may say. Each refusal names the field and what to do. */
@Component
class DraftRules {

    private static final int TITLE = 160;
    private static final int SUMMARY = 600;
    private static final int THEMES = 10;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private final Vocabulary vocabulary;
    private final Places places;
    private final ActorCatalogue actors;
    private final Trust trust;
    private final CollaborationProperties limits;
    private final Clock clock;

    DraftRules(
            Vocabulary vocabulary,
            Places places,
            ActorCatalogue actors,
            Trust trust,
            CollaborationProperties limits,
            Clock clock) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.actors = actors;
        this.trust = trust;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * What the draft says, as it is kept.
     *
     * @throws InvalidValue at the first field that breaks a rule
     */
    JointProjects.Facts facts(CollaborationDraft draft) {
        var title = new Bilingual(
                line("title", draft.title().it(), TITLE),
                line("title", draft.title().en(), TITLE));
        if (title.it().length() < 3 && title.en().length() < 3) {
            throw InvalidValue.of("title", "collaborations.error.title", TITLE);
        }
        var summary = new Bilingual(
                line("summary", draft.summary().it(), SUMMARY),
                line("summary", draft.summary().en(), SUMMARY));
        trust.checkLinks("summary", summary.it() + " " + summary.en());
        trust.checkLinks("title", title.it() + " " + title.en());
        var start = draft.start();
        var today = LocalDate.now(clock);
        if (start == null || start.isBefore(EARLIEST) || start.isAfter(today)) {
            throw InvalidValue.of("start", "collaborations.error.start");
        }
        var end = draft.end();
        if (end != null && (end.isBefore(start) || end.isAfter(today.plusYears(10)))) {
            throw InvalidValue.of("end", "collaborations.error.end");
        }
        checkThemes(draft);
        if (!draft.place().isEmpty() && !isPlace(draft.place())) {
            throw InvalidValue.of("place", "collaborations.error.place");
        }
        var evidence = Evidence.checked("evidence", draft.evidence(), draft.evidenceLabel());
        return new JointProjects.Facts(title, summary, start, end, draft.themes(), draft.place(), evidence);
    }

    private void checkThemes(CollaborationDraft draft) {
        if (draft.themes().size() > THEMES) {
            throw InvalidValue.of(
                    "themes", "directory.error.too-many", THEMES, draft.themes().size());
        }
        for (var code : draft.themes()) {
            if (vocabulary.theme(code).isEmpty()) {
                throw InvalidValue.of("themes", "directory.error.unknown-code", code);
            }
        }
    }

    private boolean isPlace(String id) {
        return TypedId.SHAPE.matcher(id).matches()
                && places.find(new PlaceId(id)).isPresent();
    }

    /** Holds the partners against the rules that need no more than the draft. */
    void checkPartners(CollaborationDraft draft, ActorId proposer) {
        var named = draft.partners();
        if (named.isEmpty()) {
            throw InvalidValue.of("partners", "collaborations.error.partners-none");
        }
        if (named.size() > limits.partners()) {
            throw InvalidValue.of("partners", "collaborations.error.partners-many", limits.partners());
        }
        var seen = new HashSet<ActorId>();
        for (var partner : named) {
            if (!seen.add(partner.actor())) {
                throw InvalidValue.of("partners", "collaborations.error.partners-twice");
            }
            checkPartner(partner.actor(), proposer);
        }
    }

    /** Holds one partner against the same rules. */
    void checkPartner(ActorId partner, ActorId proposer) {
        if (partner.equals(proposer)) {
            throw InvalidValue.of("partners", "collaborations.error.partners-self");
        }
        if (actors.find(partner).isEmpty()) {
            throw InvalidValue.of("partners", "directory.error.actor-unknown", partner.value());
        }
    }

    /** The same title in other letters is the same title. */
    static String folded(Bilingual title) {
        var first = title.it().isBlank() ? title.en() : title.it();
        return first.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String line(String field, String text, int longest) {
        var clean = text.strip().replaceAll("\\s+", " ");
        if (clean.length() > longest) {
            throw InvalidValue.of(field, "directory.error.too-long", longest, clean.length());
        }
        if (clean.chars().anyMatch(Character::isISOControl)) {
            throw InvalidValue.of(field, "directory.error.characters");
        }
        return clean;
    }
}
