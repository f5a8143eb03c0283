package org.intreccio.directory.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intreccio.directory.ForwardedActors;
import org.springframework.stereotype.Component;

/** Leads from any page of an organisation that was merged to the same page of the one that stayed. */
@Component
class Forwarding implements VaadinServiceInitListener {

    private final transient ForwardedActors forwarded;

    Forwarding(ForwardedActors forwarded) {
        this.forwarded = forwarded;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        List<String> segments = event.getLocation().getSegments();
        if (segments.size() < 2 || !segments.getFirst().equals("actors")) {
            return;
        }
        forwarded
                .find(segments.get(1))
                .ifPresent(kept -> event.forwardTo(Stream.concat(
                                Stream.of("actors", kept.value()),
                                segments.stream().skip(2))
                        .collect(Collectors.joining("/"))));
    }
}
