package vn.tungho.support;

import org.springframework.stereotype.Component;
import vn.tungho.assignment.VisitRequests;

/** A case that a helper asked for at a visit tells him where it stands. */
@Component
class CaseNews {
    private final VisitRequests requests;

    CaseNews(VisitRequests requests) {
        this.requests = requests;
    }

    /** The case came to a step; the decision, the delivery and the end are worth a message. */
    void moved(SupportCase c, SupportState to, String detail) {
        var isNews = to == SupportState.DELIVERING || to.isDelivered() || !to.isOpen();
        requests.caseMoved(
                c.caseId(),
                to.label().toLowerCase(java.util.Locale.of("vi")) + (detail.isBlank() ? "" : " – " + detail),
                isNews);
    }
}
