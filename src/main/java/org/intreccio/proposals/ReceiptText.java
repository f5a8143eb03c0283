package org.intreccio.proposals;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.intreccio.documents.Paper;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.Texts;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Writes a receipt to be kept, as plain text or as a PDF. The same receipt is the same each time, byte by byte. */
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
        return facts(page, submission, locale).entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue() + "\n")
                .collect(Collectors.joining("", say(locale, "title") + "\n\n", ""));
    }

    /** The same facts as PDF/UA, with how to verify them. */
    public byte[] pdf(ProposalPage page, Submission submission, Locale locale) {
        return Paper.titled(say(locale, "title"), Texts.nearest(locale))
                .foot(submission.hash())
                .facts(facts(page, submission, locale))
                .note(texts.say(locale, "proposals.receipt.verify"))
                .pdf(submission.at());
    }

    private Map<String, String> facts(ProposalPage page, Submission submission, Locale locale) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(say(locale, "call"), page.call().title().in(locale));
        facts.put(say(locale, "proposal"), page.title(locale) + " (" + page.id() + ", " + submission.number() + ")");
        facts.put(
                texts.say(
                        locale,
                        "proposals.receipt.file.here",
                        ZoneId.systemDefault().getId()),
                Days.second(submission.at(), locale));
        facts.put(say(locale, "at"), submission.at().toString());
        facts.put(say(locale, "hash"), submission.hash());
        facts.put(
                say(locale, "check"),
                address.of("api/v1/receipts/" + submission.hash()).toString());
        return facts;
    }

    private String say(Locale locale, String what) {
        return texts.say(locale, "proposals.receipt.file." + what);
    }
}
