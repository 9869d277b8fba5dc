package vn.tungho.posting.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tungho.endedterm.TermQuestion;
import vn.tungho.endedterm.ui.TermPage;

/** From a question about a list's term to the list, or to the one that hangs again. */
@Component
class PostingTermPage implements TermPage {
    @Override
    public Optional<Target> of(TermQuestion question) {
        if (!question.objectType().equals("posting")) {
            return Optional.empty();
        }
        var again = question.remedyId();
        return Optional.of(
                again == null
                        ? new Target(
                                "Mở danh sách niêm yết", PostingNavigation.posting(Long.parseLong(question.objectId())))
                        : new Target("Mở danh sách treo lại", PostingNavigation.posting(Long.parseLong(again))));
    }
}
