package vn.tungho.notices;

import java.util.Optional;

/**
 * A way out of the house for messages; one bean per {@link NoticeChannel}. Another provider of text messages or Zalo is another bean
 * of this kind (src/docs/notices.md).
 */
public interface Gateway {
    NoticeChannel channel();

    /** Why nothing can be sent, in words for the administrator; empty when it can. */
    Optional<String> whyNot();

    /**
     * Hands the message over. The same message may be handed over twice when the first time's answer was lost, so its id must go along
     * for the receiving side to notice.
     *
     * @throws UndeliverableException when it did not work
     */
    void send(OutboxMessage message);
}
