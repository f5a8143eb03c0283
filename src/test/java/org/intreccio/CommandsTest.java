package org.intreccio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsTest {

    private final StringWriter told = new StringWriter();

    private int execute(String... arguments) {
        return new CommandLine(new Commands())
                .setErr(new PrintWriter(told, true))
                .execute(arguments);
    }

    @Test
    void refusesAMistypedOptionInsteadOfStarting() {
        assertThat(execute("run", "--prot=8081")).isEqualTo(2);
        assertThat(told.toString()).contains("'--prot=8081' is neither an option nor a setting");
    }

    @Test
    void refusesWhatNoMeasurementKnows() {
        assertThat(execute("bench", "--round=3")).isEqualTo(2);
        assertThat(told.toString()).contains("'--round=3'");
    }

    @Test
    void refusesADateThatIsNone() {
        assertThat(execute("load", "somewhere", "--cutoff=yesterday")).isEqualTo(2);
        assertThat(told.toString()).contains("--cutoff").contains("yesterday");
    }

    @Test
    void saysWhichFolderIsMissing() {
        assertThat(execute("evaluate", "--data=here")).isEqualTo(2);
        assertThat(told.toString()).contains("--queries");
    }
}
