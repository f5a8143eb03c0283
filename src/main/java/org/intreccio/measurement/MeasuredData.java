package org.intreccio.measurement;

import java.nio.file.Path;
import org.intreccio.importing.Importer;
import org.intreccio.kernel.InvalidValue;

/** The folder on which something is measured. */
final class MeasuredData {

    private MeasuredData() {}

    /**
     * Refuses a folder that could not be loaded, or whose call topics could not be read.
     *
     * @throws InvalidValue naming {@code data}
     */
    static void check(Path data) {
        try {
            Importer.check(data);
        } catch (InvalidValue refused) {
            throw InvalidValue.of("data", refused.key(), refused.arguments().toArray());
        }
        Topics.of(data);
    }
}
