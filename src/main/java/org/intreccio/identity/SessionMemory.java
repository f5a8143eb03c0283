package org.intreccio.identity;

import java.util.Optional;
import org.apache.shiro.session.Session;
import org.apache.shiro.subject.Subject;
import org.springframework.stereotype.Component;

/**
 * What the portal remembers of a person until they sign out: small values, by a name that starts with the room's.
 *
 * <p>Somebody who came with an access token has no session, so nothing is remembered of them.
 */
@Component
public class SessionMemory {

    private final Presence presence;

    SessionMemory(Presence presence) {
        this.presence = presence;
    }

    public Optional<String> recall(String name) {
        return signedIn()
                .map(subject -> subject.getSession(false))
                .map(session -> session.getAttribute(name))
                .map(String::valueOf);
    }

    public void keep(String name, String value) {
        session().ifPresent(session -> session.setAttribute(name, value));
    }

    public void forget(String name) {
        session().ifPresent(session -> session.removeAttribute(name));
    }

    private Optional<Session> session() {
        return signedIn()
                .filter(subject -> subject.getPrincipal() instanceof Principal p && p.grant() == null)
                .map(Subject::getSession);
    }

    private Optional<Subject> signedIn() {
        return presence.subject().filter(Subject::isAuthenticated);
    }
}
