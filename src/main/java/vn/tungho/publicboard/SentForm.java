package vn.tungho.publicboard;

import java.time.LocalDateTime;

/**
 * A form of the public pages that was taken in.
 *
 * @param formKey made when the form was opened; the same key is the same sending
 * @param digest of the words, and of whom and what they are about
 * @param heading what was sent, as the receipt says it
 * @param trackingCode empty while it is being taken in
 * @param firstSentAt when these words came first; before {@code sentAt} when this form only said them again
 */
public record SentForm(
        String formKey,
        String digest,
        String heading,
        String trackingCode,
        LocalDateTime sentAt,
        LocalDateTime firstSentAt) {
    /** True when the same words had been sent by an earlier form, whose code this one shows. */
    public boolean isRepeated() {
        return firstSentAt.isBefore(sentAt);
    }

    SentForm taken(String code) {
        return new SentForm(formKey, digest, heading, code, sentAt, firstSentAt);
    }

    /** This form as one that came after another with the same words. */
    SentForm after(SentForm first) {
        return new SentForm(formKey, digest, heading, first.trackingCode, sentAt, first.firstSentAt);
    }
}
