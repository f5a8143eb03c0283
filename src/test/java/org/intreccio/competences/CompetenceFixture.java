package org.intreccio.competences;

import java.util.List;
import org.intreccio.directory.Actors;
import org.intreccio.directory.Bilingual;
import org.intreccio.directory.OrganisationFixture;
import org.intreccio.directory.Profile;
import org.intreccio.directory.ProposedCompetences;
import org.intreccio.identity.UserId;
import org.intreccio.identity.Visitor;
import org.intreccio.taxonomy.CompetenceProposals;
import org.intreccio.taxonomy.ProposedCompetence;
import org.intreccio.taxonomy.Vocabulary;
import org.springframework.context.ApplicationContext;

/** An organisation whose manager proposes a competence and offers it at once. */
public final class CompetenceFixture {

    private final ApplicationContext context;
    public final UserId manager;
    public final OrganisationFixture organisation;
    /** A known competence. */
    public final String known;

    public CompetenceFixture(ApplicationContext context) {
        this.context = context;
        manager = Visitor.newUser(context);
        organisation = OrganisationFixture.imported(context).with("manager", manager);
        known = context.getBean(Vocabulary.class).competences().getFirst().code();
    }

    public CompetenceProposals.Draft draft(String word) {
        return new CompetenceProposals.Draft("Liuteria " + word, "Lutherie " + word, "Si riparano liuti.", known);
    }

    /** Proposed under names with this word, and offered with a level. */
    public ProposedCompetence offered(String word) {
        try (var _ = Visitor.signedIn(context, manager)) {
            var proposed = context.getBean(ProposedCompetences.class).propose(organisation.id(), draft(word));
            var actors = context.getBean(Actors.class);
            var read = actors.profile(organisation.id());
            var all = new java.util.ArrayList<>(read.offers());
            all.add(new Profile.Exchange(
                    proposed.code(),
                    "expert",
                    new Bilingual("Due pomeriggi", ""),
                    null,
                    org.intreccio.directory.Visibility.PUBLIC));
            actors.edit(organisation.id(), read, read.withOffers(List.copyOf(all)));
            return proposed;
        }
    }
}
