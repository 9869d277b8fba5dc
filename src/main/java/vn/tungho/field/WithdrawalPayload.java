package vn.tungho.field;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit taken back.
 *
 * @param visit the key of the visit's record
 */
record WithdrawalPayload(@Nullable UUID visit, @Nullable String reason) {}
