package org.intreccio.documents;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A document being written, from top to bottom, to become a PDF. What is put in is text and never markup, but for {@link #markdown}.
 *
 * <p>The same paper of the same instant gives the same bytes, so that its fingerprint can be checked by writing it again.
 */
public final class Paper {

    private final Document document;
    private final Element body;
    private final String title;
    private final Locale language;

    private Paper(String title, Locale language) {
        this.title = title;
        this.language = language;
        document = builder().newDocument();
        var html = document.createElement("html");
        html.setAttribute("lang", language.getLanguage());
        document.appendChild(html);
        var head = child(html, "head");
        child(head, "title").setTextContent(title);
        var description = child(head, "meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", title);
        child(head, "style").setTextContent(Typesetting.style());
        body = child(html, "body");
    }

    /** Begins one with its title as the first heading. */
    public static Paper titled(String title, Locale language) {
        var paper = new Paper(title, language);
        return paper.put("h1", title);
    }

    /** A line at the foot of each page, with the page's number beside it. */
    public Paper foot(String text) {
        var foot = document.createElement("div");
        foot.setAttribute("class", "foot");
        foot.setTextContent(text);
        body.insertBefore(foot, body.getFirstChild());
        return this;
    }

    public Paper heading(String text) {
        return put("h2", text);
    }

    public Paper subheading(String text) {
        return put("h3", text);
    }

    public Paper text(String text) {
        return put("p", text);
    }

    /** Small, as what stands below a table. */
    public Paper note(String text) {
        put("p", text);
        ((Element) body.getLastChild()).setAttribute("class", "note");
        return this;
    }

    /** What somebody wrote with Markdown. */
    public Paper markdown(String text) {
        var part = child(body, "div");
        try {
            var written = builder()
                    .parse(new InputSource(new StringReader("<div>" + Markdown.html(text) + "</div>")))
                    .getDocumentElement();
            while (written.hasChildNodes()) {
                part.appendChild(document.adoptNode(written.getFirstChild()));
            }
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("Sanitised Markdown is well-formed", e);
        }
        return this;
    }

    /** Names and what they are, a line each. */
    public Paper facts(Map<String, String> facts) {
        var table = child(body, "table");
        table.setAttribute("class", "facts");
        var rows = child(table, "tbody");
        facts.forEach((name, value) -> {
            var row = child(rows, "tr");
            var head = child(row, "th");
            head.setAttribute("scope", "row");
            head.setTextContent(name);
            child(row, "td").setTextContent(value);
        });
        return this;
    }

    /**
     * A table whose head stands again on each page it spans.
     *
     * @param rows each with a cell a column
     */
    public Paper table(List<String> columns, List<List<String>> rows) {
        var table = child(body, "table");
        var head = child(child(table, "thead"), "tr");
        columns.forEach(column -> {
            var cell = child(head, "th");
            cell.setAttribute("scope", "col");
            cell.setTextContent(column);
        });
        var lines = child(table, "tbody");
        rows.forEach(row -> {
            var line = child(lines, "tr");
            row.forEach(cell -> child(line, "td").setTextContent(cell));
        });
        return this;
    }

    /** What follows begins on a new page. */
    public Paper newPage() {
        child(body, "div").setAttribute("class", "new-page");
        return this;
    }

    /**
     * The PDF (PDF/UA-1: tagged, with its language, title and fonts). Costs some tens of milliseconds a page, the first one a second.
     *
     * @param at when it was made, as the document says; decides its bytes together with what is written
     */
    public byte[] pdf(Instant at) {
        return Typesetting.pdf(document, title, language, at);
    }

    private Paper put(String tag, String text) {
        child(body, tag).setTextContent(text);
        return this;
    }

    private Element child(Element parent, String tag) {
        var child = document.createElement(tag);
        parent.appendChild(child);
        return child;
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform reads XML without document types", e);
        }
    }
}
