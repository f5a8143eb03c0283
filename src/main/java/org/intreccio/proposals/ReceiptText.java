package org.intreccio.proposals;

import java.util.Locale;
import org.intreccio.kernel.Texts;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Writes a receipt as plain text, to be kept on paper or in a drawer of files. */
@Component
public class ReceiptText {

    private final Texts texts;
    private final PublicAddress address;

    ReceiptText(Texts texts, PublicAddress address) {
        this.texts = texts;
        this.address = address;
    }

    /** One line a fact, ending with where the portal confirms it. */
    public String of(ProposalPage page, Submission submission, Locale locale) {
        var text = new StringBuilder(texts.say(locale, "proposals.receipt.file.title")).append("\n\n");
        line(text, locale, "call", page.call().title().in(locale));
        line(text, locale, "proposal", page.title(locale) + " (" + page.id() + ", " + submission.number() + ")");
        line(text, locale, "at", submission.at().toString());
        line(text, locale, "hash", submission.hash());
        line(
                text,
                locale,
                "check",
                address.of("api/v1/receipts/" + submission.hash()).toString());
        return text.toString();
    }

    private void line(StringBuilder text, Locale locale, String what, String value) {
        text.append(texts.say(locale, "proposals.receipt.file." + what))
                .append(": ")
                .append(value)
                .append('\n');
    }
}
