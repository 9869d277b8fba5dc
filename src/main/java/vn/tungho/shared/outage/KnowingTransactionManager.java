package vn.tungho.shared.outage;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Commits as Spring does, counts it, and says so when the connection broke meanwhile and the outcome is unknown. */
final class KnowingTransactionManager extends JdbcTransactionManager {
    private static final Logger LOG = LoggerFactory.getLogger(KnowingTransactionManager.class);

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

    /** What cannot be undone over a connection that is gone the server undoes itself; the failure that led here is the one to tell. */
    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        try {
            super.doRollback(status);
        } catch (RuntimeException e) {
            if (isOpen()) {
                throw e;
            }
            LOG.debug("rolled back by the server, whose connection is gone", e);
        }
    }

    private boolean isOpen() {
        try {
            var holder = (@Nullable ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
            return holder != null && holder.getConnection().isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
