package org.intreccio.decisions;

import org.intreccio.kernel.DomainEvent;

/** What happened to decisions. Of votes there is no event: it would tell when each came in. */
public sealed interface DecisionEvent extends DomainEvent {

    /** It opened, closed, went back to draft, or its outcome was stated. */
    record Became(String decision, String room, String state) implements DecisionEvent {

        @Override
        public String subject() {
            return decision;
        }
    }
}
