package org.intreccio;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.spi.FilterReply;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.intreccio.graph.Transactions;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Takes the power away before a statement reaches the graph: work on this thread ends there and then, and what it had not committed
 * is gone, as after {@code kill -9}. Where nothing is left however late before its last writing statement a command is cut, all that it
 * writes is one transaction, whose commit is whole or not at all: then a kill leaves no half state at any other moment either.
 */
public final class PowerCut extends ContextAwareBase implements Appender<ILoggingEvent> {

    /** What the work ends with. */
    private static final class Dark extends RuntimeException {

        private static final long serialVersionUID = 1;

        Dark() {
            super("The power went out");
        }
    }

    private static final Pattern WRITING = Pattern.compile("\\b(CREATE|MERGE|SET|REMOVE|DELETE)\\b");
    private static final int NEVER = Integer.MAX_VALUE;

    private final long thread = Thread.currentThread().threadId();
    private final int before;
    private final List<String> statements = new ArrayList<>();
    private String name = "power cut";

    private PowerCut(int before) {
        this.before = before;
    }

    /**
     * Cuts the work before its first statement, before its second, and so on to its last writing one, after each of which {@code state}
     * must be what it was; then lets it be done. Returns how many statements write.
     */
    public static long everywhere(Transactions transactions, Runnable work, Supplier<String> state) {
        var untouched = state.get();
        var statements = rehearsed(transactions, work);
        for (int cut = 1; cut <= last(statements); cut++) {
            if (!new PowerCut(cut).ends(work)) {
                throw new AssertionError("Ended before statement " + cut + " of " + statements.size());
            }
            var left = state.get();
            if (!left.equals(untouched)) {
                throw new AssertionError("Cut before " + statements.get(cut - 1) + "\nthis was left:\n" + left
                        + "\ninstead of:\n" + untouched);
            }
        }
        work.run();
        return statements.stream().filter(PowerCut::writes).count();
    }

    /** The statements of the work, which is undone at its end. */
    private static List<String> rehearsed(Transactions transactions, Runnable work) {
        var listening = new PowerCut(NEVER);
        listening.ends(() -> transactions.writing(() -> {
            work.run();
            throw new Dark();
        }));
        return listening.statements;
    }

    private static int last(List<String> statements) {
        int last = statements.size();
        while (last > 0 && !writes(statements.get(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean writes(String statement) {
        return WRITING.matcher(statement).find();
    }

    /** Whether the power went out before the work had ended. */
    private boolean ends(Runnable work) {
        var log = (Logger) LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");
        var translator = (Logger)
                LoggerFactory.getLogger("org.springframework.data.neo4j.core.Neo4jPersistenceExceptionTranslator");
        var level = log.getLevel();
        var additive = log.isAdditive();
        log.addAppender(this);
        log.setAdditive(false);
        log.setLevel(Level.DEBUG);
        // It warns of exceptions that it does not know.
        translator.setLevel(Level.ERROR);
        try {
            work.run();
            return false;
        } catch (Dark dark) {
            return true;
        } finally {
            translator.setLevel(null);
            log.setLevel(level);
            log.setAdditive(additive);
            log.detachAppender(this);
        }
    }

    @Override
    public void doAppend(ILoggingEvent event) {
        var message = event.getFormattedMessage();
        if (Thread.currentThread().threadId() == thread && message.startsWith("Executing")) {
            statements.add(message);
            if (statements.size() == before) {
                throw new Dark();
            }
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public void start() {}

    @Override
    public void stop() {}

    @Override
    public boolean isStarted() {
        return true;
    }

    @Override
    public void addFilter(Filter<ILoggingEvent> filter) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clearAllFilters() {}

    @Override
    public List<Filter<ILoggingEvent>> getCopyOfAttachedFiltersList() {
        return List.of();
    }

    @Override
    public FilterReply getFilterChainDecision(@Nullable ILoggingEvent event) {
        return FilterReply.NEUTRAL;
    }
}
