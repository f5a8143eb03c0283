package org.intreccio.threads.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import java.io.Serial;
import org.intreccio.codesign.RoomBell;
import org.intreccio.codesign.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a part of a page up with its room: whenever something changed there, and when a lost connection is back or the page is looked
 * at again, the browser asks for the change in a request of its own, which the gate sees as any other.
 */
public final class RoomLive extends Span {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String RING = "this.dispatchEvent(new Event('ring'))";
    private static final String AGAIN = """
            const again = () => this.dispatchEvent(new Event('ring'));
            document.addEventListener('visibilitychange', () => this.isConnected && !document.hidden && again());
            window.Vaadin?.connectionState?.addStateChangeListener?.(
              (before, now) => this.isConnected && now === 'connected' && before !== 'loading' && again());
            """;

    private final transient RoomBell bell;
    private final transient RoomId room;
    private transient RoomBell.@Nullable Ear ear;

    /** What is to be done when something changed. */
    public interface Heard {

        /**
         * Brings the part up to date.
         *
         * @param seen whether somebody looks at the page now
         */
        void changed(boolean seen);
    }

    public RoomLive(RoomBell bell, RoomId room, Heard heard) {
        this.bell = bell;
        this.room = room;
        getElement().setAttribute("hidden", true);
        getElement()
                .addEventListener(
                        "ring",
                        event -> heard.changed(
                                !event.getEventData().get("document.hidden").asBoolean()))
                .addEventData("document.hidden")
                .debounce(60);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var ui = event.getUI();
        getElement().executeJs(AGAIN);
        ear = bell.listen(room, () -> {
            var _ = ui.access(this::ring);
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (ear != null) {
            ear.close();
        }
    }

    /** Lets the browser ask now. */
    void ring() {
        getElement().executeJs(RING);
    }
}
