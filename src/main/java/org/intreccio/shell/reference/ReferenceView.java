package org.intreccio.shell.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.intreccio.identity.OpenToAll;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What programs can ask of the portal, read from the very document that programs read ({@code /api/openapi.json}); {@code /api/docs} leads here. */
@Route(ReferenceView.PATH)
@OpenToAll
@CssImport("./styles/reference.css")
class ReferenceView extends Page {

    static final String PATH = "developers";

    private static final String DOCUMENT = "api/openapi.json";

    private final transient Reference reference;
    private final String address;
    private final Div found = new Div();

    ReferenceView(OpenApiWebMvcResource document) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        this.reference = read(document, request);
        this.address =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        titled(getTranslation("shell.reference"));
        narrow();
        var file = new Anchor(DOCUMENT, getTranslation("shell.reference.file"));
        file.setRouterIgnore(true);
        var common = new Markdown(reference.description());
        common.getElement().setAttribute("lang", "en");
        common.addClassName("prose");
        found.addClassName("stack");
        add(
                new PageHeader(getTranslation("shell.reference"))
                        .lead(getTranslation("shell.reference.lead"))
                        .actions(file, new Anchor("account", getTranslation("shell.reference.tokens"))),
                common,
                words(),
                found);
        show("");
    }

    private static Reference read(OpenApiWebMvcResource document, HttpServletRequest request) {
        try {
            return Reference.read(document.openapiJson(request, "/" + DOCUMENT, Locale.ENGLISH));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the OpenAPI document cannot be written", e);
        }
    }

    private TextField words() {
        var field = new TextField(getTranslation("shell.reference.words"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setWidthFull();
        field.addValueChangeListener(change -> show(change.getValue()));
        return field;
    }

    private void show(String words) {
        found.removeAll();
        for (var group : reference.groups()) {
            var right = group.operations().stream()
                    .filter(operation -> operation.tellsOf(words))
                    .toList();
            if (!right.isEmpty()) {
                var section = new PageSection(group.name()).beside(count(right.size()));
                section.getElement().setAttribute("lang", "en");
                if (!group.description().isEmpty()) {
                    section.add(new Paragraph(group.description()));
                }
                right.forEach(operation -> section.add(new OperationItem(operation, address)));
                found.add(section);
            }
        }
        if (found.getComponentCount() == 0) {
            found.add(
                    new EmptyState(getTranslation("shell.reference.none"), getTranslation("shell.reference.none.why")));
        }
    }

    private static Span count(int operations) {
        var count = new Span(Integer.toString(operations));
        count.addClassName("soft");
        return count;
    }
}
