package vn.tungho.simulation;

import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import vn.tungho.review.FollowUps;
import vn.tungho.worklist.WorkItem;

/** Whoever is told that a review is late calls and writes it down. */
@Component
record UrgeActs(FollowUps followUps) implements Playbook {
    @Override
    public Map<String, BiConsumer<Cast.Player, WorkItem>> acts() {
        return Map.of(
                FollowUps.OPINION, this::urge, FollowUps.LATE_REVIEW, this::urge, FollowUps.REVERIFICATION, this::urge);
    }

    private void urge(Cast.Player player, WorkItem item) {
        followUps.urged(item, "Đã gọi điện nhắc");
    }
}
