package org.intreccio.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives each test visitors of one browser, and after each test holds what every visitor met against the house rules: no error in
 * the console, no request to another host.
 */
final class SharedBrowser implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(SharedBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var environment = SpringExtension.getApplicationContext(context).getBean(Environment.class);
        var origin = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        var visitors = new Visitors(open(context).browser(), origin);
        context.getStore(HERE).put(Visitors.class, visitors);
        return visitors;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var visitors = context.getStore(HERE).get(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.leave();
        }
    }

    private static Opened open(ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent(Opened.class, k -> Opened.now(), Opened.class);
    }

    /** The browser of the run: the machine's own where there is one. */
    private record Opened(Playwright playwright, Browser browser) implements AutoCloseable {

        static Opened now() {
            var own = System.getenv("INTRECCIO_BROWSER");
            var environment = own == null ? Map.<String, String>of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            var options = new BrowserType.LaunchOptions()
                    .setArgs(new ArrayList<>(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
            if (own != null) {
                options.setExecutablePath(Path.of(own));
            }
            return new Opened(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
