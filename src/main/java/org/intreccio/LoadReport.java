package org.intreccio;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.intreccio.importing.ImportProgress;
import org.intreccio.importing.ImportReject;
import org.intreccio.importing.ImportRun;
import org.intreccio.importing.Progress;
import org.intreccio.kernel.Texts;

/** Tells at the command line how an import goes and what it left out. */
final class LoadReport implements Progress {

    private static final int SHOWN = 20;
    private static final long EVERY = 2_000;

    private final PrintStream out;
    private final Texts texts;
    private final Locale language;
    private long told;

    LoadReport(PrintStream out, Texts texts, Locale language) {
        this.out = out;
        this.texts = texts;
        this.language = language;
    }

    @Override
    public void moved(ImportProgress report) {
        if (report.elapsed().toMillis() - told < EVERY) {
            return;
        }
        told = report.elapsed().toMillis();
        say(
                "shell.load.progress",
                report.read(),
                report.total(),
                report.rate(),
                report.remaining().toSeconds(),
                report.rejected());
    }

    void summary(ImportRun run, List<ImportReject> rejects) {
        var counts = run.counts();
        say(
                "shell.load.summary",
                counts.organisations(),
                counts.projects(),
                counts.participations(),
                counts.vanished(),
                counts.topics(),
                counts.leftOut(),
                counts.rejected());
        for (var reject : rejects.subList(0, Math.min(SHOWN, rejects.size()))) {
            say("shell.load.reject", reject.file(), reject.line(), reject.column(), reject.why(texts, language));
        }
        if (counts.rejected() > SHOWN) {
            say("shell.load.more", counts.rejected() - SHOWN);
        }
    }

    private void say(String key, Object... arguments) {
        out.println(texts.say(language, key, arguments));
    }
}
