package org.intreccio.membership;

import java.util.UUID;
import org.intreccio.kernel.TypedId;

/** The identity of one invitation. */
public record InvitationId(String value) implements TypedId {

    public InvitationId {
        TypedId.check("invitation", value);
    }

    static InvitationId fresh() {
        return new InvitationId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
