package vn.tungho.shared.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells what a change of the days off would do: makes it, counts, and takes everything back, so that it cannot differ from the change itself. */
@Component
public class CalendarPreview {
    private final CalendarService calendar;
    private final TransactionTemplate apart;

    CalendarPreview(CalendarService calendar, PlatformTransactionManager transactions) {
        this.calendar = calendar;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What entering or changing this day would do. */
    public CalendarEffect ofEntering(Holiday holiday) {
        return takenBack(() -> calendar.enter(holiday));
    }

    /** What removing this day would do. */
    public CalendarEffect ofRemoving(LocalDate day) {
        return takenBack(() -> calendar.drop(day));
    }

    private CalendarEffect takenBack(Supplier<CalendarEffect> change) {
        return Objects.requireNonNull(apart.execute(status -> {
            status.setRollbackOnly();
            return change.get();
        }));
    }
}
