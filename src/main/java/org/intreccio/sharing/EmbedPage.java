package org.intreccio.sharing;

import java.util.Locale;
import java.util.stream.Collectors;
import org.intreccio.kernel.Texts;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes a card as a page of its own, which other sites put into a frame: no script, no cookie, nothing from elsewhere. */
@Component
@SuppressWarnings("InlineFormatString") // a page is read as one
public class EmbedPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; }
            body { margin: 0; font: 16px/1.45 system-ui, sans-serif; color: light-dark(#15272c, #f4eee4); background: light-dark(#fffdf9, #182428); }
            article { display: grid; gap: .5rem; padding: 1.25rem; border: 1px solid light-dark(#e4d9c7, #2e3d42); border-top: 6px solid light-dark(#0f5960, #6fc9c1); border-radius: 10px; min-height: calc(100vh - 3.3rem); box-sizing: border-box; align-content: start; }
            .kicker { margin: 0; font-size: .8rem; font-weight: 650; color: light-dark(#b0452a, #f29d7c); }
            h1 { margin: 0; font-size: 1.25rem; line-height: 1.25; overflow-wrap: anywhere; }
            p, ul { margin: 0; }
            ul { padding-inline-start: 1.2em; font-size: .9rem; color: light-dark(#4a5b60, #b9c3c2); }
            .badge { font-weight: 650; }
            a { display: inline-block; justify-self: start; padding: .5rem 1rem; border-radius: 6px; background: light-dark(#0f5960, #6fc9c1); color: light-dark(#ffffff, #06282b); text-decoration: none; font-weight: 650; }
            a:focus-visible { outline: 3px solid light-dark(#b0452a, #f29d7c); outline-offset: 2px; }
            </style>
            </head>
            <body>
            <main>
            <article>
            <p class="kicker">%s</p>
            <h1>%s</h1>
            <p>%s</p>
            <p class="badge">%s</p>
            %s
            <a href="%s" target="_blank" rel="noopener">%s</a>
            </article>
            </main>
            </body>
            </html>
            """;

    private final PublicAddress address;
    private final Texts texts;

    EmbedPage(PublicAddress address, Texts texts) {
        this.address = address;
        this.texts = texts;
    }

    /** The page of a card. */
    public String of(ShareCard card, Locale language) {
        var facts = card.facts().stream()
                .map(fact -> "<li>" + HtmlUtils.htmlEscape(fact) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
        return PAGE.formatted(
                HtmlUtils.htmlEscape(language.getLanguage()),
                HtmlUtils.htmlEscape(card.title()),
                HtmlUtils.htmlEscape(card.kicker()),
                HtmlUtils.htmlEscape(card.title()),
                HtmlUtils.htmlEscape(card.summary()),
                HtmlUtils.htmlEscape(card.badge()),
                card.facts().isEmpty() ? "" : facts,
                HtmlUtils.htmlEscape(address.of(card.path()).toString()),
                HtmlUtils.htmlEscape(texts.say(language, "sharing.open")));
    }
}
