package org.intreccio.sharing.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.intreccio.identity.OpenToAll;
import org.intreccio.kernel.NotFound;
import org.intreccio.kernel.Texts;
import org.intreccio.sharing.Calendars;
import org.intreccio.sharing.CardPicture;
import org.intreccio.sharing.Dated;
import org.intreccio.sharing.EmbedPage;
import org.intreccio.sharing.ShareCard;
import org.intreccio.sharing.SharedThings;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cards for other sites, pictures for shared links, and calendars; the language is asked for, since whoever asks is a machine. */
@RestController
@OpenToAll
@Hidden
class SharingResource {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar; charset=utf-8");
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final SharedThings things;
    private final EmbedPage page;
    private final Calendars calendars;
    private final Clock clock;

    SharingResource(SharedThings things, EmbedPage page, Calendars calendars, Clock clock) {
        this.things = things;
        this.page = page;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/embed/{kind}/{id}")
    ResponseEntity<String> embed(
            @PathVariable String kind, @PathVariable String id, @RequestParam(defaultValue = "it") String lang) {
        var language = language(lang);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .contentType(MediaType.parseMediaType("text/html; charset=utf-8"))
                .body(page.of(card(kind, id, language), language));
    }

    @GetMapping("/cards/{kind}/{id}.png")
    ResponseEntity<byte[]> picture(
            @PathVariable String kind, @PathVariable String id, @RequestParam(defaultValue = "it") String lang) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .contentType(MediaType.IMAGE_PNG)
                .body(CardPicture.png(card(kind, id, language(lang))));
    }

    @GetMapping("/calendars/{kind}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String kind, @RequestParam(defaultValue = "it") String lang) {
        var language = language(lang);
        var dates = dates(kind);
        return ics(calendars.write(dates.name(language), dates.all(language), clock.instant()));
    }

    @GetMapping("/calendars/{kind}/{id}.ics")
    ResponseEntity<byte[]> calendar(
            @PathVariable String kind, @PathVariable String id, @RequestParam(defaultValue = "it") String lang) {
        var language = language(lang);
        var dates = dates(kind);
        var entries = dates.of(id, language).orElseThrow(() -> unknown(id));
        return ics(calendars.write(dates.name(language), entries, clock.instant()));
    }

    private static ResponseEntity<byte[]> ics(byte[] calendar) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .contentType(CALENDAR)
                .body(calendar);
    }

    private ShareCard card(String kind, String id, Locale language) {
        return things.card(kind, id, language).orElseThrow(() -> unknown(id));
    }

    private Dated dates(String kind) {
        return things.dates(kind).orElseThrow(() -> unknown(kind));
    }

    private static NotFound unknown(String what) {
        return NotFound.of("sharing.error.unknown", what);
    }

    private static Locale language(String code) {
        return Texts.nearest(Locale.of(code.length() > 8 ? "it" : code));
    }
}
