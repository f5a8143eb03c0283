package org.intreccio.threads.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.intreccio.codesign.RoomId;
import org.intreccio.kernel.DomainException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Suggests people of the room after {@code @} and things of the portal after {@code #} while one types; choosing one writes a link to
 * it. The list is worked with arrows, Enter and Escape, and read aloud as a combobox's.
 */
@JsModule("./elements/lookup.ts")
final class Lookup extends Span {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ASKED = "event.detail.text";
    private static final String SIGN = "event.detail.sign";

    private Lookup() {
        getElement().setAttribute("hidden", true);
    }

    static void on(TextArea area, ThreadDesk desk, RoomId room) {
        // Carries the module of the list into the page.
        area.setSuffixComponent(new Lookup());
        area.addAttachListener(
                event -> area.getElement().executeJs("window.intreccioLookup?.(this, $0)", Say.say("lookup")));
        area.getElement()
                .addEventListener("lookup", event -> {
                    var data = event.getEventData();
                    answer(
                            area,
                            find(
                                    area,
                                    desk,
                                    room,
                                    data.get(SIGN).asString(),
                                    data.get(ASKED).asString()));
                })
                .addEventData(ASKED)
                .addEventData(SIGN)
                .debounce(120);
    }

    private static List<ThreadDesk.Lead> find(Component at, ThreadDesk desk, RoomId room, String sign, String typed) {
        try {
            var locale = at.getUI().orElseThrow().getLocale();
            return sign.equals("@") ? desk.people(room, typed, locale) : desk.things(typed, locale);
        } catch (DomainException gone) {
            return List.of();
        }
    }

    private static void answer(TextArea area, List<ThreadDesk.Lead> found) {
        area.getElement().executeJs("this.intreccioSuggest?.(JSON.parse($0))", JSON.writeValueAsString(found));
    }
}
