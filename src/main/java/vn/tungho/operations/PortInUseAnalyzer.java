package vn.tungho.operations;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/** Another program listens where the web server should. */
@Order(-1)
final class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        return new FailureAnalysis(
                "Cổng " + cause.getPort()
                        + " đang được chương trình khác dùng. Hãy dừng chương trình đó hoặc chọn cổng khác bằng --port.",
                null,
                cause);
    }
}
