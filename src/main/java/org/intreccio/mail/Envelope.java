package org.intreccio.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.stream.Collectors;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.web.util.HtmlUtils;

/** Makes a message of a letter: plain text beside simple HTML that says the same. */
final class Envelope {

    private final InternetAddress from;
    private final Clock clock;

    Envelope(InternetAddress from, Clock clock) {
        this.from = from;
        this.clock = clock;
    }

    MimeMessage around(WrittenLetter letter, MimeMessage message) {
        try {
            var helper = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED, "UTF-8");
            helper.setFrom(from);
            helper.setTo(new InternetAddress(letter.to(), letter.name(), StandardCharsets.UTF_8.name()));
            helper.setSubject(letter.subject());
            helper.setSentDate(Date.from(clock.instant()));
            helper.setText(plain(letter), html(letter));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
            message.setHeader("Content-Language", letter.language().getLanguage());
            if (letter.leave() != null) {
                message.setHeader("List-Unsubscribe", "<" + letter.leave() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            message.saveChanges();
            // A letter that is posted again after a crash is then seen to be the same one.
            message.setHeader("Message-ID", "<" + letter.id() + "@intreccio>");
            return message;
        } catch (MessagingException | java.io.UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
    }

    private static String plain(WrittenLetter letter) {
        return letter.parts().stream()
                .map(part -> part.link() == null ? part.words() : part.words() + ":\n" + part.link())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** Mail readers know no style sheets, so the few styles stand beside what they dress. */
    private static String html(WrittenLetter letter) {
        var body = letter.parts().stream()
                .map(part -> part.link() == null ? paragraph(escaped(part.words())) : link(part.words(), part.link()))
                .collect(Collectors.joining());
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body style="margin:0;padding:24px;font:16px/1.55 'Segoe UI',Roboto,Helvetica,Arial,sans-serif;color:#1d2b2a">
                <div style="max-width:34rem">%s</div>
                </body></html>
                """.formatted(letter.language().getLanguage(), escaped(letter.subject()), body);
    }

    private static String paragraph(String html) {
        return "<p style=\"margin:0 0 16px;white-space:pre-line;overflow-wrap:anywhere\">" + html + "</p>\n";
    }

    private static String link(String words, String address) {
        var button =
                "<a href=\"" + escaped(address) + "\" style=\"display:inline-block;padding:10px 18px;border-radius:8px;"
                        + "background:#0f5c5c;color:#ffffff;text-decoration:none\">" + escaped(words) + "</a>";
        return paragraph(button) + paragraph("<small>" + escaped(address) + "</small>");
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
