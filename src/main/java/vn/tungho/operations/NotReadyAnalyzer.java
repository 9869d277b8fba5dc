package vn.tungho.operations;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Finds our own refusal under what Spring wrapped around it. */
final class NotReadyAnalyzer extends AbstractFailureAnalyzer<NotReady> {
    @Override
    protected FailureAnalysis analyze(Throwable root, NotReady cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
