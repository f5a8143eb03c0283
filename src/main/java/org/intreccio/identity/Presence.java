package org.intreccio.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.web.subject.WebSubject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose request runs on this thread.
 *
 * <p>Shiro's own thread context is inherited by every thread that a request starts, and would lend its person to work that
 * outlives the request; this one is not inherited. Work in the background is nobody's: it is given the ids that it needs.
 */
@Component
class Presence {

    // Of this bean and not of the class: two portals in one process, as tests make them, must not share their people.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Here> here = new ThreadLocal<>();

    /** Makes this thread the subject's until the stay is closed. */
    Stay enter(Subject subject) {
        var before = here.get();
        here.set(new Here(subject, new HashMap<>()));
        return () -> {
            if (before == null) {
                here.remove();
            } else {
                here.set(before);
            }
        };
    }

    /** The time that a thread works for somebody. */
    interface Stay extends AutoCloseable {
        @Override
        void close();
    }

    Optional<Subject> subject() {
        return Optional.ofNullable(here.get()).map(Here::subject);
    }

    /** What was found of how the person here stands to things; goes with the request. Outside one, nothing is kept. */
    Map<String, Set<Relation>> found() {
        var now = here.get();
        return now == null ? new HashMap<>() : now.found();
    }

    private record Here(Subject subject, Map<String, Set<Relation>> found) {}

    Optional<Principal> principal() {
        return subject()
                .filter(Subject::isAuthenticated)
                .map(Subject::getPrincipal)
                .map(Principal.class::cast);
    }

    /** The request, when this thread serves one from a browser. */
    Optional<HttpServletRequest> request() {
        return subject()
                .filter(WebSubject.class::isInstance)
                .map(s -> ((WebSubject) s).getServletRequest())
                .filter(HttpServletRequest.class::isInstance)
                .map(HttpServletRequest.class::cast);
    }
}
