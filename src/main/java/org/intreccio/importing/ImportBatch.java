package org.intreccio.importing;

import java.util.ArrayList;
import java.util.List;
import org.intreccio.directory.BulkIntake;
import org.intreccio.directory.BulkIntakeRow;
import org.intreccio.taxonomy.City;
import org.intreccio.taxonomy.Places;

/** Rows read and not yet written, with those that must stay out. */
final class ImportBatch {

    private final List<City> cities = new ArrayList<>();
    private final List<BulkIntakeRow.Topic> topics = new ArrayList<>();
    private final List<BulkIntakeRow.Actor> actors = new ArrayList<>();
    private final List<BulkIntakeRow.Project> projects = new ArrayList<>();
    private final List<BulkIntakeRow.Participation> participations = new ArrayList<>();
    private final List<ImportReject> rejects = new ArrayList<>();
    private long leftOut;

    void add(City city) {
        cities.add(city);
    }

    void add(BulkIntakeRow.Topic topic) {
        topics.add(topic);
    }

    void add(BulkIntakeRow.Actor actor) {
        actors.add(actor);
    }

    void add(BulkIntakeRow.Project project) {
        projects.add(project);
    }

    void add(BulkIntakeRow.Participation participation) {
        participations.add(participation);
    }

    void reject(ImportReject reject) {
        rejects.add(reject);
    }

    /** Counts a row that is right but not wanted. */
    void leaveOut() {
        leftOut++;
    }

    /** Writes what was read, in the running transaction. */
    void write(Places places, BulkIntake intake, String run) {
        if (!cities.isEmpty()) {
            places.addCities(cities);
        }
        intake.topics(topics);
        intake.actors(actors);
        intake.projects(projects);
        intake.participations(participations, run);
    }

    boolean isEmpty() {
        return counts().equals(ImportCounts.NONE);
    }

    ImportCounts counts() {
        return new ImportCounts(
                topics.size(), actors.size(), projects.size(), participations.size(), 0, leftOut, rejects.size());
    }

    List<ImportReject> rejects() {
        return rejects;
    }
}
