package org.intreccio.kernel;

/** Refuses an act that the person may not do; {@link #signInHelps} tells a guest from somebody without the right. */
public class Refused extends DomainException {

    private static final long serialVersionUID = 1L;
    private final boolean signInHelps;

    private Refused(boolean signInHelps, String key, Object... arguments) {
        super(null, key, arguments);
        this.signInHelps = signInHelps;
    }

    /** A guest tried what needs a sign-in. REST answers 401. */
    public static Refused signInFirst() {
        return new Refused(true, "kernel.error.sign-in-first");
    }

    /** What somebody showed to prove who they are opens nothing. REST answers 401. */
    public static Refused unknownCredential(String key) {
        return new Refused(true, key);
    }

    /** A signed-in person tried what is not theirs to do. REST answers 403. */
    public static Refused notAllowed(String key, Object... arguments) {
        return new Refused(false, key, arguments);
    }

    /** Whether signing in could make the act possible. */
    public boolean signInHelps() {
        return signInHelps;
    }
}
