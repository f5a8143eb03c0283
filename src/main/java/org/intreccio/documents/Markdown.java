package org.intreccio.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text that people write with CommonMark (and its tables) as HTML that is safe to show, whoever wrote it: no scripts, styles, frames,
 * forms or pictures; links lead to http, https and mail addresses or inside the portal, and tell other sites nothing.
 *
 * <p>Headings begin at the third level, below those of the page, and go down one level at a time however they were written, so that
 * whoever listens can follow them. Costs well under a millisecond a page of text.
 */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(40).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .softbreak("<br />")
            .build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "a")
            .allowElements("h3", "h4", "h5", "h6")
            .allowAttributes("start")
            .matching(true, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowStandardUrlProtocols()
            .requireRelsOnLinks("nofollow", "noopener", "ugc")
            .toFactory();

    private Markdown() {}

    /** The text as a fragment of HTML that is also well-formed XML; empty for a blank text. */
    public static String html(String text) {
        if (text.isBlank()) {
            return "";
        }
        var document = PARSER.parse(text);
        document.accept(new Levels());
        return SAFE.sanitize(HTML.render(document));
    }

    /** Gives each heading the level below the nearest one before it that was written with a higher one. */
    private static final class Levels extends AbstractVisitor {

        private static final int FIRST = 3;
        private static final int LAST = 6;

        private final Deque<Integer> above = new ArrayDeque<>();

        @Override
        public void visit(Heading heading) {
            int written = heading.getLevel();
            while (!above.isEmpty() && above.getLast() >= written) {
                above.removeLast();
            }
            heading.setLevel(Math.min(LAST, FIRST + above.size()));
            above.addLast(written);
            visitChildren(heading);
        }
    }

    /** The words alone, without any marks, as search and mails want them. */
    public static String plain(String text) {
        return text.isBlank() ? "" : PLAIN.render(PARSER.parse(text)).strip();
    }
}
