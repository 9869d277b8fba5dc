package vn.tungho.shared.keys;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start without the right keys is refused in their own sentence. */
final class KeyFaultAnalyzer extends AbstractFailureAnalyzer<KeyFault> {
    @Override
    protected FailureAnalysis analyze(Throwable root, KeyFault cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
