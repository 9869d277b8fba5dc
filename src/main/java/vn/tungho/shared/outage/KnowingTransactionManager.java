package vn.tungho.shared.outage;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** Commits as Spring does, counts it, and says so when the connection broke meanwhile and the outcome is unknown. */
final class KnowingTransactionManager extends JdbcTransactionManager {
    KnowingTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        if (status.isReadOnly()) {
            super.doCommit(status);
            return;
        }
        Commits.add();
        try {
            super.doCommit(status);
        } catch (RuntimeException e) {
            if (DatabaseFault.of(e) == DatabaseFault.LOST) {
                throw new OutcomeUnknownException(e);
            }
            throw e;
        }
    }
}
