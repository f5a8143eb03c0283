package org.intreccio.directory;

import org.intreccio.kernel.TypedId;

/** The identity of a project: in the graph, in {@code /projects/…} and in the REST interface. */
public record ProjectId(String value) implements TypedId {

    public ProjectId {
        TypedId.check("project", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
