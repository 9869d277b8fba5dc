package vn.tungho.inyear.ui;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tungho.endedterm.EndedTerm;
import vn.tungho.endedterm.TermQuestion;
import vn.tungho.endedterm.ui.TermPage;

/** From a question about a request's or an income result's term to the request. */
@Component
class InYearTermPage implements TermPage {
    private static final Set<String> KEYED_BY_REQUEST = Set.of("income_posting", "in_year_request");

    @Override
    public Optional<Target> of(TermQuestion question) {
        return KEYED_BY_REQUEST.contains(question.objectType())
                ? Optional.of(new Target(
                        "Mở giấy đề nghị", InYearNavigation.request(EndedTerm.numberOf(question.objectId()))))
                : Optional.empty();
    }
}
