package org.intreccio.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Who comes to the portal in one test. */
final class Visitors {

    private final Browser browser;
    private final String origin;
    private final List<Visitor> all = new ArrayList<>();

    Visitors(Browser browser, String origin) {
        this.browser = browser;
        this.origin = origin;
    }

    /** Somebody at a desk, reading Italian. */
    Visitor atADesk() {
        return comes(1280, 900, "it-IT", ColorScheme.LIGHT);
    }

    /** Somebody with a narrow telephone, in the dark, reading English. */
    Visitor withATelephone() {
        return comes(360, 740, "en-GB", ColorScheme.DARK);
    }

    Visitor comes(int width, int height, String language, ColorScheme scheme) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setColorScheme(scheme)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        var visitor = new Visitor(context, origin);
        all.add(visitor);
        return visitor;
    }

    void leave() {
        var visitors = List.copyOf(all);
        all.clear();
        visitors.forEach(Visitor::leave);
    }
}
