package org.intreccio.directory;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.directory.Profile.Part;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a profile as properties, sorted by who may see them.
 *
 * <p>Only public ones stand on the actor itself; others on {@code (:Actor)-[:WITHHOLDS]->(:Withheld {visibility})}. A read, a
 * full-text index or an export that knows nothing of visibility therefore finds what is public and nothing else.
 *
 * @param open of the actor itself, null for each that it is not to have
 * @param withheld for members and for managers, only what there is
 */
record Fields(Map<String, @Nullable Object> open, Map<Visibility, Map<String, Object>> withheld) {

    /** Each field with its properties. */
    private static final Map<Part, List<String>> PROPERTIES = Map.of(
            Part.FULL_NAME, List.of("fullName"),
            Part.SUMMARY, List.of("summaryIt", "summaryEn"),
            Part.DESCRIPTION, List.of("descriptionIt", "descriptionEn"),
            Part.WEBSITE, List.of("website"),
            Part.CONTACT, List.of("contact"),
            Part.FOUNDED, List.of("founded"),
            Part.LEGAL_FORM, List.of("legalForm"),
            Part.VAT_NUMBER, List.of("vatNumber"),
            Part.TAX_CODE, List.of("taxCode"));

    static Fields of(Profile profile, @Nullable GeoPoint point) {
        var fields = new Fields(new HashMap<>(), new EnumMap<>(Visibility.class));
        fields.withheld.put(Visibility.MEMBERS, new LinkedHashMap<>());
        fields.withheld.put(Visibility.PRIVATE, new LinkedHashMap<>());
        fields.put("name", profile.name(), Visibility.PUBLIC);
        fields.put("shortName", profile.shortName(), Visibility.PUBLIC);
        var audience = profile.audience();
        fields.put("fullName", profile.fullName(), audience.of(Part.FULL_NAME));
        fields.put("summaryIt", profile.summary().it(), audience.of(Part.SUMMARY));
        fields.put("summaryEn", profile.summary().en(), audience.of(Part.SUMMARY));
        fields.put("descriptionIt", profile.description().it(), audience.of(Part.DESCRIPTION));
        fields.put("descriptionEn", profile.description().en(), audience.of(Part.DESCRIPTION));
        fields.put("website", profile.website(), audience.of(Part.WEBSITE));
        fields.put("contact", profile.contact(), audience.of(Part.CONTACT));
        fields.put(
                "founded",
                profile.founded().matches("\\d{1,9}") ? Integer.valueOf(profile.founded()) : "",
                audience.of(Part.FOUNDED));
        fields.put("legalForm", profile.legalForm(), audience.of(Part.LEGAL_FORM));
        fields.put("vatNumber", profile.vatNumber(), audience.of(Part.VAT_NUMBER));
        fields.put("taxCode", profile.taxCode(), audience.of(Part.TAX_CODE));
        var seat = profile.places().isEmpty()
                ? Visibility.PUBLIC
                : audience.of(Part.PLACES, profile.places().getFirst());
        fields.put("lat", point == null ? "" : point.lat(), seat);
        fields.put("lon", point == null ? "" : point.lon(), seat);
        return fields;
    }

    private void put(String property, Object value, Visibility visibility) {
        var kept = value instanceof String text && text.isBlank() ? null : value;
        open.put(property, visibility == Visibility.PUBLIC ? kept : null);
        if (kept != null && visibility != Visibility.PUBLIC) {
            withheld.getOrDefault(visibility, new HashMap<>()).put(property, kept);
        }
    }

    /** The profile with the fields of this row, which has all that is withheld. */
    static Profile read(Row own, Profile edges) {
        var row = own.withWithheld();
        var profile = edges.withName(row.text("name"), row.text("shortName"))
                .withFullName(row.text("fullName"))
                .withSummary(row.bilingual("summary"))
                .withDescription(row.bilingual("description"))
                .withWebsite(row.text("website"))
                .withContact(row.text("contact"))
                .withFounded(row.text("founded"))
                .withLegalForm(row.text("legalForm"))
                .withVatNumber(row.text("vatNumber"))
                .withTaxCode(row.text("taxCode"));
        for (var field : audience(own).levels().entrySet()) {
            profile = profile.shown(Part.valueOf(field.getKey()), field.getValue());
        }
        return profile;
    }

    /** Who may see each field that this row has or withholds; what it does not have is as usual. */
    static Audience audience(Row own) {
        var audience = Audience.USUAL;
        for (var field : PROPERTIES.entrySet()) {
            for (var property : field.getValue()) {
                if (own.get(property) != null) {
                    audience = audience.with(field.getKey(), Visibility.PUBLIC);
                }
            }
        }
        for (var withheld : own.list("withheld", w -> w)) {
            for (var field : PROPERTIES.entrySet()) {
                if (field.getValue().stream().anyMatch(p -> withheld.get(p) != null)) {
                    audience = audience.with(field.getKey(), withheld.visibility());
                }
            }
        }
        return audience;
    }
}
