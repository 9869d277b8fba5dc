package vn.tungho.operations.start;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says in a sentence what in the surroundings stopped a start; asked after those who know the failure by its kind. */
@Order(Ordered.LOWEST_PRECEDENCE - 1)
final class SurroundingsAnalyzer implements FailureAnalyzer {
    private final @Nullable Environment environment;

    SurroundingsAnalyzer(@Nullable Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        var data = environment == null ? null : environment.getProperty("tungho.data");
        return Surroundings.words(failure, data == null ? null : Path.of(data))
                .map(words -> new FailureAnalysis(words, null, failure))
                .orElse(null);
    }
}
