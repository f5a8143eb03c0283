package org.intreccio;

import org.intreccio.identity.Demo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the portal where it is and, in the demo, how to sign in. */
@Component
class Welcome {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    private final Demo demo;
    private volatile int port;

    Welcome(Demo demo) {
        this.demo = demo;
    }

    @EventListener
    void opened(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
        log.info("Intreccio answers at http://localhost:{} and is still reading its data in.", port);
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (port > 0) {
            log.info("Intreccio is ready: http://localhost:{}   (Ctrl-C stops it)", port);
            demo.password().ifPresent(this::signIns);
        }
    }

    private void signIns(String password) {
        log.info("Demo sign-ins, all with the password {}", password);
        demo.personas().forEach(persona -> log.info("  {}  {}", persona.email(), persona.displayName()));
    }
}
