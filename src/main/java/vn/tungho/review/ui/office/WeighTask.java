package vn.tungho.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import vn.tungho.review.FollowUps;
import vn.tungho.review.HeldResultService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Notices;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The chair weighs the province's second disagreement; the province's office reads why he holds to the result. */
@org.springframework.stereotype.Component
class WeighTask implements TaskForm {
    private final OfficeDesk desk;
    private final FollowUps followUps;

    WeighTask(OfficeDesk desk, FollowUps followUps) {
        this.desk = desk;
        this.followUps = followUps;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(HeldResultService.WEIGH, FollowUps.HELD);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var reviewId = Long.parseLong(item.businessKey());
        if (item.kind().equals(HeldResultService.WEIGH)) {
            return new WeighForm(desk, reviewId, frame);
        }
        frame.mainAction("Ghi đã đọc", () -> {
            try {
                followUps.read(item);
                frame.done("Đã ghi: tỉnh đã đọc lý do của xã.");
            } catch (BusinessException e) {
                Notices.error(e.getMessage());
            }
        });
        return new Card(
                "Lý do xã giữ kết quả", new HeldReasons(desk, desk.held().ofReview(reviewId)));
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        var reviewId = Long.parseLong(item.businessKey());
        var facts = new Div(new OpinionsCard(desk, reviewId), new Card("Theo thôn", new VillageTable(desk, reviewId)));
        facts.addClassName("th-stack-v");
        return Optional.of(facts);
    }
}
