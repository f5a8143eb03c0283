package org.intreccio.competences;

import java.util.List;
import java.util.Map;
import org.intreccio.kernel.PersonalData;
import org.intreccio.taxonomy.CompetenceProposals;
import org.intreccio.taxonomy.ProposedCompetence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Competences that a person proposed. Those on an organisation's profile stay there, proposed by nobody. */
@Component
class CompetencePersonalData implements PersonalData {

    private final CompetenceProposals proposals;

    CompetencePersonalData(CompetenceProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String room() {
        return "competences";
    }

    @Override
    public String key() {
        return "competences.personal";
    }

    @Override
    public int order() {
        return 340;
    }

    @Override
    public Map<String, ? extends @Nullable Object> export(Person person) {
        var all = proposals.by(person.user()).stream()
                .map(CompetencePersonalData::told)
                .toList();
        return all.isEmpty() ? Map.of() : Map.of("proposed", all);
    }

    private static Map<String, Object> told(ProposedCompetence p) {
        return Map.of(
                "code", p.code(),
                "labelIt", p.labelIt(),
                "labelEn", p.labelEn(),
                "description", p.description(),
                "actor", p.actor(),
                "at", p.at().toString());
    }

    @Override
    public void erase(Person person) {
        List<ProposedCompetence> own = proposals.of(person.actor());
        own.forEach(p -> proposals.remove(p.code()));
        proposals.forget(person.user());
    }
}
