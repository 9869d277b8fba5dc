package vn.tungho.publication;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tungho.registry.HouseholdClassified;
import vn.tungho.registry.StatusPeriod;
import vn.tungho.shared.audit.AuditTrail;

/**
 * A household that gets another class while its list hangs, such as by a complaint it won, is not shown with a class it no longer has: the
 * line says the new class and the decision that gave it. Where the list's own decision holds again, its line does.
 * The frozen list and its check sum stay.
 */
@Component
class Corrections {
    private final ListMapper lists;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    Corrections(ListMapper lists, ApplicationEventPublisher events, AuditTrail audit) {
        this.lists = lists;
        this.events = events;
        this.audit = audit;
    }

    @EventListener
    void on(HouseholdClassified event) {
        var number = event.decisionNumber();
        var on = event.decidedOn();
        if (number == null || on == null) {
            return;
        }
        if (lists.restore(event.householdId(), number) > 0) {
            events.publishEvent(new PublicationChanged());
        }
        // a stopped settlement gives back the class of an earlier decision: its own list, though later, is corrected
        // too
        var stopped = StatusPeriod.STOPPED.equals(event.transition());
        for (var publicationId : lists.showing(event.householdId(), number, on, stopped)) {
            var result = PublishedResult.corrected(event.before(), event.status());
            lists.correct(publicationId, event.householdId(), result, number, on);
            audit.write(
                    "correct-publication",
                    "publication",
                    publicationId,
                    event.area(),
                    "Hộ số " + event.householdId() + ": " + result.label() + " theo quyết định " + number);
            events.publishEvent(new PublicationChanged());
        }
    }
}
