package vn.tungho.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class OutboxServiceTest {
    private static final String TEMPLATE = "test-outbox";

    @Autowired
    CurrentUser current;

    @Autowired
    OutboxMapper messages;

    @Autowired
    OutboxService installed;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AppClock clock;

    @BeforeEach
    void emptyOutbox() {
        jdbc.sql("delete from notice_message").update();
    }

    @Test
    void withoutAnyServerMessagesWaitAndTheReasonIsTold() {
        put(NoticeChannel.EMAIL, "hoa@example.vn");

        assertThat(installed.deliverDue()).isZero();

        assertThat(state()).isEqualTo("WAITING");
        assertThat(installed.closedChannels().get(NoticeChannel.EMAIL)).contains("SPRING_MAIL_HOST");
        assertThat(installed.closedChannels().get(NoticeChannel.PHONE)).contains("TUNGHO_PHONE_GATEWAY_URL");
    }

    @Test
    void aMessageGoesThroughARealMailServerAndIsForgotten() throws Exception {
        var server = mailServer();
        try {
            put(NoticeChannel.EMAIL, "hoa@example.vn");

            assertThat(with(mail(server.getSmtp().getPort())).deliverDue()).isEqualTo(1);

            var received = server.getReceivedMessages();
            assertThat(received).hasSize(1);
            assertThat(received[0].getSubject()).isEqualTo("Kết quả phúc tra");
            assertThat(received[0].getFrom()[0]).hasToString("tungho@example.vn");
            assertThat(received[0].getContent()).asString().contains("Ý kiến của bạn được chấp nhận");
            assertThat(GreenMailUtil.getHeaders(received[0])).contains("X-Tungho-Message");
            assertThat(row("address")).isEqualTo("h…@example.vn");
            assertThat(row("body")).isEqualTo("");
            assertThat(state()).isEqualTo("SENT");
        } finally {
            server.stop();
        }
    }

    @Test
    void whileTheMailServerIsDownTheMessageIsTriedAgainLaterAndLaterAndAtLastGivenUp() {
        put(NoticeChannel.EMAIL, "hoa@example.vn");
        var outbox = with(mail(1));

        for (var pause : OutboxService.PAUSES) {
            assertThat(outbox.deliverDue()).isZero();
            assertThat(state()).isEqualTo("WAITING");
            var next = jdbc.sql("select next_at from notice_message")
                    .query(LocalDateTime.class)
                    .single();
            assertThat(next)
                    .isBetween(
                            clock.now().plus(pause).minusMinutes(1), clock.now().plus(pause));
            assertThat(outbox.deliverDue()).as("not before its time").isZero();
            jdbc.sql("update notice_message set next_at = ?").param(clock.now()).update();
        }
        outbox.deliverDue();

        assertThat(state()).isEqualTo("DEAD");
        var dead = outbox.page(MessageState.DEAD, Long.MAX_VALUE, 10).getFirst();
        assertThat(dead.lastError()).isEqualTo("Không gửi được qua máy chủ thư");
        assertThat(dead.address()).isEqualTo("h…@example.vn");
        assertThat(dead.body()).isEmpty();
        outbox.revive(dead.messageId());
        assertThat(state()).isEqualTo("WAITING");
    }

    @Test
    void anAddressThatCannotBeIsGivenUpAtOnce() {
        var server = mailServer();
        try {
            put(NoticeChannel.EMAIL, "không phải địa chỉ");

            with(mail(server.getSmtp().getPort())).deliverDue();

            assertThat(state()).isEqualTo("DEAD");
        } finally {
            server.stop();
        }
    }

    @Test
    void twoSendersAtOnceSendEachMessageOnce() throws Exception {
        for (var i = 0; i < 60; i++) {
            put(NoticeChannel.PHONE, "09000000" + i);
        }
        var sent = Collections.synchronizedList(new ArrayList<Long>());
        Gateway counting = new Gateway() {
            @Override
            public NoticeChannel channel() {
                return NoticeChannel.PHONE;
            }

            @Override
            public Optional<String> whyNot() {
                return Optional.empty();
            }

            @Override
            public void send(OutboxMessage message) {
                sent.add(message.messageId());
            }
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var runs = new ArrayList<Future<Integer>>();
            for (var i = 0; i < 4; i++) {
                runs.add(threads.submit(() -> with(counting).deliverDue()));
            }
            for (var run : runs) {
                run.get();
            }
        }

        assertThat(sent).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void aSenderThatNeverCameBackLosesItsClaim() {
        put(NoticeChannel.EMAIL, "hoa@example.vn");
        var now = clock.now();
        messages.claim(List.of(NoticeChannel.EMAIL), "dead-sender", now, now.plusMinutes(10), 10);
        var server = mailServer();
        try {
            var outbox = with(mail(server.getSmtp().getPort()));
            assertThat(outbox.deliverDue()).isZero();
            jdbc.sql("update notice_message set next_at = ?").param(now).update();

            assertThat(outbox.deliverDue()).isEqualTo(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void aTextMessageGoesThroughARealServerAsAgreed() throws IOException {
        var requests = Collections.synchronizedList(new ArrayList<String>());
        var server = phoneServer(202, requests);
        try {
            put(NoticeChannel.PHONE, "0912345678");

            assertThat(with(phone(server, "bi-mat")).deliverDue()).isEqualTo(1);

            var request = requests.getFirst();
            assertThat(request).contains("Bearer bi-mat", "\"to\":\"0912345678\"", "được chấp nhận");
            assertThat(row("address")).isEqualTo("…678");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aProviderThatIsOverloadedIsAskedAgainAndOneThatRefusesIsNot() throws IOException {
        var server = phoneServer(429, new ArrayList<>());
        put(NoticeChannel.PHONE, "0912345678");
        with(phone(server, "")).deliverDue();
        server.stop(0);
        assertThat(state()).isEqualTo("WAITING");

        emptyOutbox();
        var refusing = phoneServer(422, new ArrayList<>());
        put(NoticeChannel.PHONE, "12");
        with(phone(refusing, "")).deliverDue();
        refusing.stop(0);
        assertThat(state()).isEqualTo("DEAD");
        assertThat(row("last_error")).isEqualTo("Cổng tin nhắn trả lời 422");
    }

    private OutboxService with(Gateway gateway) {
        return new OutboxService(messages, List.of(gateway), current, clock);
    }

    private static GreenMail mailServer() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static MailGateway mail(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", "2000");
        return new MailGateway(sender, "tungho@example.vn");
    }

    private Gateway phone(HttpServer server, String token) {
        return new HttpPhoneGateway("http://127.0.0.1:" + server.getAddress().getPort() + "/gui", token, json);
    }

    private static HttpServer phoneServer(int status, List<String> requests) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/gui", exchange -> {
            requests.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private void put(NoticeChannel channel, String address) {
        messages.insert(channel, TEMPLATE, address, "Kết quả phúc tra", "Ý kiến của bạn được chấp nhận.", clock.now());
    }

    private String state() {
        return row("state");
    }

    private String row(String column) {
        return jdbc.sql("select " + column + " from notice_message")
                .query(String.class)
                .single();
    }
}
