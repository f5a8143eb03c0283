package org.intreccio.credentials.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.intreccio.credentials.Ceremony;

/** Lets the browser talk to an authenticator. */
final class PasskeyScript {

    private static final String NO_ANSWER = "!";

    private PasskeyScript() {}

    /** Makes a passkey; tells its answer, or the name of what stood in the way. */
    static void create(Component at, Ceremony ceremony, Consumer<String> answer, Consumer<String> trouble) {
        run(at, "parseCreationOptionsFromJSON", "create", ceremony, answer, trouble);
    }

    /** Asks for a signature; tells it, or the name of what stood in the way. */
    static void get(Component at, Ceremony ceremony, Consumer<String> answer, Consumer<String> trouble) {
        run(at, "parseRequestOptionsFromJSON", "get", ceremony, answer, trouble);
    }

    private static void run(
            Component at,
            String parse,
            String act,
            Ceremony ceremony,
            Consumer<String> answer,
            Consumer<String> trouble) {
        at.getElement()
                .executeJs("""
                        return (async () => {
                          const keys = window.PublicKeyCredential;
                          if (!keys || !keys[$1]) { return '!unsupported'; }
                          try {
                            const publicKey = keys[$1](JSON.parse($0));
                            const made = await navigator.credentials[$2]({ publicKey });
                            return JSON.stringify(made.toJSON());
                          } catch (e) {
                            return '!' + e.name;
                          }
                        })();
                        """, ceremony.options(), parse, act)
                .then(
                        String.class,
                        said -> {
                            if (said.startsWith(NO_ANSWER)) {
                                trouble.accept(said.substring(1));
                            } else {
                                answer.accept(said);
                            }
                        },
                        trouble::accept);
    }

    /** The key of the sentence that tells what stood in the way. */
    static String sentence(String trouble) {
        return switch (trouble) {
            case "unsupported" -> "credentials.passkey.unsupported";
            case "InvalidStateError" -> "credentials.error.passkey-known";
            case "NotAllowedError", "AbortError" -> "credentials.passkey.stopped";
            default -> "credentials.error.passkey";
        };
    }
}
