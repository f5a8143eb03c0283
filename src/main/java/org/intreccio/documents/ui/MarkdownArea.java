package org.intreccio.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.intreccio.ui.Glyph;

/**
 * A text area for Markdown: a small toolbar that puts the marks around what is selected, and a preview. The area stays the field: it
 * is bound, validated and labelled as any other.
 */
public final class MarkdownArea extends Div {

    private static final String MARK = """
            const field = this.inputElement;
            const [from, to] = [field.selectionStart, field.selectionEnd];
            const chosen = field.value.slice(from, to) || $2;
            const atLineStart = from === 0 || field.value[from - 1] === '\\n';
            const before = $3 && !atLineStart ? '\\n' + $0 : $0;
            const text = $3 ? chosen.split('\\n').join('\\n' + $0) : chosen;
            field.focus();
            field.setRangeText(before + text + $1, from, to, 'select');
            field.setSelectionRange(from + before.length, from + before.length + text.length);
            field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
            """;

    private final TextArea area;
    private final Div tools = new Div();
    private final List<Button> marks = new ArrayList<>();
    private final Button look = new Button();
    private final MarkdownText preview = new MarkdownText("");
    private final Paragraph nothing = new Paragraph(getTranslation("documents.markdown.nothing"));

    public MarkdownArea(TextArea area) {
        this.area = area;
        addClassName("markdown-area");
        tools.addClassName("markdown-tools");
        tools.getElement()
                .setAttribute("role", "toolbar")
                .setAttribute("aria-label", getTranslation("documents.markdown.tools"));
        tool(Glyph.BOLD, "bold", "**", "**", false);
        tool(Glyph.ITALIC, "italic", "*", "*", false);
        tool(Glyph.HEADING, "heading", "## ", "", true);
        tool(Glyph.LIST, "list", "- ", "", true);
        tool(Glyph.QUOTE, "quote", "> ", "", true);
        tool(Glyph.LINK, "link", "[", "](https://)", false);
        look.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        look.addClassName("markdown-look");
        look.addClickListener(click -> turn(area.isVisible()));
        tools.add(look);
        area.setWidthFull();
        preview.addClassName("markdown-preview");
        preview.getElement().setAttribute("role", "region");
        nothing.addClassName("soft");
        add(tools, area, preview, nothing);
        turn(false);
    }

    /** The field itself. */
    public TextArea area() {
        return area;
    }

    private void turn(boolean seen) {
        var written = !area.getValue().isBlank();
        area.setVisible(!seen);
        preview.setVisible(seen && written);
        nothing.setVisible(seen && !written);
        if (seen) {
            preview.show(area.getValue());
            preview.getElement().setAttribute("aria-label", getTranslation("documents.markdown.preview"));
        }
        marks.forEach(mark -> mark.setEnabled(!seen));
        look.setText(getTranslation(seen ? "documents.markdown.write" : "documents.markdown.preview"));
        look.setIcon(seen ? Glyph.PENCIL.icon() : Glyph.EYE.icon());
    }

    private void tool(Glyph glyph, String name, String before, String after, boolean wholeLines) {
        var words = getTranslation("documents.markdown." + name);
        var tool = new Button(glyph.icon());
        tool.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        tool.setAriaLabel(words);
        tool.setTooltipText(words);
        var example = getTranslation("documents.markdown.example");
        tool.addClickListener(click -> area.getElement().executeJs(MARK, before, after, example, wholeLines));
        marks.add(tool);
        tools.add(tool);
    }
}
