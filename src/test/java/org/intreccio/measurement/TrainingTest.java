package org.intreccio.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Random;
import org.intreccio.kernel.InvalidValue;
import org.intreccio.ranking.PartnerFeature;
import org.intreccio.ranking.PartnerModel;
import org.intreccio.ranking.RankingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    @TempDir
    Path folder;

    /** Organisations of one town work together, year after year; who was active last year is taken again. */
    private void files() throws IOException {
        var random = new Random(7);
        var organisations = new StringBuilder("org_id,name,kind,country,city\n");
        for (int i = 0; i < 120; i++) {
            organisations.append("%d,Org %d,company,IT,TOWN %d\n".formatted(i, i, i % 6));
        }
        var projects = new StringBuilder(
                "project_id,title,topic_code,theme,action_type,programme_parts,start_date,end_date,n_participants\n");
        var participations = new StringBuilder("project_id,org_id,role\n");
        for (int i = 0; i < 900; i++) {
            int year = 2014 + i % 5;
            int town = random.nextInt(6);
            var team = new LinkedHashSet<Integer>();
            while (team.size() < 4) {
                team.add(random.nextInt(20) * 6 + (random.nextInt(5) == 0 ? random.nextInt(6) : town));
            }
            projects.append("%d,Looms of town %d,T-%d,Theme %d,RIA,LEIT,%d-03-01,%d-03-01,4\n"
                    .formatted(i, town, town, town, year, year + 2));
            for (int member : team) {
                participations.append("%d,%d,participant\n".formatted(i, member));
            }
        }
        Files.writeString(folder.resolve("organisations.csv"), organisations);
        Files.writeString(folder.resolve("projects.csv"), projects);
        Files.writeString(folder.resolve("participations.csv"), participations);
    }

    @Test
    void knowsWhatWasBeforeAndWhoMetForTheFirstTime() throws IOException {
        files();
        var year = TrainingYear.read(folder, 2018);
        assertThat(year.network().projectCount()).isEqualTo(720);
        assertThat(year.firstTimes()).isNotEmpty();
        year.firstTimes()
                .forEach((organisation, met) -> assertThat(met).isNotEmpty().doesNotContain(organisation));
    }

    @Test
    void neverEndsBelowWhereItBegan() throws IOException {
        files();
        var told = new ByteArrayOutputStream();
        var start = PartnerModel.start();
        var settings = RankingSettings.defaults().with(start);
        var model = Training.run(folder, 2018, new PrintStream(told, true, StandardCharsets.UTF_8));
        var set = TrainingSet.of(TrainingYear.read(folder, 2018), settings);
        var earlier = TrainingSet.of(TrainingYear.read(folder, 2017), settings);
        assertThat(.3 * gain(earlier, model, start) + .7 * gain(set, model, start))
                .isGreaterThanOrEqualTo(0);
        for (var feature : PartnerFeature.values()) {
            assertThat(feature.mayCountAgainst() || model.of(feature) >= 0)
                    .as(feature.name())
                    .isTrue();
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("2017:", "2018:");
    }

    private static double gain(TrainingSet set, PartnerModel model, PartnerModel start) {
        var now = set.outcome(model);
        var before = set.outcome(start);
        return now.ndcg() / before.ndcg() - 1 + .03 * ((double) now.shown() / before.shown() - 1);
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> TrainingYear.read(folder, 2018))
                .satisfies(refused -> assertThat(refused.field()).contains("data"));
    }
}
