package org.intreccio.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;

/** Whose software this is, where it comes from, how programs speak with it. */
final class PageFooter extends Footer {

    PageFooter(PortalProperties portal) {
        addClassName("page-footer");
        var thread = new Div();
        thread.addClassName("thread");
        thread.getElement().setAttribute("aria-hidden", "true");
        var links = new Nav();
        links.setAriaLabel(getTranslation("shell.footer.links"));
        links.add(
                new Anchor("about", getTranslation("shell.about")),
                new Anchor("help", getTranslation("shell.help")),
                new Anchor("developers", getTranslation("shell.footer.api")));
        portal.findSource().ifPresent(source -> links.add(outside(source, "shell.footer.source")));
        links.add(outside("https://www.gnu.org/licenses/agpl-3.0.html", "shell.footer.licence"));
        add(thread, new Paragraph(getTranslation("shell.footer.what")), links);
    }

    private Anchor outside(String href, String key) {
        var link = new Anchor(href, getTranslation(key));
        link.setRouterIgnore(true);
        return link;
    }
}
