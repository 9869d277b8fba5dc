package vn.tungho.shared.audit.fact;

/**
 * A kind of row whose contents the log tells too.
 *
 * @param kind the object type in the log, such as {@code posting-fact}
 * @param label what such a thing is called, such as “Niêm yết”
 * @param sql yields {@code id} and {@code value}, the text of all that must not change unseen, for the rows whose id is in {@code :ids}
 * @param idsSql yields the ids after {@code :after} in their order
 */
public record FactSource(String kind, String label, String sql, String idsSql) {}
