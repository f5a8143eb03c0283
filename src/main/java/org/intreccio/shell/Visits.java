package org.intreccio.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.intreccio.kernel.DomainException;
import org.intreccio.kernel.Texts;
import org.intreccio.ui.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares each visit: its language, and what is said when the connection, the session or an act fails. */
@Component
class Visits implements VaadinServiceInitListener {

    private final transient Texts texts;

    Visits(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(
                info -> messages(info.getLocale() == null ? Locale.ITALIAN : info.getLocale()));
        service.addSessionInitListener(session -> {
            Languages.recall(session.getSession(), session.getRequest());
            session.getSession().setErrorHandler(Visits::tell);
        });
        service.addUIInitListener(ui -> prepare(ui.getUI()));
        // Vaadin writes the portal's first language there, and screen readers pronounce the page by it from the first
        // byte on.
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", Languages.spoken(VaadinSession.getCurrent()).getLanguage()));
    }

    private SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.say(locale, "shell.session-expired.title"));
        messages.setSessionExpiredMessage(texts.say(locale, "shell.session-expired.text"));
        messages.setInternalErrorCaption(texts.say(locale, "shell.failed.title"));
        messages.setInternalErrorMessage(texts.say(locale, "shell.failed.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.say(locale, "shell.no-cookies.title"));
        messages.setCookiesDisabledMessage(texts.say(locale, "shell.no-cookies.text"));
        return messages;
    }

    private static void prepare(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("shell.reconnecting"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shell.disconnected"));
    }

    /** Says what an act on a page came to; the page stays as it was. */
    private static void tell(ErrorEvent event) {
        var refusal = refusal(event.getThrowable());
        if (refusal != null) {
            Notices.refused(refusal);
            return;
        }
        var code = Trouble.log(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            Notices.problem(ui.getTranslation("kernel.error.unexpected", code));
        }
    }

    private static @Nullable DomainException refusal(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof DomainException refusal) {
                return refusal;
            }
        }
        return null;
    }
}
