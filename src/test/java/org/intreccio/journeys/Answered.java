package org.intreccio.journeys;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** What was asked of the portal and what it answered: so much of what was done has to be there after a kill. */
final class Answered {

    private final Map<AtWork.Caller, Integer> begun = new ConcurrentHashMap<>();
    private final Map<AtWork.Caller, ConcurrentSkipListMap<Integer, String>> bodies = new ConcurrentHashMap<>();

    /** The number of this caller's next call: the one that was cut off where it may be made again, otherwise the one after. */
    int begin(AtWork.Caller caller) {
        return begun.merge(
                caller, 0, (last, none) -> caller.repeated() && !to(caller).containsKey(last) ? last : last + 1);
    }

    void note(AtWork.Caller caller, int call, String body) {
        to(caller).put(call, body);
    }

    /** The numbers of the calls that were answered. */
    List<Integer> numbers(AtWork.Caller caller) {
        return List.copyOf(to(caller).keySet());
    }

    /** What was answered to them. */
    Map<Integer, String> to(AtWork.Caller caller) {
        return bodies.computeIfAbsent(caller, c -> new ConcurrentSkipListMap<>());
    }
}
