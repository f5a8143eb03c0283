package org.intreccio.challenges;

import java.time.LocalDate;
import org.intreccio.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a public body records of a programme, with the four financial stages of public money.
 *
 * @param cup the unified project code that Italian public investments carry
 */
public record ProgrammeRecord(
        String code,
        String action,
        String cup,
        String officer,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable Money planned,
        @Nullable Money admitted,
        @Nullable Money binding,
        @Nullable Money paid) {

    public static final ProgrammeRecord NONE = new ProgrammeRecord("", "", "", "", null, null, null, null, null, null);

    public boolean isBlank() {
        return equals(NONE);
    }
}
