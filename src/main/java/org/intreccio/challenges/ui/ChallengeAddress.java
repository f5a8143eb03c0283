package org.intreccio.challenges.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intreccio.challenges.ChallengeFilter;

/** What is asked of the list of calls, as it stands in the address. */
final class ChallengeAddress {

    private static final String ANY = "";

    private ChallengeAddress() {}

    static ChallengeFilter read(QueryParameters asked) {
        return ChallengeFilter.ALL
                .withWords(one(asked, "q"))
                .in(ChallengeFilter.State.of(one(asked, "state")).orElse(null))
                .withTheme(one(asked, "theme"))
                .withGoal(number(one(asked, "goal")))
                .withPlace(one(asked, "place"))
                .withHost(one(asked, "host"))
                .withSpace(one(asked, "space"));
    }

    private static String one(QueryParameters asked, String name) {
        return asked.getSingleParameter(name).orElse(ANY);
    }

    private static int number(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }

    static String of(ChallengeFilter filter) {
        var parameters = new LinkedHashMap<String, List<String>>();
        put(parameters, "q", filter.words());
        var state = filter.state();
        put(parameters, "state", state == null ? ANY : state.code());
        put(parameters, "theme", filter.theme());
        put(parameters, "goal", filter.goal() == 0 ? ANY : String.valueOf(filter.goal()));
        put(parameters, "place", filter.place());
        put(parameters, "host", filter.host());
        put(parameters, "space", filter.space());
        var query = new QueryParameters(parameters).getQueryString();
        return query.isEmpty() ? ChallengesView.PATH : ChallengesView.PATH + "?" + query;
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, List.of(value));
        }
    }
}
