package org.intreccio.moderation;

import java.util.HashMap;
import java.util.Map;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a person reported, what was decided of what is theirs, what they said against it and what they decided as a steward.
 *
 * <p>That something was reported and decided stays, so that a rule is held to and can be accounted for. Nobody is named in it any
 * more: reports lose their words and who wrote them, decisions lose who took them, and a case about the person loses name, excerpt
 * and what anybody wrote of them. The reason that a steward gave stays, as it does in the audit log. An appeal for an organisation
 * or a project speaks for that and keeps its words, without who wrote them.
 */
@Component
class ModerationPersonalData implements PersonalData {

    private final PersonQueries people;
    private final Transactions transactions;

    ModerationPersonalData(PersonQueries people, Transactions transactions) {
        this.people = people;
        this.transactions = transactions;
    }

    @Override
    public String room() {
        return "moderation";
    }

    @Override
    public String key() {
        return "moderation.personal";
    }

    @Override
    public int order() {
        return 360;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var told = new HashMap<String, Object>();
        transactions.read(() -> {
            told.put("reports", people.reports(person.user()));
            told.put("decisions", people.decisions(person.user(), person.actor()));
            told.put("appeals", people.appeals(person.user()));
            told.put("decided", people.decided(person.user()));
            told.put("judged", people.judged(person.user()));
            return told;
        });
        told.values().removeIf(part -> part instanceof java.util.Collection<?> rows && rows.isEmpty());
        return told;
    }

    @Override
    public void erase(Person person) {
        people.forgetReporter(person.user());
        people.forgetSteward(person.user());
        people.forgetConcerned(person.user());
        if (!person.actor().isEmpty()) {
            people.forgetSubject(person.actor());
        }
    }
}
