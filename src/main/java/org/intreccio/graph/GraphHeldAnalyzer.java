package org.intreccio.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines, instead of a stack trace, who holds the data folder. */
class GraphHeldAnalyzer extends AbstractFailureAnalyzer<GraphHeld> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, GraphHeld cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
