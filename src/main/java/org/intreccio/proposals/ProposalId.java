package org.intreccio.proposals;

import org.intreccio.kernel.TypedId;

/** The identity of a proposal. */
public record ProposalId(String value) implements TypedId {

    public ProposalId {
        TypedId.check("proposal", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
