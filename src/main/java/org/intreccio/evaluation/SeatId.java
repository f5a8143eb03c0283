package org.intreccio.evaluation;

import java.util.UUID;
import org.intreccio.kernel.TypedId;

/** The identity of a seat on a committee. */
public record SeatId(String value) implements TypedId {

    public SeatId {
        TypedId.check("seat", value);
    }

    static SeatId fresh() {
        return new SeatId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
