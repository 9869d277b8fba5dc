package vn.tungho.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tungho.security.Person;
import vn.tungho.shared.area.Area;

/** Tells open pages that the list has changed for them: after the commit, once per transaction. */
@Component
public class WorkChanges {
    private static final int MOST_PER_TRANSACTION = 500;

    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    /** Something about an item that waits under this address, in this area, changed. */
    public record Change(String audience, @Nullable Long assigneeId, Area area) {
        static Change of(WorkItem item) {
            return new Change(item.audience(), item.assigneeId(), item.area());
        }

        /** True when it belongs on the person's own list. */
        public boolean isFor(Person person) {
            return assigneeId != null
                    ? assigneeId == person.userId()
                    : person.audiences().contains(audience);
        }
    }

    /** Calls {@code listener} on a thread of the change until the returned handle is run. */
    public Runnable listen(Predicate<Change> interest, Consumer<Change> listener) {
        var subscription = new Subscription(interest, listener);
        subscriptions.add(subscription);
        return () -> subscriptions.remove(subscription);
    }

    /** Notes a change; listeners hear of it when the transaction has committed. */
    void changed(Change change) {
        if (subscriptions.isEmpty()) {
            return;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(List.of(change));
            return;
        }
        var pending = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(s -> s instanceof AfterCommit a && a.owner() == this)
                .map(AfterCommit.class::cast)
                .findFirst();
        pending.orElseGet(this::register).add(change);
    }

    private AfterCommit register() {
        var registered = new AfterCommit();
        TransactionSynchronizationManager.registerSynchronization(registered);
        return registered;
    }

    private void tell(List<Change> changes) {
        for (var subscription : subscriptions) {
            changes.stream().filter(subscription.interest()).findFirst().ifPresent(change -> {
                try {
                    subscription.listener().accept(change);
                } catch (RuntimeException e) {
                    LoggerFactory.getLogger(WorkChanges.class).warn("a page did not take a change", e);
                }
            });
        }
    }

    private record Subscription(Predicate<Change> interest, Consumer<Change> listener) {}

    private final class AfterCommit implements TransactionSynchronization {
        private final List<Change> changes = new ArrayList<>();

        WorkChanges owner() {
            return WorkChanges.this;
        }

        void add(Change change) {
            if (changes.size() < MOST_PER_TRANSACTION) {
                changes.add(change);
            }
        }

        @Override
        public void afterCommit() {
            tell(changes);
        }
    }
}
