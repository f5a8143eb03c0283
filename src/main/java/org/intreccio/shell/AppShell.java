package org.intreccio.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** What every page of the portal loads. Calls of the client stay requests, so that they pass the sign-in filter; only answers are pushed. */
@StyleSheet(Aura.STYLESHEET)
@CssImport("./styles.css")
@JsModule("./fonts.ts")
@NpmPackage(value = "@fontsource-variable/figtree", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/fraunces", version = "5.3.0")
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    /** Runs before the first paint, so that nobody is blinded by the other scheme. */
    private static final String SCHEME = """
            (() => {
              const root = document.documentElement;
              window.intreccioScheme = {
                now: () => { try { return localStorage.getItem('intreccio-scheme') || 'system'; } catch { return 'system'; } },
                show: (scheme) => root.setAttribute('theme', scheme),
                choose: (scheme) => {
                  try { localStorage.setItem('intreccio-scheme', scheme); } catch { /* private window: for this page only */ }
                  window.intreccioScheme.show(scheme);
                },
              };
              window.intreccioScheme.show(window.intreccioScheme.now());
            })();""";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addInlineWithContents(Inline.Position.PREPEND, SCHEME, Inline.Wrapping.JAVASCRIPT);
        settings.addFavIcon("icon", "icons/favicon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("theme-color", "#0f5960");
    }
}
