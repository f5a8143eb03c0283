package org.intreccio.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.intreccio.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@SuppressWarnings("NullAway") // what is not there fails the test
class CalendarsTest {

    private static final Instant AT = Instant.parse("2026-05-04T10:00:00Z");

    @Autowired
    Calendars calendars;

    @Test
    void writesWhatACalendarReads() throws IOException, ParserException {
        var title = "Orti, cortili; e «città» \\ " + "lungo ".repeat(20).strip();
        var entry = new Dated.Entry(
                "c-1-deadline", 2, title, "Prima riga\nSeconda riga", AT, AT.plusSeconds(1800), "challenges/c-1");
        var written = calendars.write("Sfide", List.of(entry), AT);

        var text = new String(written, StandardCharsets.UTF_8);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").contains("X-WR-CALNAME:Sfide");
        assertThat(text.lines()).allMatch(line -> line.length() <= 75);
        var read = new CalendarBuilder().build(new ByteArrayInputStream(written));
        VEvent event = (VEvent) read.getComponents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getDescription().getValue()).isEqualTo("Prima riga\nSeconda riga");
        assertThat(Instant.from(event.getDateTimeStart().getDate())).isEqualTo(AT);
        assertThat(Instant.from(event.getDateTimeEnd().getDate())).isEqualTo(AT.plusSeconds(1800));
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(2);
        assertThat(event.getUid().orElseThrow().getValue()).startsWith("c-1-deadline@");
        assertThat(event.validate().hasErrors()).isFalse();
    }
}
