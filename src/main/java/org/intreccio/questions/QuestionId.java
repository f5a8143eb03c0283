package org.intreccio.questions;

import org.intreccio.kernel.TypedId;

/** The identity of a question. */
public record QuestionId(String value) implements TypedId {

    public QuestionId {
        TypedId.check("question", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
