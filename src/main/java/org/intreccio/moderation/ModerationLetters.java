package org.intreccio.moderation;

import java.time.Instant;
import java.util.Locale;
import org.intreccio.identity.Addressees;
import org.intreccio.identity.Suspensions;
import org.intreccio.identity.UserId;
import org.intreccio.kernel.Days;
import org.intreccio.kernel.Texts;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to those whom a decision concerns: what was decided, why, and how to appeal. Never who reported nor who decided. */
@Component
class ModerationLetters {

    static final String MINE = "my/moderation";
    static final String APPEAL = "appeal/";

    private final Addressees addressees;
    private final Post post;
    private final PublicAddress address;
    private final Texts texts;
    private final ModerationProperties properties;

    ModerationLetters(
            Addressees addressees, Post post, PublicAddress address, Texts texts, ModerationProperties properties) {
        this.addressees = addressees;
        this.post = post;
        this.address = address;
        this.texts = texts;
        this.properties = properties;
    }

    /**
     * Tells a decision.
     *
     * @param secret opens the appeal to whoever cannot sign in; null for everybody else
     */
    void decided(UserId to, CaseFile file, CaseFile.Decision decision, @Nullable String secret) {
        addressees.find(to).ifPresent(who -> {
            var language = who.language();
            var measure = "moderation.letter." + decision.measure().code();
            post.send(Letter.to(who.email(), who.displayName(), language)
                    .about("moderation.letter.decided", file.title())
                    .says(measure, file.title(), until(decision.until(), language))
                    .says("moderation.letter.rule", breach(decision.rule(), language))
                    .says("moderation.letter.reason", decision.reason())
                    .says(
                            "moderation.letter.may-appeal",
                            properties.appealWithin().toDays())
                    .offers(
                            "moderation.letter.appeal",
                            secret == null ? address.of(MINE) : address.of(APPEAL + secret)));
        });
    }

    /** Tells that an appeal changed nothing, or that a measure was taken back. */
    void ended(UserId to, CaseFile file, CaseStatus status, String reason) {
        addressees
                .find(to)
                .ifPresent(who -> post.send(Letter.to(who.email(), who.displayName(), who.language())
                        .about("moderation.letter.ended", file.title())
                        .says("moderation.letter." + status.code(), file.title())
                        .says("moderation.letter.reason", reason)
                        .offers("moderation.letter.read", address.of(MINE))));
    }

    private String breach(Breach rule, Locale language) {
        return texts.say(language, "moderation.breach." + rule.code());
    }

    private String until(@Nullable Instant until, Locale language) {
        if (until == null || !until.isBefore(Suspensions.FOR_GOOD)) {
            return texts.say(language, "moderation.for-good");
        }
        return texts.say(language, "moderation.until", Days.day(until, language));
    }
}
