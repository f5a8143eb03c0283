package org.intreccio.spaces;

import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.intreccio.audit.AuditLog;
import org.intreccio.audit.AuditNote;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorPermission;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.kernel.Conflict;
import org.intreccio.kernel.FoldedWords;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.taxonomy.Places;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.trust.Trust;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Makes spaces and lets their keepers shape, open and close them. Every step leaves an audit entry.
 *
 * <p>A writer holds the space first and reads it afterwards, so of two keepers one comes after the other.
 */
@Service
public class Spaces {

    /** The kind under which the change feed tells of spaces. */
    public static final String KIND = "space";

    private final SpaceEdges edges;
    private final SpaceQueries queries;
    private final CurrentUser currentUser;
    private final ActorCatalogue actors;
    private final Vocabulary vocabulary;
    private final Trust trust;
    private final Places places;
    private final Transactions transactions;
    private final Changes changes;
    private final Outbox outbox;
    private final AuditLog audit;
    private final RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");

    Spaces(
            SpaceEdges edges,
            SpaceQueries queries,
            CurrentUser currentUser,
            ActorCatalogue actors,
            Vocabulary vocabulary,
            Trust trust,
            Places places,
            Transactions transactions,
            Changes changes,
            Outbox outbox,
            AuditLog audit) {
        this.edges = edges;
        this.queries = queries;
        this.currentUser = currentUser;
        this.actors = actors;
        this.vocabulary = vocabulary;
        this.trust = trust;
        this.places = places;
        this.transactions = transactions;
        this.changes = changes;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Begins a space of this organisation, as a draft that only its keepers see.
     *
     * @throws Refused for whoever does not manage the organisation
     * @throws InvalidValue naming the field that must be mended
     */
    public SpaceId begin(ActorId host, SpaceTemplate template, SpaceSettings settings) {
        currentUser.require(ActorPermission.EDIT, host);
        var card = actors.find(host).orElseThrow(() -> NotFound.of("spaces.error.host-unknown", host.value()));
        if (!card.kind().organisation()) {
            throw InvalidValue.of("host", "spaces.error.host");
        }
        check(settings);
        var id = new SpaceId("s-" + HexFormat.of().toHexDigits(chance.nextLong()));
        atItsAddress(
                settings,
                () -> transactions.write(() -> {
                    edges.create(id, host, template);
                    write(id, settings);
                    audit.record(AuditNote.of("spaces.begun", KIND, id.value())
                            .onBehalfOf(host.value())
                            .changed("", SpaceStatus.DRAFT.code()));
                    changes.note(KIND, id.value());
                    return id;
                }));
        return id;
    }

    /**
     * Saves the settings over the version that was read; where somebody else saved meanwhile nothing is saved, and the answer
     * says what stands there now.
     *
     * @throws Refused for whoever does not keep the space
     * @throws InvalidValue naming the field that must be mended
     */
    public SpaceEdit edit(SpaceId id, long read, SpaceSettings settings) {
        currentUser.require(SpacePermission.EDIT, id);
        check(settings);
        return atItsAddress(
                settings,
                () -> transactions.write(() -> {
                    if (edges.lock(id) != read) {
                        return new SpaceEdit.Clash(page(id));
                    }
                    write(id, settings);
                    audit.record(AuditNote.of("spaces.edited", KIND, id.value()));
                    changes.note(KIND, id.value());
                    return new SpaceEdit.Saved(page(id));
                }));
    }

    /**
     * Opens the space to all: a draft, or one that was archived. Opening an open one changes nothing.
     *
     * @throws Refused for whoever does not keep the space
     */
    public void open(SpaceId id) {
        become(id, SpaceStatus.OPEN, "");
    }

    /**
     * Closes the space, which may still be read. Archiving an archived one changes nothing.
     *
     * @throws Conflict when it was never open
     * @throws InvalidValue on {@code reason} when none is given
     */
    public void archive(SpaceId id, String reason) {
        if (reason.isBlank()) {
            throw InvalidValue.of("reason", "spaces.error.reason");
        }
        become(id, SpaceStatus.ARCHIVED, reason);
    }

    private void become(SpaceId id, SpaceStatus next, String reason) {
        currentUser.require(SpacePermission.EDIT, id);
        transactions.writing(() -> {
            edges.lock(id);
            var now = page(id).card().status();
            if (now == next) {
                return;
            }
            if (!now.canBecome(next)) {
                throw Conflict.of("spaces.error.status." + next.code());
            }
            edges.status(id, next);
            audit.record(AuditNote.of(next == SpaceStatus.OPEN ? "spaces.opened" : "spaces.archived", KIND, id.value())
                    .changed(now.code(), next.code())
                    .because(reason));
            outbox.publish(next == SpaceStatus.OPEN ? new SpaceEvent.Opened(id) : new SpaceEvent.Archived(id));
            changes.note(KIND, id.value());
        });
    }

    /**
     * Appoints a citizen to keep the space. Appointing twice changes nothing.
     *
     * @throws Refused for whoever does not keep the space
     */
    public void appoint(SpaceId id, ActorId citizen) {
        currentUser.require(SpacePermission.APPOINT, id);
        if (actors.find(citizen).filter(c -> !c.kind().organisation()).isEmpty()) {
            throw InvalidValue.of("steward", "spaces.error.steward");
        }
        stewards(id, citizen, "spaces.steward-appointed", () -> edges.steward(id, citizen));
    }

    /** Ends an appointment; one may end one's own. */
    public void dismiss(SpaceId id, ActorId citizen) {
        currentUser.require(SpacePermission.APPOINT, id);
        stewards(id, citizen, "spaces.steward-dismissed", () -> edges.noSteward(id, citizen));
    }

    private void stewards(SpaceId id, ActorId citizen, String action, Runnable write) {
        transactions.writing(() -> {
            edges.lock(id);
            var before = queries.isSteward(id, citizen);
            write.run();
            if (before != queries.isSteward(id, citizen)) {
                audit.record(AuditNote.of(action, KIND, id.value()).changed("", citizen.value()));
                changes.note(KIND, id.value());
            }
        });
    }

    private void write(SpaceId id, SpaceSettings settings) {
        edges.write(id, settings, words(settings), FoldedWords.folded(settings.name()));
    }

    /** What a space is found by. */
    static String words(SpaceSettings settings) {
        return FoldedWords.folded(settings.name()) + " "
                + FoldedWords.folded(settings.tagline().it()) + " "
                + FoldedWords.folded(settings.tagline().en());
    }

    private void check(SpaceSettings settings) {
        trust.checkLinks("taglineIt", settings.tagline().it());
        trust.checkLinks("taglineEn", settings.tagline().en());
        trust.checkLinks("textIt", settings.text().it());
        trust.checkLinks("textEn", settings.text().en());
        settings.themes().forEach(code -> {
            if (vocabulary.theme(code).isEmpty()) {
                throw InvalidValue.of("themes", "spaces.error.unknown", code);
            }
        });
        settings.goals().forEach(number -> {
            if (vocabulary.goal(number).isEmpty()) {
                throw InvalidValue.of("goals", "spaces.error.unknown", number);
            }
        });
        if (!settings.place().isEmpty()
                && places.find(new PlaceId(settings.place())).isEmpty()) {
            throw InvalidValue.of("place", "spaces.error.unknown", settings.place());
        }
    }

    private static <T> T atItsAddress(SpaceSettings settings, Supplier<T> work) {
        try {
            return work.get();
        } catch (DataIntegrityViolationException another) {
            throw InvalidValue.of("slug", "spaces.error.slug-taken", settings.slug());
        }
    }

    private SpacePage page(SpaceId id) {
        return queries.pages(java.util.List.of(id), true).stream()
                .findFirst()
                .orElseThrow(() -> NotFound.of("spaces.error.space-unknown", id.value()));
    }
}
