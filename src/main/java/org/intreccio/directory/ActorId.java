package org.intreccio.directory;

import org.intreccio.kernel.TypedId;

/** The identity of an actor: in the graph, in {@code /actors/…} and in the REST interface. */
public record ActorId(String value) implements TypedId {

    public ActorId {
        TypedId.check("actor", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
