package org.intreccio.mail;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;
import org.intreccio.kernel.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes letters. They are on their way once the transaction that writes them has committed, and never if it has not. */
@Component
public class Post {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private final LetterQueries letters;
    private final Postman postman;
    private final Texts texts;
    private final Clock clock;

    Post(LetterQueries letters, Postman postman, Texts texts, Clock clock) {
        this.letters = letters;
        this.postman = postman;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Writes the letter in the running transaction.
     *
     * @throws IllegalStateException outside a transaction: the letter would tell of a change that was rolled back
     */
    public void send(Letter letter) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A letter is written in the transaction of what it tells");
        }
        letters.create(written(letter), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                postman.ring();
            }
        });
    }

    private WrittenLetter written(Letter letter) {
        var parts = new ArrayList<WrittenLetter.Part>();
        parts.add(new WrittenLetter.Part(texts.say(letter.language(), "mail.greeting", letter.name()), null));
        letter.lines()
                .forEach(line -> parts.add(new WrittenLetter.Part(
                        say(letter, line),
                        line.link() == null ? null : line.link().toString())));
        parts.add(new WrittenLetter.Part(texts.say(letter.language(), "mail.closing"), null));
        var subject =
                CONTROL.matcher(say(letter, letter.subject())).replaceAll(" ").strip();
        return new WrittenLetter(
                UUID.randomUUID().toString(),
                letter.to(),
                letter.name(),
                Texts.nearest(letter.language()),
                subject,
                parts,
                letter.leave() == null ? null : letter.leave().toString(),
                0,
                letter.unseenBy());
    }

    private String say(Letter letter, Letter.Line line) {
        return texts.say(letter.language(), line.key(), line.arguments().toArray());
    }
}
