package org.intreccio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private static final String ORGANISATIONS = """
            org_id,name,kind,country
            1,Orti in rete,nonprofit,IT
            2,Ciclofficina,nonprofit,IT
            """;
    private static final String PROJECTS = """
            project_id,acronym,title,start_date
            10,ORTI,Orti di quartiere,2018-01-01
            """;
    private static final String PARTICIPATIONS = """
            project_id,org_id,role
            10,1,coordinator
            10,2,participant
            """;

    private final StringWriter told = new StringWriter();
    private final Locale before = Locale.getDefault();

    @TempDir
    Path here = Path.of("");

    @BeforeEach
    void readEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void readAsBefore() {
        Locale.setDefault(before);
    }

    private int execute(String... arguments) {
        return Commands.line().setErr(new PrintWriter(told, true)).execute(arguments);
    }

    private int evaluate(Path data, Path queries, Path out) {
        return execute("evaluate", "--data=" + data, "--queries=" + queries, "--out=" + out);
    }

    @Test
    void refusesAMistypedOptionInsteadOfStarting() {
        assertThat(execute("run", "--prot=8081")).isEqualTo(2);
        assertThat(told.toString()).contains("'--prot=8081' is neither an option nor a setting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bench", "load somewhere", "evaluate --data=a --queries=b --out=c"})
    void refusesAnOptionThatACommandDoesNotKnow(String command) {
        assertThat(execute((command + " --round=3").split(" "))).isEqualTo(2);
        assertThat(told.toString()).contains("'--round=3' is neither an option nor a setting");
    }

    @Test
    void refusesADateThatIsNone() {
        assertThat(execute("load", "somewhere", "--cutoff=yesterday")).isEqualTo(2);
        assertThat(told.toString()).contains("--cutoff").contains("yesterday");
    }

    @Test
    void saysWhichFolderWasNotNamed() {
        assertThat(execute("evaluate", "--data=here")).isEqualTo(2);
        assertThat(told.toString()).contains("--queries");
    }

    @Test
    void saysWhichFolderIsNotThere() {
        var nowhere = here.resolve("nowhere");
        assertThat(execute("load", nowhere.toString())).isEqualTo(2);
        assertThat(execute("bench", "--data=" + nowhere)).isEqualTo(2);
        assertThat(evaluate(nowhere, here, here)).isEqualTo(2);
        assertThat(told.toString().lines())
                .containsExactly(
                        "<folder>: There is no folder “" + nowhere + "”, or it cannot be read.",
                        "--data: There is no folder “" + nowhere + "”, or it cannot be read.",
                        "--data: There is no folder “" + nowhere + "”, or it cannot be read.");
    }

    @Test
    void saysThatAFolderHoldsNothingToLoad() {
        assertThat(execute("bench", "--data=" + here)).isEqualTo(2);
        assertOneSentence("--data: ", "participations.csv");
    }

    @Test
    void saysThatCallTopicsCannotBeRead() throws IOException {
        var data = data();
        Files.writeString(data.resolve("topics.csv"), "code,words\nA,B\n");
        assertThat(evaluate(data, queries(), here)).isEqualTo(2);
        assertOneSentence("--data: ", "topics.csv", "topic_code");
    }

    @Test
    void saysThatThereIsNoQuerySet() throws IOException {
        assertThat(evaluate(data(), here.resolve("nowhere"), here)).isEqualTo(2);
        assertOneSentence("--queries: ", "nowhere", "meta.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "meta.json       | {\"history_before\": | JSON",
                "meta.json       | {\"history_before\": \"soon\"} | “soon”",
                "candidates.txt  | '' | is empty",
                "a_queries.tsv   | query_id | holds no queries",
                "a_queries.tsv   | query_id~q1 | line 2",
                "a_qrels.tsv     | q1 | line 1",
                "b1_queries.jsonl| {\"query_id\": \"b\"}~{\"query_ | line 2",
                "b2_queries.jsonl| {\"title\": \"no id\"} | line 1"
            })
    void saysWhatIsWrongWithAQuerySet(String file, String content, String why) throws IOException {
        var queries = queries();
        Files.writeString(queries.resolve(file), content.replace('~', '\n'));
        assertThat(evaluate(data(), queries, here.resolve("out"))).isEqualTo(2);
        assertOneSentence("--queries: ", why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meta.json", "candidates.txt"})
    void saysWhichFileOfAQuerySetIsMissing(String file) throws IOException {
        var queries = queries();
        Files.delete(queries.resolve(file));
        assertThat(evaluate(data(), queries, here.resolve("out"))).isEqualTo(2);
        assertOneSentence("--queries: ", file);
    }

    @Test
    void saysThatNothingCanBeWritten() throws IOException {
        var file = Files.writeString(here.resolve("file"), "taken");
        assertThat(evaluate(data(), queries(), file)).isEqualTo(2);
        assertOneSentence("--out: ", file.toString());
    }

    @Test
    void measuresNotLessThanOnce() {
        assertThat(execute("bench", "--rounds=0")).isEqualTo(2);
        assertOneSentence("--rounds: ", "at least 1");
    }

    private void assertOneSentence(String option, String... parts) {
        assertThat(told.toString().lines())
                .singleElement()
                .asString()
                .startsWith(option)
                .contains(parts);
    }

    private Path data() throws IOException {
        var data = Files.createDirectories(here.resolve("data"));
        Files.writeString(data.resolve("organisations.csv"), ORGANISATIONS);
        Files.writeString(data.resolve("projects.csv"), PROJECTS);
        Files.writeString(data.resolve("participations.csv"), PARTICIPATIONS);
        return data;
    }

    private Path queries() throws IOException {
        var queries = Files.createDirectories(here.resolve("queries"));
        Files.writeString(queries.resolve("meta.json"), "{\"history_before\": \"2019-01-01\"}");
        Files.writeString(queries.resolve("candidates.txt"), "1\n2\n");
        Files.writeString(queries.resolve("a_queries.tsv"), "query_id\torg_id\nq1\t1\n");
        return queries;
    }
}
