package org.intreccio.evaluation;

import org.intreccio.identity.UserId;
import org.intreccio.proposals.ConfidentialReaders;
import org.intreccio.proposals.ProposalId;
import org.springframework.stereotype.Component;

/** Lets whoever judges a proposal read what is confidential in it, for as long as they were not taken off it. */
@Component
class CommitteeReaders implements ConfidentialReaders {

    private final ReviewQueries reviews;

    CommitteeReaders(ReviewQueries reviews) {
        this.reviews = reviews;
    }

    @Override
    public boolean mayRead(UserId user, ProposalId proposal) {
        return reviews.judges(user, proposal);
    }
}
