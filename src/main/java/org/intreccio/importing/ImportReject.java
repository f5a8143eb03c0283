package org.intreccio.importing;

import java.util.Locale;
import org.intreccio.kernel.Texts;

/**
 * A row that did not come in.
 *
 * @param line of the file, counted from 1, where the row begins
 * @param column the file's name of the column at fault; empty when it is the row as a whole
 * @param detail what stood there, shortened and made printable
 */
public record ImportReject(String file, long line, String column, RejectReason reason, String detail) {

    /** The sentence that says why. */
    public String why(Texts texts, Locale language) {
        return texts.say(language, reason.key(), detail, column);
    }
}
