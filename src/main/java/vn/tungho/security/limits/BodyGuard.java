package vn.tungho.security.limits;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tungho.security.limits.GuardedBody.Refusal;

/**
 * Stands before everything that reads a body, forms and parts of the server's own reading included: refuses what says that it is too large,
 * stops reading what turns out to be, and lets no address have more than its share of requests in work.
 */
final class BodyGuard extends ValveBase {
    private static final Logger LOG = LoggerFactory.getLogger(BodyGuard.class);

    /** What an honest sender may have under way: a photo or list somewhat too large. */
    private static final long LISTENED_ON = 48L << 20;

    private final Limits limits;
    private final ConcurrentHashMap<String, Integer> inWork = new ConcurrentHashMap<>();

    BodyGuard(Limits limits) {
        super(true);
        this.limits = limits;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var address = Objects.requireNonNullElse(request.getRemoteAddr(), "");
        if (inWork.merge(address, 1, Integer::sum) > limits.requestsAnAddress()) {
            inWork.computeIfPresent(address, (a, n) -> n > 1 ? n - 1 : null);
            refuse(request, response, Refusal.TOO_MANY);
            return;
        }
        try {
            guarded(request, response);
        } finally {
            inWork.computeIfPresent(address, (a, n) -> n > 1 ? n - 1 : null);
        }
    }

    private void guarded(Request request, Response response) throws IOException, ServletException {
        var most =
                limits.bodyOf(request.getDecodedRequestURI(), Objects.requireNonNullElse(request.getQueryString(), ""));
        if (request.getContentLengthLong() > most) {
            refuse(request, response, Refusal.TOO_LARGE);
            return;
        }
        var raw = request.getCoyoteRequest();
        var bare = raw.getInputBuffer();
        var body = new GuardedBody(bare, limits, most);
        raw.setInputBuffer(body);
        try {
            getNext().invoke(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (body.refusal() == null) {
                throw e;
            }
        } finally {
            raw.setInputBuffer(bare);
            var refusal = body.refusal();
            if (refusal != null) {
                refuse(request, response, refusal);
            }
        }
    }

    /** In words, and the connection ends. */
    private void refuse(Request request, Response response, Refusal why) throws IOException {
        LOG.warn("a request of {} was refused: {}", request.getRemoteAddr(), why);
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        if (!response.isCommitted()) {
            response.reset();
            response.setHeader("Connection", "close");
            Answers.write(response, request.getDecodedRequestURI(), why.status, why.words);
            response.finishResponse();
            if (why == Refusal.TOO_LARGE && request.getHeader("Expect") == null) {
                listenOn(request);
            }
        }
        request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
    }

    /** A sender who is cut off while he speaks hears no answer; so he may go on for a while, to nobody, as long as he is not slow. */
    private void listenOn(Request request) {
        var rest = new GuardedBody(request.getCoyoteRequest().getInputBuffer(), limits, LISTENED_ON);
        var nobody = new Nobody();
        try {
            while (rest.doRead(nobody) >= 0) {
                nobody.forget();
            }
        } catch (IOException e) {
            // enough of it
        }
    }

    /** Takes what is read and keeps none of it. */
    private static final class Nobody implements ApplicationBufferHandler {
        private ByteBuffer last = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            last = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return last;
        }

        @Override
        public void expand(int size) {
            // nothing is kept
        }

        void forget() {
            last.position(last.limit());
        }
    }
}
