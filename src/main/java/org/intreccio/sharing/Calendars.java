package org.intreccio.sharing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Writes iCalendar (RFC 5545), as phones and desktops subscribe to it. */
@Component
public class Calendars {

    private final PublicAddress address;

    Calendars(PublicAddress address) {
        this.address = address;
    }

    /** The entries as a calendar of this name; {@code at} is when it was written. */
    public byte[] write(String name, List<Dated.Entry> entries, Instant at) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Intreccio//Intreccio//IT"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        entries.forEach(entry -> calendar.add(event(entry, at)));
        var out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(true).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private VEvent event(Dated.Entry entry, Instant at) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid() + "@" + address.host()));
        event.add(new DtStamp(at));
        event.add(new Sequence(entry.changed()));
        event.add(new net.fortuna.ical4j.model.property.DtStart<>(entry.from()));
        event.add(new net.fortuna.ical4j.model.property.DtEnd<>(entry.until()));
        event.add(new net.fortuna.ical4j.model.property.Summary(entry.title()));
        if (!entry.text().isBlank()) {
            event.add(new Description(entry.text()));
        }
        event.add(new Url(address.of(entry.path())));
        return event;
    }
}
