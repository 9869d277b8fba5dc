package vn.tungho.operations.models;

import java.time.LocalDateTime;

/**
 * What became of the cases of one older version of a process model when a release brought a newer one.
 *
 * @param moved cases that go on under the newer model, with its terms and reminders
 * @param kept cases that end under the model they began with
 * @param reason why they are kept, in a sentence; empty when none is
 */
public record ModelMove(
        String processKey,
        String processName,
        int fromVersion,
        int toVersion,
        int moved,
        int kept,
        String reason,
        LocalDateTime recordedAt) {}
