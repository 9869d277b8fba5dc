package vn.tungho.notices;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.shared.input.Texts;

/**
 * Text messages or Zalo through a provider that takes a JSON object over HTTP: {@code {"id", "to", "text"}}. The agreement with the
 * provider stands in src/docs/notices.md.
 */
@Component
class HttpPhoneGateway implements Gateway {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final int MOST_SIGNS = 480;

    private final String url;
    private final String token;
    private final JsonMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    HttpPhoneGateway(
            @Value("${tungho.phone-gateway.url:}") String url,
            @Value("${tungho.phone-gateway.token:}") String token,
            JsonMapper json) {
        this.url = url;
        this.token = token;
        this.json = json;
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.PHONE;
    }

    @Override
    public Optional<String> whyNot() {
        return url.isBlank()
                ? Optional.of(
                        "Chưa khai cổng tin nhắn (TUNGHO_PHONE_GATEWAY_URL). Tin được giữ lại và gửi khi có cổng.")
                : Optional.empty();
    }

    @Override
    public void send(OutboxMessage message) {
        var id = Long.toString(message.messageId());
        var body = json.writeValueAsString(Map.of("id", id, "to", message.address(), "text", cut(message.body())));
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=UTF-8")
                .header("Idempotency-Key", id)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isBlank()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            // the limit of the request ends with the headers, this one with the last byte
            var status = http.sendAsync(request.build(), HttpResponse.BodyHandlers.discarding())
                    .get(ANSWER.toMillis(), TimeUnit.MILLISECONDS)
                    .statusCode();
            if (status / 100 != 2) {
                throw new UndeliverableException("Cổng tin nhắn trả lời " + status, isForGood(status), null);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new UndeliverableException("Cổng tin nhắn không trả lời", false, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UndeliverableException("Việc gửi bị dừng giữa chừng", false, e);
        }
    }

    /** The number is wrong; not our credentials (401, 403), not too many at once (429), not too slow (408). */
    private static boolean isForGood(int status) {
        return status == 400 || status == 404 || status == 410 || status == 422;
    }

    private static String cut(String text) {
        return Texts.shorten(text, MOST_SIGNS);
    }
}
