package org.intreccio.threads;

import org.intreccio.kernel.TypedId;

/** The identity of a contribution; it stays when the contribution moves. */
public record ContributionId(String value) implements TypedId {

    public ContributionId {
        TypedId.check("contribution", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
