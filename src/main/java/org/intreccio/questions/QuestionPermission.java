package org.intreccio.questions;

import org.intreccio.identity.Permission;

/** What may be done to a question; answering asks for the right to run the call. */
public enum QuestionPermission implements Permission {
    WITHDRAW("take it back while nobody has answered");

    private final String what;

    QuestionPermission(String what) {
        this.what = what;
    }

    @Override
    public String kind() {
        return "question";
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String refusal() {
        return "questions.error.not-yours";
    }
}
