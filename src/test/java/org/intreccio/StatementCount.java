package org.intreccio;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Listens to the statements that this thread sends to the graph, until closed. */
public final class StatementCount implements AutoCloseable {

    private final Logger log = (Logger) LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");
    private final Level before = log.getLevel();
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private final String thread = Thread.currentThread().getName();

    public StatementCount() {
        heard.start();
        log.addAppender(heard);
        log.setLevel(Level.DEBUG);
    }

    public List<String> statements() {
        synchronized (heard) {
            return List.copyOf(heard.list).stream()
                    .filter(e -> e.getThreadName().equals(thread))
                    .map(ILoggingEvent::getFormattedMessage)
                    .filter(message -> message.startsWith("Executing"))
                    .toList();
        }
    }

    @Override
    public void close() {
        log.setLevel(before);
        log.detachAppender(heard);
    }
}
