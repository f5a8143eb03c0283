package org.intreccio.directory;

import java.util.Set;

/**
 * A new organisation as its founder on the portal describes it.
 *
 * @param place the id of its seat
 * @param legalForm a code that belongs to the kind; empty when it has none
 */
public record OrganisationDraft(
        String name,
        ActorKind kind,
        String legalForm,
        Bilingual summary,
        String website,
        String place,
        Set<String> themes) {}
