package org.intreccio;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Set;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.Texts;

/** Tells at the command line what could not be done with what was typed: one sentence that names the option and the remedy. */
final class Refusal {

    /** The status of a command that was asked for what cannot be. */
    static final int WRONG_INPUT = 2;

    private static final Set<String> OPTIONS = Set.of("data", "queries", "out", "rounds");

    private Refusal() {}

    /**
     * Tells the failure and returns the status of the command.
     *
     * @throws Exception the failure itself, when it is no fault of what was typed
     */
    static int tell(Exception failure, PrintWriter out) throws Exception {
        var texts = Words.all();
        switch (failure) {
            case DomainException refused ->
                out.println(option(refused)
                        + texts.say(
                                language(), refused.key(), refused.arguments().toArray()));
            case UncheckedIOException io
            when io.getCause() instanceof FileSystemException file ->
                out.println(texts.say(language(), "shell.command.file", String.valueOf(file.getFile())));
            default -> throw failure;
        }
        return WRONG_INPUT;
    }

    private static String option(DomainException refused) {
        return refused.field()
                .map(field -> (OPTIONS.contains(field) ? "--" + field : "<" + field + ">") + ": ")
                .orElse("");
    }

    /** The language of whoever is at the terminal. */
    static Locale language() {
        return Texts.nearest(Locale.getDefault());
    }
}
