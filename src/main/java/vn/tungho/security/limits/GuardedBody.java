package vn.tungho.security.limits;

import java.io.IOException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * A body as it is read, by whomever: too large, too slow or too long it ends with a refusal. Only the time for which the sender was waited
 * for counts: a busy server is not his fault.
 */
final class GuardedBody implements InputBuffer {
    private static final long SECOND = 1_000_000_000;

    private final InputBuffer body;
    private final Limits limits;
    private final long most;
    private long waited;
    private long total;
    private @Nullable Refusal refusal;

    GuardedBody(InputBuffer body, Limits limits, long most) {
        this.body = body;
        this.limits = limits;
        this.most = most;
    }

    /** Why a body was not read to its end. */
    enum Refusal {
        TOO_LARGE(413, "Nội dung gửi lên lớn hơn mức nhận được. Hãy giảm cỡ ảnh hoặc chia nhỏ tệp rồi gửi lại."),
        TOO_SLOW(408, "Đường truyền quá chậm nên máy chủ đã ngừng nhận. Hãy thử lại khi mạng tốt hơn."),
        TOO_MANY(429, "Có quá nhiều yêu cầu cùng lúc từ mạng của bạn. Hãy thử lại sau ít phút.");

        final int status;
        final String words;

        Refusal(int status, String words) {
            this.status = status;
            this.words = words;
        }
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        var begun = System.nanoTime();
        var read = body.doRead(handler);
        waited += System.nanoTime() - begun;
        if (read > 0) {
            total += read;
        }
        if (total > most) {
            throw refuse(Refusal.TOO_LARGE);
        }
        if (read >= 0) {
            expectGoOn();
        }
        return read;
    }

    @Override
    public int available() {
        return body.available();
    }

    @Nullable Refusal refusal() {
        return refusal;
    }

    private void expectGoOn() throws IOException {
        if (waited > limits.longestBody().toNanos()) {
            throw refuse(Refusal.TOO_SLOW);
        }
        if (waited > limits.grace().toNanos()
                && total / (waited / SECOND + 1) < limits.leastRate().toBytes()) {
            throw refuse(Refusal.TOO_SLOW);
        }
    }

    private IOException refuse(Refusal why) {
        refusal = why;
        return new IOException("a body was refused: " + why);
    }
}
