package vn.tungho.shared.outage;

import org.springframework.transaction.TransactionSystemException;

/** The connection broke while a transaction was being committed: nobody knows whether what it did stands. Never to be tried again unasked. */
public class OutcomeUnknownException extends TransactionSystemException {
    OutcomeUnknownException(Throwable cause) {
        super("the connection broke at the commit", cause);
    }
}
