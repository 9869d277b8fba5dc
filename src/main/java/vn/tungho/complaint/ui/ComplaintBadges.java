package vn.tungho.complaint.ui;

import vn.tungho.complaint.Complaint;
import vn.tungho.complaint.ComplaintState;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** States of complaints as badges. */
final class ComplaintBadges {
    private ComplaintBadges() {}

    static StatusBadge of(Complaint c) {
        return c.isSuspended() ? new StatusBadge("Tạm đình chỉ, đồng hồ dừng", Tone.WARN, "‖") : of(c.state());
    }

    static StatusBadge of(ComplaintState state) {
        return switch (state) {
            case RECEIVED -> new StatusBadge(state.label(), Tone.INFO);
            case VERIFYING, DIALOGUE, SETTLING -> new StatusBadge(state.label(), Tone.WARN);
            case SETTLED, IN_FORCE -> new StatusBadge(state.label(), Tone.GOOD);
            case REFUSED, TERMINATED -> new StatusBadge(state.label(), Tone.NEUTRAL, "✕");
            case APPEALED -> new StatusBadge(state.label(), Tone.NEUTRAL, "↗");
        };
    }
}
