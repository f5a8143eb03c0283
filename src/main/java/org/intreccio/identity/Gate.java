package org.intreccio.identity;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/**
 * The one gate: who may open a view or call an endpoint, as its annotation says ({@link OpenToAll}, {@link ForSignedIn},
 * {@link ForStewards}). What bears none is closed to everybody.
 *
 * <p>It stands before screens and endpoints; services ask {@link CurrentUser} again, since they are reached by other ways too.
 */
@Component
public class Gate {

    /** What the gate answers. */
    public enum Answer {
        PASS,
        SIGN_IN_FIRST,
        REFUSED
    }

    private enum Door {
        OPEN,
        SIGNED_IN,
        STEWARDS
    }

    private final CurrentUser currentUser;

    Gate(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** Whether the person here may open this view. */
    public Answer ask(Class<?> view) {
        return answer(door(view));
    }

    /** Whether the person here may call this endpoint: the method's annotation, else that of its class. */
    public Answer ask(Method endpoint, Class<?> resource) {
        return answer(door(endpoint).or(() -> door(resource)));
    }

    private Answer answer(Optional<Door> door) {
        if (door.isEmpty()) {
            return Answer.REFUSED;
        }
        if (door.get() == Door.OPEN) {
            return Answer.PASS;
        }
        var user = currentUser.find();
        if (user.isEmpty()) {
            return Answer.SIGN_IN_FIRST;
        }
        var right = door.get() == Door.SIGNED_IN || user.get().is(Role.STEWARD);
        return right ? Answer.PASS : Answer.REFUSED;
    }

    /** The strictest annotation wins where somebody wrote two. */
    private static Optional<Door> door(AnnotatedElement element) {
        if (AnnotatedElementUtils.hasAnnotation(element, ForStewards.class)) {
            return Optional.of(Door.STEWARDS);
        }
        if (AnnotatedElementUtils.hasAnnotation(element, ForSignedIn.class)) {
            return Optional.of(Door.SIGNED_IN);
        }
        return AnnotatedElementUtils.hasAnnotation(element, OpenToAll.class)
                ? Optional.of(Door.OPEN)
                : Optional.empty();
    }
}
