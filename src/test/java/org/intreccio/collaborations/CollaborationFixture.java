package org.intreccio.collaborations;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.directory.Timeline;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.mail.KeptLetter;
import org.intreccio.mail.PostOffice;
import org.springframework.context.ApplicationContext;

/** Two organisations with somebody who speaks for each, and what the first tells of both. */
public final class CollaborationFixture {

    private final ApplicationContext context;
    public final UserId proposing;
    public final UserId named;
    public final OrganisationFixture proposer;
    public final OrganisationFixture partner;

    private CollaborationFixture(ApplicationContext context) {
        this.context = context;
        proposing = Visitor.newUser(context);
        named = Visitor.newUser(context);
        proposer = OrganisationFixture.imported(context).with("manager", proposing);
        partner = OrganisationFixture.imported(context).with("owner", named);
    }

    public static CollaborationFixture twoOrganisations(ApplicationContext context) {
        return new CollaborationFixture(context);
    }

    /** What might be told, with a title of its own. */
    public static CollaborationDraft draft(ActorId... partners) {
        return new CollaborationDraft(
                new Bilingual("Orto di prova " + UUID.randomUUID(), ""),
                new Bilingual("Abbiamo piantato insieme.", ""),
                CollaborationRole.LEAD,
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2025, 3, 1),
                Set.of(),
                "",
                "https://orto.example/diario",
                "Il diario",
                List.of(partners).stream()
                        .map(p -> new CollaborationDraft.Named(p, CollaborationRole.PARTNER))
                        .toList(),
                Visibility.PUBLIC);
    }

    /** Told by the first, waiting for the second. */
    public Collaboration proposed() {
        try (var _ = Visitor.signedIn(context, proposing)) {
            return context.getBean(Collaborations.class).propose(proposer.id(), draft(partner.id()));
        }
    }

    /** Confirmed by both. */
    public Collaboration confirmed() {
        var proposed = proposed();
        try (var _ = Visitor.signedIn(context, named)) {
            return context.getBean(Answers.class).confirm(proposed.id(), partner.id(), Visibility.PUBLIC);
        }
    }

    /** The part of the second is disputed by the first. */
    public Collaboration disputed() {
        var confirmed = confirmed();
        try (var _ = Visitor.signedIn(context, proposing)) {
            return context.getBean(Answers.class)
                    .dispute(confirmed.id(), proposer.id(), partner.id(), "Non c'erano mai.");
        }
    }

    /** A disputed one in which this organisation is named. */
    public static CollaborationId disputedWith(ApplicationContext context, ActorId organisation) {
        var fixture = twoOrganisations(context);
        CollaborationId id;
        try (var _ = Visitor.signedIn(context, fixture.proposing)) {
            id = context.getBean(Collaborations.class)
                    .propose(fixture.proposer.id(), draft(fixture.partner.id(), organisation))
                    .id();
        }
        try (var _ = Visitor.signedIn(context, fixture.named)) {
            context.getBean(Answers.class).confirm(id, fixture.partner.id(), Visibility.PUBLIC);
        }
        try (var _ = Visitor.signedIn(context, fixture.proposing)) {
            context.getBean(Answers.class).dispute(id, fixture.proposer.id(), fixture.partner.id(), "Non c'erano mai.");
        }
        return id;
    }

    /** What a guest sees of what an actor did. */
    public Timeline timeline(ActorId actor) {
        try (var _ = Visitor.guest(context)) {
            return context.getBean(ActorCatalogue.class).timeline(actor, 0, 10);
        }
    }

    /** Whether a guest finds its project. */
    public boolean openToAll(Collaboration collaboration) {
        try (var _ = Visitor.guest(context)) {
            return context.getBean(ActorCatalogue.class)
                    .project(collaboration.project())
                    .isPresent();
        }
    }

    /** The letter to this user that has such a subject; others may come before it. */
    public KeptLetter letter(UserId user, String subject) {
        var office = context.getBean(PostOffice.class);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> find(office, user, subject).isPresent());
        return find(office, user, subject).orElseThrow();
    }

    private Optional<KeptLetter> find(PostOffice office, UserId user, String subject) {
        var address = context.getBean(Addressees.class).find(user).orElseThrow().email();
        return office.kept(10_000).stream()
                .filter(l -> l.to().equals(address) && l.subject().startsWith(subject))
                .findFirst();
    }
}
