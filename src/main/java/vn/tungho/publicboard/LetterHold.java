package vn.tungho.publicboard;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tungho.posting.PostingHold;

/** A posting does not end while an objection to it waits for its household. */
@Component
class LetterHold implements PostingHold {
    private final LetterMapper letters;

    LetterHold(LetterMapper letters) {
        this.letters = letters;
    }

    @Override
    public Optional<String> whyNot(long postingId) {
        var waiting = letters.waiting(postingId);
        return waiting == 0
                ? Optional.empty()
                : Optional.of(
                        "Còn " + waiting
                                + " ý kiến gửi qua trang công khai chưa tìm được hộ. Hãy xử lý ở trang “Ý kiến chờ tìm hộ” trước.");
    }
}
