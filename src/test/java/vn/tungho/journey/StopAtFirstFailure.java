package vn.tungho.journey;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A story whose chapter failed is not read on: the chapters after it are skipped. */
class StopAtFirstFailure implements TestExecutionExceptionHandler, ExecutionCondition {
    private boolean failed;

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        failed = true;
        throw failure;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return failed
                ? ConditionEvaluationResult.disabled("an earlier chapter failed")
                : ConditionEvaluationResult.enabled("");
    }
}
