package org.intreccio.directory;

import java.util.Set;

/**
 * A new organisation as its founder on the portal describes it.
 *
 * @param place the id of its seat
 * @param vatNumber as people write it; empty for none
 * @param taxCode the Italian one, likewise
 * @param legalForm a code that belongs to the kind; empty when it has none
 */
public record OrganisationDraft(
        String name,
        ActorKind kind,
        String legalForm,
        Bilingual summary,
        String website,
        String place,
        Set<String> themes,
        String vatNumber,
        String taxCode) {

    /** Says neither VAT number nor tax code. */
    public OrganisationDraft(
            String name,
            ActorKind kind,
            String legalForm,
            Bilingual summary,
            String website,
            String place,
            Set<String> themes) {
        this(name, kind, legalForm, summary, website, place, themes, "", "");
    }
}
