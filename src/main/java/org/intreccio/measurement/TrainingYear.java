package org.intreccio.measurement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.intreccio.network.ActorRow;
import org.intreccio.network.NetworkSnapshot;
import org.intreccio.network.ProjectRow;
import org.intreccio.network.SnapshotBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What was known at the start of a year, and who worked together for the first time in it: the truth that the ranking of partners
 * is trained on. Read straight from plain files, without a database.
 *
 * @param network all projects that start before the year
 * @param firstTimes by organisation with five partners or more, those it first shares a project of 2 to 50 with in the year
 */
record TrainingYear(int year, NetworkSnapshot network, Map<String, Set<String>> firstTimes) {

    private static final int PARTNERS_NEEDED = 5;
    private static final int LARGEST_TEAM = 50;
    /**
     * Reads a folder of plain files as of the first day of a year. About five seconds for 32,000 organisations.
     *
     * @throws org.intreccio.kernel.InvalidValue naming {@code data} when a file is missing or is not the CSV it should be
     */
    static TrainingYear read(Path data, int year) {
        return new Reading(data, year).read();
    }

    /** One pass over the files. */
    private static final class Reading {

        private final Path data;
        private final int year;
        private final LocalDate first;
        private final LocalDate behind;
        private final SnapshotBuilder network;
        private final Set<String> places = new HashSet<>();
        private final Map<String, String> seats = new HashMap<>();
        private final Map<String, LocalDate> starts = new HashMap<>();
        private final Set<String> earlier = new HashSet<>();
        private final Map<String, Set<String>> past = new LinkedHashMap<>();
        private final Map<String, Set<String>> coming = new LinkedHashMap<>();

        Reading(Path data, int year) {
            this.data = data;
            this.year = year;
            this.first = LocalDate.of(year, 1, 1);
            this.behind = first.plusYears(1);
            this.network = NetworkSnapshot.builder(first);
        }

        TrainingYear read() {
            var topics = Topics.of(data);
            PlainFile.of(data, "organisations.csv").each(this::organisation);
            PlainFile.of(data, "projects.csv").each(row -> project(row, topics));
            PlainFile.of(data, "participations.csv").each(this::participation);
            PlainFile.of(data, "fp7_history.csv").eachIfThere(this::earlier);
            seats.forEach(network::addOperatesIn);
            return new TrainingYear(year, network.build(), firstTimes());
        }

        private void organisation(CSVRecord row) {
            var id = row.get("org_id");
            var country = row.get("country");
            network.addActor(new ActorRow(id, row.get("name"), row.get("kind"), PlainFile.known(country), false));
            if (!country.isEmpty()) {
                place(country, null);
                var city = row.get("city").isEmpty() ? country : place(country + "/" + row.get("city"), country);
                seats.put(id, city);
            }
        }

        private String place(String id, @Nullable String parent) {
            if (places.add(id)) {
                network.addPlace(id, id, parent);
            }
            return id;
        }

        private void project(CSVRecord row, Topics topics) {
            var id = row.get("project_id");
            var start = PlainFile.date(row.get("start_date"));
            if (start == null || !start.isBefore(behind)) {
                return;
            }
            starts.put(id, start);
            if (start.isBefore(first)) {
                var size = PlainFile.known(row.get("n_participants"));
                var topic = row.get("topic_code");
                var text = String.join(" ", row.get("title"), topics.description(topic), row.get("theme"));
                network.addProject(new ProjectRow(
                        id,
                        row.get("title"),
                        start,
                        PlainFile.date(row.get("end_date")),
                        size == null ? 0 : Integer.parseInt(size),
                        PlainFile.known(topic),
                        PlainFile.known(row.get("theme")),
                        PlainFile.known(row.get("action_type")),
                        PlainFile.known(row.get("programme_parts")),
                        text));
            }
        }

        private void participation(CSVRecord row) {
            var project = row.get("project_id");
            var start = starts.get(project);
            if (start != null) {
                var organisation = row.get("org_id");
                (start.isBefore(first) ? past : coming)
                        .computeIfAbsent(project, p -> new HashSet<>())
                        .add(organisation);
                if (start.isBefore(first)) {
                    network.addParticipation(
                            project, organisation, row.get("role").equals("coordinator"));
                }
            }
        }

        /** As the importer brings them: without a start, and over. */
        private void earlier(CSVRecord row) {
            var project = "fp7-" + row.get("fp7_project_rcn");
            if (earlier.add(project)) {
                network.addProject(new ProjectRow(
                        project, project, null, LocalDate.of(2013, 12, 31), 0, null, null, null, null, ""));
            }
            network.addParticipation(project, row.get("org_id"), false);
        }

        private Map<String, Set<String>> firstTimes() {
            var known = new HashSet<String>();
            past.values().forEach(known::addAll);
            var partners = partners(past.values(), Integer.MAX_VALUE);
            var found = new TreeMap<String, Set<String>>();
            partners(coming.values(), LARGEST_TEAM).forEach((organisation, met) -> {
                var before = partners.getOrDefault(organisation, Set.of());
                met.removeAll(before);
                met.retainAll(known);
                if (before.size() >= PARTNERS_NEEDED && !met.isEmpty()) {
                    found.put(organisation, met);
                }
            });
            return found;
        }

        private static Map<String, Set<String>> partners(Collection<Set<String>> teams, int largest) {
            var partners = new HashMap<String, Set<String>>();
            for (var team : teams) {
                for (var one : team.size() > largest ? Set.<String>of() : team) {
                    var others = partners.computeIfAbsent(one, o -> new HashSet<>());
                    others.addAll(team);
                    others.remove(one);
                }
            }
            return partners;
        }
    }
}
