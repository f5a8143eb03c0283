package org.intreccio.journeys;

import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The sign-in of an organisation, at an OpenID Connect provider that runs beside the portal of the journeys. */
final class OwnProvider implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String NAME = "Ateneo di prova";

    private static final String CLIENT = "intreccio";
    private static final MockOAuth2Server SERVER = started();

    private static MockOAuth2Server started() {
        var server = new MockOAuth2Server();
        server.start();
        return server;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var own = "intreccio.sign-on.organisations.ateneo.";
        TestPropertyValues.of(
                        own + "name=" + NAME,
                        own + "issuer=" + SERVER.issuerUrl("ateneo"),
                        own + "client-id=" + CLIENT,
                        own + "client-secret=segreto",
                        own + "domains=ateneo.example")
                .applyTo(context);
    }

    /** Where browsers meet it. */
    static String origin() {
        var url = SERVER.issuerUrl("ateneo");
        return url.scheme() + "://" + url.host() + ":" + url.port();
    }

    /** Whom it lets in next. */
    static void knows(String subject, String email, String name) {
        SERVER.enqueueCallback(new DefaultOAuth2TokenCallback(
                "ateneo", subject, "JWT", List.of(CLIENT), Map.of("email", email, "name", name), 600));
    }
}
