package org.intreccio.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's browser: opens pages, and remembers what should not have happened on them. */
final class Visitor {

    private static final String PICTURES = System.getProperty("intreccio.pictures", "target/pictures");

    private final BrowserContext context;
    private final String origin;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    Visitor(BrowserContext context, String origin) {
        this.context = context;
        this.origin = origin;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            var url = request.url();
            if (!url.startsWith(origin)
                    && others.stream().noneMatch(url::startsWith)
                    && !url.startsWith("ws://" + origin.substring(7))
                    && !url.startsWith("data:")
                    && !url.startsWith("blob:")) {
                complaints.add("asked another host: " + url);
            }
        });
    }

    Page page() {
        return page;
    }

    /** Allows what the portal itself sends the browser to. */
    Visitor mayAsk(String other) {
        others.add(other);
        return this;
    }

    /** Opens an address of the portal and waits for its heading. */
    Visitor opens(String path) {
        page.navigate(origin + path);
        page.locator("h1").first().waitFor();
        return settles();
    }

    Visitor clicks(AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first().click();
        return settles();
    }

    /** Presses the button of exactly this name; that of a dialog where one is open. */
    Visitor clicksExactly(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
        return settles();
    }

    /** A part of the address that is open, by its number from 0. */
    String partOfAddress(int number) {
        return Path.of(URI.create(page.url()).getPath()).getName(number).toString();
    }

    Visitor writes(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    /** Types a day into a date field as people do: its calendar opens, and closes once the day is taken. */
    Visitor dates(String label, String day) {
        page.getByLabel(label).first().click();
        settles();
        page.keyboard().type(day);
        page.keyboard().press("Enter");
        return settles();
    }

    Visitor presses(String key) {
        page.keyboard().press(key);
        return settles();
    }

    Visitor sees(String text) {
        page.getByText(text).first().waitFor(new Locator.WaitForOptions().setTimeout(20_000));
        return this;
    }

    Visitor seesHeading(String text) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(20_000));
        return this;
    }

    Visitor findsItAccessible() {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations.stream()
                        .map(v -> v.getId() + " " + v.getHelp() + " "
                                + v.getNodes().stream()
                                        .map(n -> n.getHtml())
                                        .limit(3)
                                        .toList()))
                .as("axe on %s", page.url())
                .isEmpty();
        return this;
    }

    Visitor findsNothingWiderThanTheScreen() {
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("horizontal overflow of %s", page.url())
                .isLessThanOrEqualTo(0);
        return this;
    }

    /** Signs in as a persona of the demo. */
    Visitor signsInAs(String name) {
        return opens("/sign-in").clicks(AriaRole.BUTTON, name).leaves("/sign-in");
    }

    /** Takes one of what a field suggests for the letters typed into it. */
    Visitor picks(String label, String typed, String option) {
        var field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .first();
        field.click();
        field.fill(typed);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        return settles();
    }

    /** Takes one of the few that a list to choose from has. */
    Visitor chooses(String label, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        return settles();
    }

    /** Asks the REST interface what a script on this visitor's pages could ask: with their cookies, from the same origin. */
    APIResponse asks(String method, String path, Object body) {
        return context.request()
                .fetch(
                        origin + path,
                        RequestOptions.create()
                                .setMethod(method)
                                .setHeader("Origin", origin)
                                .setHeader("Idempotency-Key", method + path)
                                .setData(body));
    }

    APIResponse asks(String path) {
        return context.request().get(origin + path);
    }

    /** Looks at the page as it is, and as it is on a narrow telephone in the dark; then goes on as before. */
    Visitor findsItSoundInBothWays(String picture) {
        var before = page.viewportSize();
        takesAPicture(picture).findsItAccessible().findsNothingWiderThanTheScreen();
        page.setViewportSize(360, 740);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        takesAPicture(picture + "-narrow").findsItAccessible().findsNothingWiderThanTheScreen();
        page.setViewportSize(before.width, before.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return settles();
    }

    /** Waits until the portal has led elsewhere, as it does after a sign-in. */
    Visitor leaves(String path) {
        page.waitForURL(url -> !url.startsWith(origin + path));
        page.locator("h1").first().waitFor();
        return settles();
    }

    /** Keeps a picture of what is seen, for people to look at ({@code target/pictures}). */
    Visitor takesAPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(PICTURES, name + ".png")));
        return this;
    }

    private Visitor settles() {
        page.waitForFunction("""
                () => !window.Vaadin || !window.Vaadin.Flow || !window.Vaadin.Flow.clients
                    || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())
                """);
        return this;
    }

    void leave() {
        context.close();
        assertThat(complaints).as("what %s met", origin).isEmpty();
    }
}
