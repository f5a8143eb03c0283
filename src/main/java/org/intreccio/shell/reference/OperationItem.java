package org.intreccio.shell.reference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import java.util.Locale;
import org.intreccio.shell.reference.Reference.Operation;

/** One operation: a line that opens into what is sent, what comes back, and how it is called from a command line. */
final class OperationItem extends NativeDetails {

    private final transient Operation operation;
    private final String address;
    private boolean filled;

    OperationItem(Operation operation, String address) {
        this.operation = operation;
        this.address = address;
        addClassName("operation");
        var method = new Span(operation.method());
        method.addClassNames("method", operation.method().toLowerCase(Locale.ROOT));
        var summary = new Span(operation.summary());
        summary.addClassName("summary");
        setSummary(new Div(method, new Code(operation.path())), summary);
        addToggleListener(toggle -> fill());
    }

    /** Writes what is inside when it is first opened: a hundred of them closed weigh little. */
    void fill() {
        if (filled) {
            return;
        }
        filled = true;
        var inside = new Div();
        inside.addClassName("stack");
        if (!operation.description().isEmpty()) {
            inside.add(new Markdown(operation.description()));
        }
        if (!operation.parameters().isEmpty()) {
            inside.add(part("shell.reference.parameters", parameters()));
        }
        if (!operation.body().isEmpty()) {
            inside.add(part("shell.reference.body", shape(operation.body())));
        }
        operation.answers().stream()
                .filter(answer -> !answer.status().equals("default"))
                .forEach(answer -> {
                    var told = new Paragraph(new Code(answer.status()), new Span(" " + answer.description()));
                    inside.add(part("shell.reference.answer", told));
                    if (!answer.shape().isEmpty()) {
                        inside.add(shape(answer.shape()));
                    }
                });
        inside.add(part("shell.reference.command", shape(operation.command(address))));
        setContent(inside);
    }

    private DescriptionList parameters() {
        var list = new DescriptionList();
        list.addClassName("parameters");
        for (var parameter : operation.parameters()) {
            var kind = new Span(getTranslation("shell.reference." + parameter.place())
                    + " · "
                    + parameter.type()
                    + (parameter.required() ? " · " + getTranslation("shell.reference.required") : ""));
            kind.addClassName("soft");
            list.add(
                    new DescriptionList.Term(new Code(parameter.name())),
                    new DescriptionList.Description(new Div(kind), new Span(parameter.description())));
        }
        return list;
    }

    private Div part(String heading, Component content) {
        return new Div(new H3(getTranslation(heading)), content);
    }

    /** Scrolls sideways by itself, by the keyboard too. */
    private Pre shape(String text) {
        var shape = new Pre(text);
        shape.addClassName("shape");
        shape.getElement().setAttribute("tabindex", "0");
        return shape;
    }
}
