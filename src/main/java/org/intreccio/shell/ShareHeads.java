package org.intreccio.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intreccio.ui.PageHead;
import org.intreccio.web.PublicAddress;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes into the first HTML of a page what rooms say of it for search engines and shared links. */
@Component
class ShareHeads implements VaadinServiceInitListener {

    private final transient List<PageHead> heads;
    private final transient JsonMapper json;
    private final transient PublicAddress address;

    ShareHeads(List<PageHead> heads, JsonMapper json, PublicAddress address) {
        this.heads = List.copyOf(heads);
        this.json = json;
        this.address = address;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::write);
    }

    private void write(IndexHtmlResponse page) {
        var path = page.getVaadinRequest().getPathInfo();
        var asked = path == null ? "" : path.replaceFirst("^/", "");
        find(asked, Languages.spoken(VaadinSession.getCurrent()))
                .ifPresent(head -> write(head, asked, page.getDocument().head()));
    }

    Optional<PageHead.Head> find(String path, Locale language) {
        return heads.stream().flatMap(h -> h.of(path, language).stream()).findFirst();
    }

    void write(PageHead.Head head, String path, Element into) {
        into.getElementsByTag("title").remove();
        into.appendElement("title").text(head.title() + " · Intreccio");
        named(into, "property", "og:title", head.title());
        named(into, "property", "og:type", head.type());
        named(into, "property", "og:site_name", "Intreccio");
        named(into, "property", "og:url", address.of(path).toString());
        named(into, "property", "og:description", head.description());
        named(into, "name", "description", head.description());
        named(into, "name", "twitter:card", head.picture().isEmpty() ? "summary" : "summary_large_image");
        if (!head.picture().isEmpty()) {
            named(into, "property", "og:image", address.of(head.picture()).toString());
            named(into, "property", "og:image:alt", head.title());
        }
        if (!head.listed()) {
            named(into, "name", "robots", "noindex");
        }
        if (!head.data().isEmpty()) {
            // A name may hold anything; no "<" of it may end the script.
            var data = json.writeValueAsString(head.data()).replace("<", "\\u003c");
            into.appendElement("script").attr("type", "application/ld+json").appendChild(new DataNode(data));
        }
    }

    private static void named(Element into, String kind, String name, String content) {
        if (!content.isBlank()) {
            into.getElementsByAttributeValue(kind, name).remove();
            into.appendElement("meta").attr(kind, name).attr("content", content);
        }
    }
}
