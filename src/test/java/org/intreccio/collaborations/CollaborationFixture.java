package org.intreccio.collaborations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.directory.Visibility;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
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
}
