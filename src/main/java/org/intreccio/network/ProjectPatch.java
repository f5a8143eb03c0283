package org.intreccio.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.TreeSet;
import org.intreccio.algorithms.IntRows;
import org.intreccio.algorithms.TermVectors;
import org.intreccio.algorithms.WeightedRows;

/**
 * Makes the next version of {@link Projects}. A project of which anything but its team changed gets a new number, so that columns only
 * ever grow and its place in the order is found anew; who took part follows it.
 */
final class ProjectPatch {

    private final Projects old;
    private final LocalDate asOf;
    private final SnapshotSettings settings;
    private final Numbering.Growth numbers;
    private final IntRows.Patch teams;
    private final TermVectors.Patch texts;
    private final TreeMap<Integer, NetworkUpdate.Project> added = new TreeMap<>();
    private final TreeMap<Integer, WorksChange> works = new TreeMap<>();
    private final TreeSet<Integer> retied = new TreeSet<>();

    ProjectPatch(NetworkSnapshot network) {
        this.old = network.projects();
        this.asOf = network.asOf();
        this.settings = network.settings();
        this.numbers = old.numbering().grow();
        this.teams = old.teams().patch();
        this.texts = old.texts().patch();
    }

    /** What an actor's projects lose and gain. */
    private record WorksChange(TreeSet<Integer> lost, TreeSet<Integer> gained) {}

    /** Makes the project what it is now, done by these actors, ascending. */
    void put(NetworkUpdate.Project now, int[] team) {
        int known = numbers.number(now.row().id());
        WeightedRows words = old.texts().row(now.row().text());
        if (known >= 0 && known < old.size() && same(known, now.row(), team.length, words)) {
            staff(known, team);
            return;
        }
        drop(now.row().id());
        int number = numbers.add(now.row().id());
        added.put(number, now);
        texts.add(number, words);
        staff(number, team);
    }

    private boolean same(int number, ProjectRow row, int fed, WeightedRows words) {
        return old.titles()[number].equals(row.title())
                && old.starts()[number] == ProjectFeed.day(row.start())
                && old.ends()[number] == ProjectFeed.day(row.end())
                && old.sizes()[number] == Math.max(row.size(), fed)
                && old.topicFamilies().is(number, TopicFamily.of(row.topicCode()))
                && old.themes().is(number, row.theme())
                && old.texts().documents().sameRow(number, words, 0);
    }

    void drop(String id) {
        int number = numbers.number(id);
        if (number >= 0) {
            staff(number, new int[0]);
            texts.drop(number);
            numbers.drop(id, number);
            added.remove(number);
        }
    }

    /** Takes an actor out of all its projects. */
    void leave(int actor) {
        for (int i = old.works().from(actor); i < old.works().to(actor); i++) {
            int project = old.works().at(i);
            staff(project, without(teams.row(project), actor));
        }
    }

    private static int[] without(int[] team, int actor) {
        return Arrays.stream(team).filter(member -> member != actor).toArray();
    }

    private void staff(int project, int[] team) {
        int[] before = teams.row(project);
        if (Arrays.equals(before, team)) {
            return;
        }
        for (int actor : before) {
            if (Arrays.binarySearch(team, actor) < 0) {
                change(actor).lost().add(project);
                change(actor).gained().remove(project);
            }
            retied.add(actor);
        }
        for (int actor : team) {
            if (Arrays.binarySearch(before, actor) < 0) {
                change(actor).gained().add(project);
                change(actor).lost().remove(project);
            }
            retied.add(actor);
        }
        teams.set(project, team);
    }

    private WorksChange change(int actor) {
        return works.computeIfAbsent(actor, _ -> new WorksChange(new TreeSet<>(), new TreeSet<>()));
    }

    /** Returns whose ties are others by now. */
    Iterable<Integer> retied() {
        return retied;
    }

    /** Returns whose projects are others by now. */
    Iterable<Integer> reworked() {
        return works.keySet();
    }

    Projects apply(int actors) {
        Projects columns = columns(numbers.apply());
        var changed = old.works().patch();
        works.forEach((actor, change) -> changed.set(actor, worked(columns, changed.row(actor), change)));
        return columns.with(teams.apply(columns.size()), changed.apply(actors));
    }

    private static int[] worked(Projects projects, int[] before, WorksChange change) {
        change.gained()
                .removeIf(project -> contains(before, project) && !change.lost().contains(project));
        int[] kept = Arrays.stream(before)
                .filter(project -> !change.lost().contains(project))
                .toArray();
        int[] gained = change.gained().stream()
                .sorted(projects::compare)
                .mapToInt(Integer::intValue)
                .toArray();
        int[] merged = new int[kept.length + gained.length];
        for (int i = 0, k = 0, g = 0; i < merged.length; i++) {
            boolean old = g == gained.length || (k < kept.length && projects.compare(kept[k], gained[g]) < 0);
            merged[i] = old ? kept[k++] : gained[g++];
        }
        return merged;
    }

    private static boolean contains(int[] works, int project) {
        return Arrays.stream(works).anyMatch(each -> each == project);
    }

    private Projects columns(Numbering next) {
        boolean append = old.numbering().sharesWith(next);
        int room = append ? old.titles().length : next.ids().length;
        String[] titles = append ? old.titles() : Arrays.copyOf(old.titles(), room);
        int[] starts = append ? old.starts() : Arrays.copyOf(old.starts(), room);
        int[] ends = append ? old.ends() : Arrays.copyOf(old.ends(), room);
        int[] sizes = append ? old.sizes() : Arrays.copyOf(old.sizes(), room);
        float[] freshness = append ? old.freshness() : Arrays.copyOf(old.freshness(), room);
        float[] ties = append ? old.ties() : Arrays.copyOf(old.ties(), room);
        int[] families = append
                ? old.topicFamilies().of()
                : Arrays.copyOf(old.topicFamilies().of(), room);
        int[] themes = append ? old.themes().of() : Arrays.copyOf(old.themes().of(), room);
        var familyCodes = new Codes.Growth(old.topicFamilies());
        var themeCodes = new Codes.Growth(old.themes());
        added.forEach((number, now) -> {
            ProjectRow row = now.row();
            titles[number] = row.title();
            starts[number] = ProjectFeed.day(row.start());
            ends[number] = ProjectFeed.day(row.end());
            sizes[number] = Math.max(row.size(), teams.row(number).length);
            freshness[number] = WorkTies.freshness(row.start(), asOf, settings);
            ties[number] = (float) WorkTies.weight(freshness[number], sizes[number], settings);
            families[number] = familyCodes.number(TopicFamily.of(row.topicCode()));
            themes[number] = themeCodes.number(row.theme());
        });
        return new Projects(
                next,
                titles,
                starts,
                ends,
                sizes,
                freshness,
                ties,
                familyCodes.apply(families),
                themeCodes.apply(themes),
                old.teams(),
                old.works(),
                texts.apply(next.size()));
    }
}
