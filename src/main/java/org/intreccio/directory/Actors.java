package org.intreccio.directory;

import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.intreccio.graph.Changes;
import org.intreccio.graph.Outbox;
import org.intreccio.graph.Transactions;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.SignUpStep;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Refused;
import org.intreccio.kernel.Slug;
import org.intreccio.taxonomy.Vocabulary;
import org.intreccio.trust.Trust;
import org.springframework.stereotype.Service;

/** Brings actors in and lets those who may change what they say of themselves. */
@Service
public class Actors implements SignUpStep {

    private final ActorEdges edges;
    private final ProfileRules rules;
    private final CurrentActor currentActor;
    private final CurrentUser currentUser;
    private final Vocabulary vocabulary;
    private final Trust trust;
    private final Transactions transactions;
    private final Changes changes;
    private final Outbox outbox;
    private final RandomGenerator chance = RandomGenerator.of("L64X128MixRandom");

    Actors(
            ActorEdges edges,
            ProfileRules rules,
            CurrentActor currentActor,
            CurrentUser currentUser,
            Vocabulary vocabulary,
            Trust trust,
            Transactions transactions,
            Changes changes,
            Outbox outbox) {
        this.edges = edges;
        this.rules = rules;
        this.currentActor = currentActor;
        this.currentUser = currentUser;
        this.vocabulary = vocabulary;
        this.trust = trust;
        this.transactions = transactions;
        this.changes = changes;
        this.outbox = outbox;
    }

    /** Makes the citizen of somebody who signs up, in the transaction of the sign-up. */
    @Override
    public void onSignUp(UserId user, String displayName, Locale language) {
        var id = newPerson();
        edges.createCitizen(id, displayName, user);
        changes.note("actor", id.value());
        outbox.publish(new ActorEvent.Joined(id));
    }

    /**
     * Brings an organisation in; the person here becomes its owner, attested by nobody yet.
     *
     * @throws Refused when nobody is signed in
     * @throws InvalidValue naming the field that must be mended
     */
    public ActorId add(OrganisationDraft draft) {
        var owner = currentActor.myself();
        if (!draft.kind().organisation()) {
            throw InvalidValue.of("kind", "directory.error.kind");
        }
        var name = ProfileRules.name(draft.name());
        if (draft.place().isBlank()) {
            throw InvalidValue.of("places", "directory.error.place-missing");
        }
        if (!draft.legalForm().isEmpty()
                && vocabulary
                        .legalForm(draft.legalForm())
                        .filter(f -> f.kind().equals(draft.kind().label()))
                        .isEmpty()) {
            throw InvalidValue.of("legalForm", "directory.error.legal-form");
        }
        var profile = rules.checked(
                Profile.EMPTY
                        .withName(name, "")
                        .withSummary(draft.summary())
                        .withWebsite(draft.website())
                        .withPlaces(List.of(draft.place()))
                        .withThemes(draft.themes())
                        .withVatNumber(draft.vatNumber())
                        .withTaxCode(draft.taxCode()),
                Profile.EMPTY);
        checkLinks(profile, profile.differences(Profile.EMPTY));
        var id = newId(profile.name());
        transactions.writing(() -> {
            edges.createOrganisation(id, draft.kind(), owner);
            edges.write(id, profile.withLegalForm(draft.legalForm()), true);
            changes.note("actor", id.value());
            changes.note("actor", owner.value());
            outbox.publish(new ActorEvent.OrganisationAdded(id, owner));
        });
        return id;
    }

    /**
     * The profile for its managers to edit.
     *
     * @throws Refused for everybody else
     */
    public Profile profile(ActorId id) {
        currentUser.require(ActorPermission.EDIT, id);
        return transactions.read(() -> edges.profile(id)).orElseThrow(() -> unknown(id));
    }

    /**
     * Saves what was changed between the profile as it was read and as it is wanted. What somebody else changed meanwhile in other
     * parts is kept; where both changed the same part, nothing is saved and the answer says what stands there now.
     *
     * @throws Refused for whoever does not manage the actor
     * @throws InvalidValue naming the field that must be mended
     */
    public Edit edit(ActorId id, Profile read, Profile wanted) {
        currentUser.require(ActorPermission.EDIT, id);
        var clean = rules.checked(wanted, read);
        var mine = clean.differences(read);
        checkLinks(clean, mine);
        return transactions.write(() -> {
            if (!edges.lock(id)) {
                throw unknown(id);
            }
            return merge(id, read, clean, mine);
        });
    }

    /** Newcomers may put few links into one text; the website has a field of its own. */
    private void checkLinks(Profile profile, Set<Profile.Part> changed) {
        for (var part : changed) {
            switch (part) {
                case SUMMARY -> checkLinks("summary", profile.summary());
                case DESCRIPTION -> checkLinks("description", profile.description());
                case OFFERS -> profile.offers().forEach(e -> checkLinks("offers", e.note()));
                case SEEKS -> profile.seeks().forEach(e -> checkLinks("seeks", e.note()));
                default -> {}
            }
        }
    }

    private void checkLinks(String field, Bilingual text) {
        trust.checkLinks(field + "It", text.it());
        trust.checkLinks(field + "En", text.en());
    }

    private Edit merge(ActorId id, Profile read, Profile wanted, Set<Profile.Part> mine) {
        var current = edges.profile(id).orElseThrow(() -> unknown(id));
        var others = current.differences(read);
        var clashing = EnumSet.noneOf(Profile.Part.class);
        clashing.addAll(current.differences(wanted));
        clashing.retainAll(mine);
        clashing.retainAll(others);
        if (!clashing.isEmpty()) {
            return new Edit.Clash(current, clashing);
        }
        var merged = current.taking(mine, wanted);
        if (merged.differences(current).isEmpty()) {
            return new Edit.Saved(current, others);
        }
        edges.write(id, merged, !merged.face().equals(current.face()));
        changes.note("actor", id.value());
        outbox.publish(new ActorEvent.ProfileEdited(id, mine));
        return new Edit.Saved(edges.profile(id).orElseThrow(() -> unknown(id)), others);
    }

    private static NotFound unknown(ActorId id) {
        return NotFound.of("directory.error.actor-unknown", id.value());
    }

    /** Says nothing of who it is: the id stays in the record of what was done when the person is erased. */
    private ActorId newPerson() {
        return new ActorId("c-" + HexFormat.of().toHexDigits(chance.nextLong()));
    }

    /** Readable, and not to be guessed from a name: others may have the same one. */
    private ActorId newId(String name) {
        var slug = Slug.of(name);
        var suffix = HexFormat.of().toHexDigits(chance.nextInt()).substring(0, 6);
        return new ActorId(slug.isEmpty() ? "a-" + suffix : slug + "-" + suffix);
    }
}
