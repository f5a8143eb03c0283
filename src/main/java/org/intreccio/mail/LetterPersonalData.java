package org.intreccio.mail;

import java.util.Map;
import org.intreccio.graph.Transactions;
import org.intreccio.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Letters that wait for a person or did not reach them; what they say may open the account and is not handed over. */
@Component
class LetterPersonalData implements PersonalData {

    private final Neo4jClient graph;
    private final Transactions transactions;

    LetterPersonalData(Neo4jClient graph, Transactions transactions) {
        this.graph = graph;
        this.transactions = transactions;
    }

    @Override
    public String room() {
        return "letters";
    }

    @Override
    public String key() {
        return "mail.personal";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var letters = transactions.read(
                () -> graph.query("""
                MATCH (u:User {id: $user})
                MATCH (l:Letter) WHERE toLower(l.to) = u.emailLower
                RETURN l.subject AS subject, l.writtenAt AS writtenAt ORDER BY l.writtenAt
                """).bind(person.user()).to("user").fetch().all());
        return letters.isEmpty() ? Map.of() : Map.of("letters", letters);
    }

    @Override
    public void erase(Person person) {
        graph.query("""
                MATCH (u:User {id: $user})
                MATCH (l:Letter) WHERE toLower(l.to) = u.emailLower
                DETACH DELETE l
                """).bind(person.user()).to("user").run();
    }
}
