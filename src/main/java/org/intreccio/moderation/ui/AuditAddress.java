package org.intreccio.moderation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.intreccio.audit.AuditFilter;
import org.jspecify.annotations.Nullable;

/** Which entries the audit page shows, as it stands in its address; what an address says wrongly is left out. */
record AuditAddress(
        String words,
        String action,
        String kind,
        String subject,
        String by,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    static final String PATH = "steward/audit";
    private static final int LONGEST = 200;

    static AuditAddress of(QueryParameters parameters) {
        return new AuditAddress(
                text(parameters, "q"),
                text(parameters, "action"),
                text(parameters, "kind"),
                text(parameters, "subject"),
                text(parameters, "by"),
                day(parameters, "since"),
                day(parameters, "until"));
    }

    private static String text(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .map(String::strip)
                .filter(t -> t.length() <= LONGEST)
                .orElse("");
    }

    private static @Nullable LocalDate day(QueryParameters parameters, String name) {
        try {
            return parameters.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** Days count from midnight to midnight of this zone, the last one included. */
    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                words,
                action,
                kind,
                subject,
                by,
                since == null ? null : since.atStartOfDay(zone).toInstant(),
                until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant(),
                Set.of());
    }

    boolean empty() {
        return href().equals(PATH);
    }

    AuditAddress withWords(String wanted) {
        return new AuditAddress(wanted.strip(), action, kind, subject, by, since, until);
    }

    AuditAddress withAction(String wanted) {
        return new AuditAddress(words, wanted.strip(), kind, subject, by, since, until);
    }

    AuditAddress withKind(String wanted) {
        return new AuditAddress(words, action, wanted, subject, by, since, until);
    }

    AuditAddress about(String wantedKind, String wantedSubject) {
        return new AuditAddress(words, action, wantedKind, wantedSubject, by, since, until);
    }

    AuditAddress doneBy(String user) {
        return new AuditAddress(words, action, kind, subject, user, since, until);
    }

    AuditAddress between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new AuditAddress(words, action, kind, subject, by, first, last);
    }

    /** The path with its query, in a fixed order so that equal states have equal addresses. */
    String href() {
        var query = query().entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    QueryParameters parameters() {
        return QueryParameters.simple(query());
    }

    private Map<String, String> query() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("q", words);
        parameters.put("action", action);
        parameters.put("kind", kind);
        parameters.put("subject", subject);
        parameters.put("by", by);
        parameters.put("since", since == null ? "" : since.toString());
        parameters.put("until", until == null ? "" : until.toString());
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }
}
