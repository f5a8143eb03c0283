package org.intreccio.graph;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * Runs work in one transaction of the graph, again when the graph asks for it (deadlock, leader change, lost connection).
 *
 * <p>Retries wait 10–50 ms at first and at most 500 ms, up to eight times: the driver's own back-off of one second costs
 * more than the lock it waits for. Work must therefore be repeatable, and an ambient transaction is joined without retry, since
 * only its owner can begin anew.
 */
@Component
public class Transactions {

    private final TransactionTemplate transaction;
    private final TransactionTemplate reading;
    private final RetryTemplate retry = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(8)
            .delay(Duration.ofMillis(30))
            .jitter(Duration.ofMillis(20))
            .multiplier(1.8)
            .maxDelay(Duration.ofMillis(500))
            .predicate(Transactions::worthRepeating)
            .build());

    private final SingletonSupplier<List<WriteListener>> listeners;

    Transactions(PlatformTransactionManager manager, ObjectProvider<WriteListener> listeners) {
        this.listeners = SingletonSupplier.of(() -> listeners.stream().toList());
        this.transaction = new TransactionTemplate(manager);
        this.reading = new TransactionTemplate(manager);
        this.reading.setReadOnly(true);
    }

    /** Does the work in a writing transaction and returns its result. */
    public <T> T write(Supplier<T> work) {
        var joined = TransactionSynchronizationManager.isActualTransactionActive();
        try {
            return run(transaction, work);
        } finally {
            if (!joined) {
                listeners.obtain().forEach(WriteListener::written);
            }
        }
    }

    /** Does the work in a writing transaction. */
    public void writing(Runnable work) {
        write(() -> {
            work.run();
            return true;
        });
    }

    /** Does the work in a reading transaction, which a cluster may send to any member. */
    public <T> T read(Supplier<T> work) {
        return run(reading, work);
    }

    private <T> T run(TransactionTemplate template, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        try {
            return retry.<T>execute(() -> template.<T>execute(status -> work.get()));
        } catch (RetryException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    static boolean worthRepeating(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof TransientDataAccessException || t instanceof RetryableException) {
                return true;
            }
        }
        return false;
    }
}
