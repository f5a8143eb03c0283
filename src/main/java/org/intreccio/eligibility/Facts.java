package org.intreccio.eligibility;

import java.util.Map;
import java.util.Set;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.directory.Bilingual;
import org.intreccio.taxonomy.PlaceId;

/**
 * What the graph knows that rules ask about.
 *
 * @param kinds of all who take part
 * @param legalForm of who leads, by its code; empty where the profile does not say
 * @param worksIn where who leads works, with all that lies around
 * @param around each place of the candidacy with all that lies around it, itself included
 * @param offered codes of what anybody of the team publicly offers
 */
record Facts(
        Map<ActorId, ActorKind> kinds,
        String legalForm,
        Set<PlaceId> worksIn,
        Map<PlaceId, Set<PlaceId>> around,
        Set<String> offered,
        Names names) {

    /** How things are called. */
    interface Names {

        Bilingual place(PlaceId id);

        Bilingual competence(String code);

        Bilingual legalForm(String code);
    }
}
