package vn.tungho.complaint;

import org.jspecify.annotations.Nullable;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;

/**
 * Somebody who could verify.
 *
 * @param objection why this person may not; null when he may
 */
public record VerifierCandidate(
        UserRef user, Role role, @Nullable String objection) {}
