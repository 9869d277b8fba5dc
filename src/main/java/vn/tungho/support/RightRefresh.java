package vn.tungho.support;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tungho.registry.HouseholdClassified;
import vn.tungho.support.facts.SupportFactsChanged;
import vn.tungho.support.programme.ProgrammesChanged;

/**
 * Households whose class was decided have their rights computed again: noted in the deciding transaction in one go, computed
 * right after it in batches. What a stop of the server left over is done by the next round.
 */
@Component
class RightRefresh {
    private static final Logger LOG = LoggerFactory.getLogger(RightRefresh.class);
    private static final int BATCH = 1_000;

    private final RightMapper rights;
    private final RightService service;

    RightRefresh(RightMapper rights, RightService service) {
        this.rights = rights;
        this.service = service;
    }

    @EventListener
    void classified(HouseholdClassified event) {
        collector().households.add(event.householdId());
    }

    @EventListener
    void factsChanged(SupportFactsChanged event) {
        collector().households.add(event.householdId());
    }

    /** Everybody at once, in one statement; the next rounds compute them in batches. */
    @EventListener
    void programmesChanged(ProgrammesChanged event) {
        LOG.info("rights of all households are due: {} changed", event.programmeCode());
        rights.insertAllDue();
    }

    private Collector collector() {
        var known = (@Nullable Collector) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        var fresh = new Collector();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    private final class Collector implements TransactionSynchronization {
        private final Set<Long> households = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            var all = List.copyOf(households);
            for (var from = 0; from < all.size(); from += BATCH) {
                rights.insertDue(all.subList(from, Math.min(from + BATCH, all.size())));
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(RightRefresh.this);
        }

        @Override
        public void afterCommit() {
            try {
                service.drain();
            } catch (RuntimeException e) {
                // the decision stands; the next round computes what is still noted as due
                LOG.warn("rights could not be computed now", e);
            }
        }
    }
}
