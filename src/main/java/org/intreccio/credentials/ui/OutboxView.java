package org.intreccio.credentials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import java.time.Instant;
import org.intreccio.identity.CurrentUser;
import org.intreccio.identity.Demo;
import org.intreccio.identity.ForStewards;
import org.intreccio.kernel.Days;
import org.intreccio.mail.KeptLetter;
import org.intreccio.mail.LateLetter;
import org.intreccio.mail.PostOffice;
import org.intreccio.ui.EmptyState;
import org.intreccio.ui.Page;
import org.intreccio.ui.PageHeader;
import org.intreccio.ui.PageSection;
import org.intreccio.web.PublicAddress;

/**
 * What stewards see of letters: those that are late, and those that stay in the outbox folder because no mail server is
 * configured. What letters say is shown in the demo alone: elsewhere a steward could enter by the links of others.
 */
@Route(OutboxView.PATH)
@ForStewards
class OutboxView extends Page {

    static final String PATH = "steward/outbox";
    private static final int SHOWN = 50;

    private final boolean opened;
    private final String home;

    OutboxView(PostOffice office, CurrentUser currentUser, Demo demo, PublicAddress address) {
        this.opened = demo.on();
        this.home = address.of("").toString();
        narrow();
        titled(getTranslation("credentials.outbox.title"));
        add(new PageHeader(getTranslation("credentials.outbox.title"))
                .lead(getTranslation(
                        office.keepsLetters() ? "credentials.outbox.lead.kept" : "credentials.outbox.lead.posted")));
        var reader = currentUser.require().id().value();
        var late = office.late(reader, SHOWN);
        if (!late.isEmpty() || !office.keepsLetters()) {
            add(late(late));
        }
        if (office.keepsLetters()) {
            add(kept(office.kept(reader, SHOWN)));
        }
    }

    private Component late(java.util.List<LateLetter> letters) {
        var section = new PageSection(getTranslation("credentials.outbox.late"));
        if (letters.isEmpty()) {
            section.add(new EmptyState(
                    getTranslation("credentials.outbox.late.none"),
                    getTranslation("credentials.outbox.late.none.why")));
        }
        letters.forEach(letter -> {
            var state = new Span(getTranslation(
                    letter.waiting() ? "credentials.outbox.waiting" : "credentials.outbox.given-up",
                    letter.attempts()));
            state.addClassNames("badge", letter.waiting() ? "warn" : "danger");
            var line =
                    new Div(new Span(letter.subject()), state, small(letter.to() + " · " + when(letter.writtenAt())));
            if (!letter.trouble().isBlank()) {
                line.add(small(letter.trouble()));
            }
            line.addClassNames("stack", "card");
            section.add(line);
        });
        return section;
    }

    private Component kept(java.util.List<KeptLetter> letters) {
        var section = new PageSection(getTranslation("credentials.outbox.kept"));
        if (letters.isEmpty()) {
            section.add(new EmptyState(
                    getTranslation("credentials.outbox.kept.none"),
                    getTranslation("credentials.outbox.kept.none.why")));
        } else if (!opened) {
            section.add(new Paragraph(getTranslation("credentials.outbox.closed")));
        }
        letters.forEach(letter -> section.add(opened ? open(letter) : closed(letter)));
        return section;
    }

    private Component open(KeptLetter letter) {
        var details = new NativeDetails(head(letter), new LetterText(letter.text(), home));
        details.addClassNames("card", "letter");
        return details;
    }

    private Component closed(KeptLetter letter) {
        var card = new Div(head(letter));
        card.addClassNames("card", "letter");
        return card;
    }

    private Span head(KeptLetter letter) {
        var subject = new Span(letter.subject());
        subject.addClassName("letter-subject");
        var head = new Span(subject, small(letter.to() + " · " + when(letter.at())));
        head.addClassName("letter-head");
        return head;
    }

    private static Span small(String words) {
        var line = new Span(words);
        line.addClassNames("soft", "small");
        return line;
    }

    private String when(Instant instant) {
        return Days.minute(instant, getLocale());
    }
}
