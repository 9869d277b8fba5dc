package vn.tungho.support.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tungho.endedterm.EndedTerm;
import vn.tungho.endedterm.TermQuestion;
import vn.tungho.endedterm.ui.TermPage;

/** From a question about the posting of a selected household to its case. */
@Component
class SupportTermPage implements TermPage {
    @Override
    public Optional<Target> of(TermQuestion question) {
        return question.objectType().equals("support_posting")
                ? Optional.of(new Target(
                        "Mở hồ sơ hỗ trợ", SupportNavigation.supportCase(EndedTerm.numberOf(question.objectId()))))
                : Optional.empty();
    }
}
