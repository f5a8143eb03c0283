package org.intreccio.teams.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.intreccio.directory.ActorId;
import org.intreccio.directory.ActorKind;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.taxonomy.PlaceId;
import org.intreccio.teams.TeamBrief;
import org.intreccio.teams.TeamRequest;

/**
 * What the page was asked, as its address says it. Whatever an address holds that nobody could have chosen is passed over.
 *
 * @param chosen the team that the reader put together; empty for the recommended one
 * @param fresh whether the address said nothing of who is in and what is wanted
 */
record TeamAsk(TeamBrief brief, List<ActorId> chosen, boolean fresh) {

    /** Says that nothing is chosen, where nothing said would stand for what is usual. */
    private static final String NONE = "none";

    static TeamAsk of(QueryParameters address) {
        var kinds = new EnumMap<ActorKind, TeamBrief.Range>(ActorKind.class);
        address.getParameters("kind").forEach(text -> addRange(kinds, text));
        var brief = new TeamBrief(
                address.getSingleParameter("title")
                        .filter(t -> t.length() <= 200)
                        .orElse(""),
                address.getParameters("need").stream()
                        .filter(code -> !code.isBlank() && !code.equals(NONE))
                        .distinct()
                        .limit(TeamBrief.MOST_WANTED)
                        .toList(),
                kinds,
                Set.copyOf(all(address, "place", PlaceId::new)),
                address.getSingleParameter("size")
                        .filter(size -> size.matches("[1-9]\\d?"))
                        .map(Integer::valueOf)
                        .orElse(0),
                all(address, "member", ActorId::new).stream()
                        .filter(id -> !id.value().equals(NONE))
                        .limit(TeamBrief.MOST_MEMBERS)
                        .toList());
        var fresh = address.getParameters("member").isEmpty()
                && address.getParameters("need").isEmpty();
        return new TeamAsk(brief, all(address, "pick", ActorId::new), fresh);
    }

    /** As in {@code association:1:2}: at least one, at most two. */
    private static void addRange(Map<ActorKind, TeamBrief.Range> kinds, String text) {
        var parts = text.split(":", -1);
        if (parts.length == 3 && parts[1].matches("\\d?") && parts[2].matches("\\d{0,2}")) {
            int least = parts[1].isEmpty() ? 0 : Integer.parseInt(parts[1]);
            int most = parts[2].isEmpty() ? TeamBrief.Range.ANY : Integer.parseInt(parts[2]);
            ActorKind.of(parts[0])
                    .filter(kind -> least <= most)
                    .ifPresent(kind -> kinds.put(kind, new TeamBrief.Range(least, most)));
        }
    }

    private static <T> List<T> all(QueryParameters address, String name, Function<String, T> read) {
        return address.getParameters(name).stream()
                .flatMap(text -> one(text, read).stream())
                .distinct()
                .toList();
    }

    /** Nothing where nobody could have chosen it. */
    private static <T> Optional<T> one(String text, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    QueryParameters address() {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, "title", brief.title().isBlank() ? List.of() : List.of(brief.title()));
        put(parameters, "member", brief.members().isEmpty() ? List.of(NONE) : texts(brief.members()));
        put(parameters, "need", brief.wanted().isEmpty() ? List.of(NONE) : brief.wanted());
        put(
                parameters,
                "kind",
                brief.kinds().entrySet().stream()
                        .map(e -> e.getKey().code() + ":" + e.getValue().least() + ":"
                                + (e.getValue().most() == TeamBrief.Range.ANY
                                        ? ""
                                        : e.getValue().most()))
                        .sorted()
                        .toList());
        put(
                parameters,
                "place",
                brief.places().stream().map(PlaceId::value).sorted().toList());
        put(parameters, "size", brief.most() == 0 ? List.of() : List.of(String.valueOf(brief.most())));
        put(parameters, "pick", texts(chosen));
        return new QueryParameters(parameters);
    }

    private static List<String> texts(List<ActorId> ids) {
        return ids.stream().map(ActorId::value).toList();
    }

    private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values);
        }
    }

    TeamRequest request(Set<ActorId> mine) {
        return new TeamRequest(brief, chosen, mine);
    }

    /** For another brief; whoever was put together for the last one is let go. */
    TeamAsk of(TeamBrief other) {
        return new TeamAsk(other, List.of(), false);
    }

    /** With this team in place of the recommended one. */
    TeamAsk choosing(List<ActorId> team) {
        return new TeamAsk(brief, team, false);
    }

    /** Who is in first; nobody where the address does not say. */
    Optional<ActorId> first() {
        return brief.members().stream().findFirst();
    }
}
