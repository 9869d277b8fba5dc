package vn.tungho.monitoring.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tungho.endedterm.EndedTerm;
import vn.tungho.endedterm.TermQuestion;
import vn.tungho.endedterm.ui.TermPage;

/** From a question about a step's term to its plan. */
@Component
class MonitoringTermPage implements TermPage {
    @Override
    public Optional<Target> of(TermQuestion question) {
        return question.objectType().equals("monitoring_step")
                ? Optional.of(new Target(
                        "Mở kế hoạch giám sát", MonitoringNavigation.plan(EndedTerm.numberOf(question.objectId()))))
                : Optional.empty();
    }
}
