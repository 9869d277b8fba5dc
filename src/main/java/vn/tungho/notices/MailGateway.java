package vn.tungho.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail by SMTP; the server stands in {@code spring.mail.*}, the sender in {@code tungho.mail-from}. */
@Component
class MailGateway implements Gateway {
    private final @Nullable JavaMailSender mail;
    private final String from;

    @org.springframework.beans.factory.annotation.Autowired
    MailGateway(ObjectProvider<JavaMailSender> mail, @Value("${tungho.mail-from:}") String from) {
        this(mail.getIfAvailable(), from);
    }

    MailGateway(@Nullable JavaMailSender mail, String from) {
        this.mail = mail;
        this.from = from;
    }

    @Override
    public NoticeChannel channel() {
        return NoticeChannel.EMAIL;
    }

    @Override
    public Optional<String> whyNot() {
        if (mail == null) {
            return Optional.of("Chưa khai máy chủ thư (SPRING_MAIL_HOST). Thư được giữ lại và gửi khi có máy chủ.");
        }
        return from.isBlank()
                ? Optional.of("Chưa khai địa chỉ gửi (TUNGHO_MAIL_FROM). Thư được giữ lại và gửi khi có địa chỉ.")
                : Optional.empty();
    }

    @Override
    public void send(OutboxMessage message) {
        var sender = mail;
        if (sender == null) {
            throw new UndeliverableException("Chưa khai máy chủ thư", false, null);
        }
        try {
            var mime = sender.createMimeMessage();
            var helper = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(message.address());
            helper.setSubject(message.title());
            helper.setText(message.body());
            mime.setHeader("X-Tungho-Message", Long.toString(message.messageId()));
            mime.setHeader("Auto-Submitted", "auto-generated");
            sender.send(mime);
        } catch (MessagingException | MailParseException e) {
            throw new UndeliverableException("Địa chỉ thư không đúng", true, e);
        } catch (MailException e) {
            var refused = isRefused(e);
            throw new UndeliverableException(
                    refused ? "Máy chủ thư từ chối địa chỉ nhận" : "Không gửi được qua máy chủ thư", refused, e);
        }
    }

    /** True when the server knows the receiver not; false when the server itself did not answer or wants us to wait (4xx). */
    private static boolean isRefused(MailException e) {
        if (!(e instanceof MailSendException sending)) {
            return false;
        }
        for (var cause : sending.getFailedMessages().values()) {
            if (cause instanceof SendFailedException failed
                    && failed.getInvalidAddresses() != null
                    && failed.getInvalidAddresses().length > 0) {
                return true;
            }
        }
        return false;
    }
}
