package vn.tungho.monitoring;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the team.
 *
 * @param userId the account; null for somebody without one
 * @param duty what the person looks at
 */
public record PlanMember(@Nullable Long userId, String fullName, TeamRole role, String duty) {}
