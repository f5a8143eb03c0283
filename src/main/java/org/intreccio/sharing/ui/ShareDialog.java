package org.intreccio.sharing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.intreccio.sharing.ShareCard;
import org.intreccio.sharing.SharedThings;
import org.intreccio.ui.Glyph;
import org.intreccio.ui.Notices;
import org.intreccio.ui.QrCode;
import org.intreccio.web.PublicAddress;

/** Everything by which a thing is shown elsewhere, ready to be copied. */
final class ShareDialog extends Dialog {

    ShareDialog(String kind, String id, ShareCard card, SharedThings things, PublicAddress address) {
        setHeaderTitle(getTranslation("sharing.share"));
        setWidth("min(36rem, 100%)");
        var language = getLocale().getLanguage();
        var picture = new Image("cards/" + kind + "/" + id + ".png?lang=" + language, card.title());
        picture.addClassName("share-picture");
        var link = new TextField(getTranslation("sharing.link"));
        link.setValue(address.of(card.path()).toString());
        link.setReadOnly(true);
        link.setWidthFull();
        var frame = new TextArea(getTranslation("sharing.embed"));
        frame.setValue("<iframe src=\"" + address.of("embed/" + kind + "/" + id + "?lang=" + language) + "\" title=\""
                + card.title().replace("\"", "&quot;")
                + "\" width=\"360\" height=\"320\" style=\"border:0\" loading=\"lazy\"></iframe>");
        frame.setReadOnly(true);
        frame.setWidthFull();
        frame.setHelperText(getTranslation("sharing.embed.help"));
        var code = new QrCode(address.of(card.path()).toString(), getTranslation("sharing.code", card.title()));
        var links = new Div(copy(link.getValue(), "sharing.copy.link"), copy(frame.getValue(), "sharing.copy.embed"));
        links.addClassName("row");
        var body = new Div(picture, link, frame, links, code);
        body.addClassName("stack");
        var plural = kind + "s";
        if (things.dates(plural).isPresent()) {
            var calendar = new Anchor(
                    "calendars/" + plural + "/" + id + ".ics?lang=" + language, getTranslation("sharing.calendar"));
            calendar.setRouterIgnore(true);
            body.add(new Paragraph(calendar));
        }
        add(body);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    private Button copy(String text, String key) {
        var copy = new Button(getTranslation(key), Glyph.COPY.icon());
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.addClickListener(click -> {
            copy.getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", text);
            Notices.done(getTranslation("sharing.copied"));
        });
        return copy;
    }
}
