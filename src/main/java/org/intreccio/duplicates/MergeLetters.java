package org.intreccio.duplicates;

import org.intreccio.identity.Addressees;
import org.intreccio.identity.UserId;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.intreccio.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Tells those who speak for one of two organisations what became of them. Never which steward decided. */
@Component
class MergeLetters {

    private final Addressees addressees;
    private final Post post;
    private final PublicAddress address;

    MergeLetters(Addressees addressees, Post post, PublicAddress address) {
        this.addressees = addressees;
        this.post = post;
        this.address = address;
    }

    void merged(UserId to, Merge merge) {
        send(to, merge, "merged");
    }

    void undone(UserId to, Merge merge) {
        send(to, merge, "undone");
    }

    private void send(UserId to, Merge merge, String what) {
        addressees.find(to).ifPresent(who -> {
            var letter = Letter.to(who.email(), who.displayName(), who.language())
                    .about("duplicates.letter." + what, merge.keptName())
                    .says("duplicates.letter." + what + ".what", merge.goneName(), merge.keptName());
            var reasoned = merge.why().isEmpty() || what.equals("undone")
                    ? letter
                    : letter.says("duplicates.letter.why", merge.why());
            post.send(reasoned.says("duplicates.letter.wrong")
                    .offers("duplicates.letter.open", address.of("actors/" + merge.kept())));
        });
    }
}
