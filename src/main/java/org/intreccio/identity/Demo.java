package org.intreccio.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The demo's accounts: there are some only where the demo profile gives them a password. */
@Component
public class Demo {

    private final DemoProperties properties;
    private final ObjectProvider<DemoPersonas> personas;

    Demo(DemoProperties properties, ObjectProvider<DemoPersonas> personas) {
        this.properties = properties;
        this.personas = personas;
    }

    public boolean on() {
        return password().isPresent();
    }

    /** The one password of all demo accounts; nothing outside the demo. */
    public Optional<String> password() {
        return Optional.of(Objects.requireNonNullElse(properties.password(), ""))
                .filter(p -> !p.isBlank());
    }

    /**
     * Whether this account is one that anybody may be by one click. Nobody may then change by what it is signed in: it would lock
     * everybody else out.
     */
    public boolean shared(String email) {
        return personas().stream().anyMatch(persona -> persona.email().equalsIgnoreCase(email));
    }

    /** Whom one can be by one click; nobody outside the demo. */
    public List<DemoPersona> personas() {
        return on()
                ? personas.orderedStream().flatMap(p -> p.personas().stream()).toList()
                : List.of();
    }
}
