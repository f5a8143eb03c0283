package org.intreccio.directory.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.stream.Collectors;
import org.intreccio.directory.ActorCatalogue;
import org.intreccio.identity.OpenToAll;
import org.intreccio.web.PublicAddress;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells search engines which pages there are: organisations, never people. */
@RestController
@OpenToAll
@Hidden
class SitemapResource {

    /** As many as a sitemap may hold. */
    private static final int MOST = 50_000;

    private final ActorCatalogue catalogue;
    private final PublicAddress address;

    SitemapResource(ActorCatalogue catalogue, PublicAddress address) {
        this.catalogue = catalogue;
        this.address = address;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String sitemap() {
        return catalogue.organisations(MOST).stream()
                .map(id -> "  <url><loc>" + escaped(address.of("actors/" + id).toString()) + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return "User-agent: *\nDisallow: /api/\nDisallow: /account\nDisallow: /sign-in\nDisallow: /sign-up\n\nSitemap: "
                + address.of("sitemap.xml") + "\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
