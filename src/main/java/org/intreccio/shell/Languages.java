package org.intreccio.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.intreccio.kernel.Texts;
import org.jspecify.annotations.Nullable;

/** The language a browser reads the portal in: what was chosen here before, else what the browser asks for, else Italian. */
final class Languages {

    private static final String COOKIE = "intreccio-language";

    private Languages() {}

    /**
     * Speaks this session in the language that was chosen in this browser, else in the first of ours that the browser asks for:
     * "en-GB, it" wants English, though only "it" is to the letter one of ours.
     */
    static void recall(VaadinSession session, VaadinRequest request) {
        chosen(request).or(() -> asked(request)).ifPresent(session::setLocale);
    }

    private static Optional<Locale> asked(VaadinRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(asked -> Texts.nearest(asked).getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .map(Texts::nearest);
    }

    /** The language of this session: chosen by the person signed in, else in this browser, else what the browser asks for. */
    static Locale spoken(@Nullable VaadinSession session) {
        return session == null || session.getLocale() == null ? Texts.ITALIAN : Texts.nearest(session.getLocale());
    }

    /** Speaks from now on in this language, here and at the next visit. Draws the page anew, since every word of it changes. */
    static void choose(UI ui, Locale language) {
        ui.getSession().setLocale(language);
        var response = VaadinResponse.getCurrent();
        if (response != null) {
            var cookie = new Cookie(COOKIE, language.getLanguage());
            cookie.setPath("/");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        ui.getPage().reload();
    }

    private static Optional<Locale> chosen(VaadinRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(c -> COOKIE.equals(c.getName()))
                .flatMap(c ->
                        Texts.LANGUAGES.stream().filter(l -> l.getLanguage().equals(c.getValue())))
                .findFirst();
    }
}
