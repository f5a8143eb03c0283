package org.intreccio.credentials;

import org.intreccio.graph.OutboxListener;
import org.intreccio.identity.Proofs;
import org.intreccio.identity.UserEvent;
import org.intreccio.mail.Letter;
import org.intreccio.mail.Post;
import org.springframework.stereotype.Component;

/** Tells people that their password was changed: when it was not they, they hear of it. */
@Component
class PasswordLetters implements OutboxListener<UserEvent.PasswordChanged> {

    private final Keys keys;
    private final Post post;
    private final Proofs proofs;

    PasswordLetters(Keys keys, Post post, Proofs proofs) {
        this.keys = keys;
        this.post = post;
        this.proofs = proofs;
    }

    @Override
    public String name() {
        return "credentials-password";
    }

    @Override
    public Class<UserEvent.PasswordChanged> type() {
        return UserEvent.PasswordChanged.class;
    }

    @Override
    public void on(UserEvent.PasswordChanged event) {
        keys.dropChange(event.user());
        proofs.find(event.user())
                .ifPresent(account -> post.send(Letter.to(account.email(), account.displayName(), account.language())
                        .about("credentials.letter.password.subject")
                        .says("credentials.letter.password.text")
                        .says("credentials.letter.not-you")));
    }
}
