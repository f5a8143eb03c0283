package org.intreccio.credentials.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.intreccio.ui.Glyph;

/** Shows recovery codes this once, to be downloaded, printed or written down. They are in no address: the file is made of the page. */
class RecoverySheet extends Div {

    RecoverySheet(List<String> codes, Runnable then) {
        addClassNames("stack", "recovery");
        getElement().setAttribute("role", "status");
        var list = new UnorderedList();
        list.addClassName("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(code)));
        var print = new Button(getTranslation("credentials.recovery.print"));
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        var kept = new Button(getTranslation("credentials.recovery.kept"), click -> then.run());
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(download(codes), print, kept);
        row.addClassName("actions");
        add(
                new H3(getTranslation("credentials.recovery.title")),
                new Paragraph(getTranslation("credentials.recovery.lead")),
                list,
                row);
    }

    private Anchor download(List<String> codes) {
        var text = getTranslation("credentials.recovery.title") + "\n\n" + String.join("\n", codes) + "\n";
        var data = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        var link = new Anchor();
        link.setText(getTranslation("credentials.recovery.download"));
        // Vaadin takes no data address by its own setter, lest strangers' text becomes one; this one is made here.
        link.getElement().setAttribute("href", "data:text/plain;charset=utf-8," + data);
        link.addComponentAsFirst(Glyph.DOWNLOAD.icon());
        link.getElement().setAttribute("download", "intreccio-recovery-codes.txt");
        link.setRouterIgnore(true);
        link.addClassNames("button-link", "small");
        return link;
    }
}
