package vn.tungho.notices;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way out.
 *
 * @param address an e-mail address or a telephone number; masked once the message is sent
 * @param attempts how often sending was begun
 * @param nextAt not to be tried before
 */
public record OutboxMessage(
        long messageId,
        NoticeChannel channel,
        String template,
        String address,
        String title,
        String body,
        MessageState state,
        int attempts,
        LocalDateTime nextAt,
        @Nullable String lastError,
        LocalDateTime createdAt,
        @Nullable LocalDateTime doneAt) {
    /** The address as it may be shown and kept: n…@mail.vn, …345. */
    public static String mask(String address) {
        var at = address.indexOf('@');
        if (at > 0) {
            return address.charAt(0) + "…" + address.substring(at);
        }
        return "…" + address.substring(Math.max(0, address.length() - 3));
    }

    /** The same for a list: nothing of it says to whom or what. */
    OutboxMessage withoutPerson() {
        return new OutboxMessage(
                messageId,
                channel,
                template,
                mask(address),
                title,
                "",
                state,
                attempts,
                nextAt,
                lastError,
                createdAt,
                doneAt);
    }

    @Override
    public String toString() {
        return "OutboxMessage[" + messageId + ", " + channel + ", " + state + "]";
    }
}
