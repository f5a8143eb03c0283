package org.intreccio.proposals;

import org.intreccio.identity.UserId;

/** Says who besides the team may read what is confidential in a proposal: a Spring bean of the room that knows the committee. */
public interface ConfidentialReaders {

    boolean mayRead(UserId user, ProposalId proposal);
}
