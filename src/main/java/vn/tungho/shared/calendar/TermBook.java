package vn.tungho.shared.calendar;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the legal terms in memory; whoever changes them in a transaction reads his own change, the others after the commit. */
@Component
class TermBook {
    private final LegalTermMapper mapper;
    private volatile @Nullable LegalTerms cached;
    /** Goes up with every change, so that a reading from before it is told from one after it. */
    private volatile int generation;

    TermBook(LegalTermMapper mapper) {
        this.mapper = mapper;
    }

    /** The terms as this transaction sees them. */
    LegalTerms terms() {
        if (TransactionSynchronizationManager.getResource(this) instanceof LegalTerms mine) {
            return mine;
        }
        var known = cached;
        if (known != null) {
            return known;
        }
        var readIn = generation;
        var terms = read();
        keep(readIn, terms);
        return terms;
    }

    /** What was read before somebody's change was committed is not kept: it would hide the change until the next start. */
    private synchronized void keep(int readIn, LegalTerms terms) {
        if (readIn == generation) {
            cached = terms;
        }
    }

    private synchronized void forget() {
        generation++;
        cached = null;
    }

    /** To be called after each change of a term. */
    void changed() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forget();
            return;
        }
        var isFirst = TransactionSynchronizationManager.unbindResourceIfPossible(this) == null;
        TransactionSynchronizationManager.bindResource(this, read());
        if (isFirst) {
            TransactionSynchronizationManager.registerSynchronization(new UntilTheEnd());
        }
    }

    private LegalTerms read() {
        return new LegalTerms(mapper.rules(), mapper.versions());
    }

    private final class UntilTheEnd implements TransactionSynchronization {
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(TermBook.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TermBook.this, read());
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TermBook.this);
            forget();
        }
    }
}
