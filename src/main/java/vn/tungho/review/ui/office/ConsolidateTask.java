package vn.tungho.review.ui.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** The officer's summary: oddities first, who changes class and why, the figures, then “Xác nhận tổng hợp”. */
@org.springframework.stereotype.Component
class ConsolidateTask implements TaskForm {
    private final OfficeDesk desk;

    ConsolidateTask(OfficeDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("consolidate");
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var reviewId = Long.parseLong(item.businessKey());
        var errors = new ErrorSummary();
        var changes = new Card("Hộ đổi loại và lý do");
        changes.add(
                new Paragraph(
                        "Các hộ cần xem kỹ đứng trước. Dấu “Xem kỹ” là câu hỏi để kiểm tra lại, không phải kết luận."),
                new ChangeList(desk, reviewId));
        var consequence = new Paragraph(
                "Khi xác nhận, bảng tổng hợp được khóa và chuyển cho Chủ tịch UBND xã để báo cáo tỉnh, xin ý kiến.");
        consequence.addClassName("th-consequence");
        var form = new Div(
                errors,
                Figures.of(desk.ledger().totals(reviewId)),
                changes,
                new Card("Tổng hợp theo thôn", new VillageTable(desk, reviewId)),
                new Card("Bảng tổng hợp để in", new Files().summary(desk, reviewId)),
                consequence);
        form.addClassName("th-stack-v");
        frame.mainAction("Xác nhận tổng hợp", () -> {
            try {
                desk.opinions().consolidate(reviewId);
                frame.done("Đã xác nhận tổng hợp. Chủ tịch UBND xã sẽ báo cáo tỉnh.");
            } catch (BusinessException e) {
                errors.show(e.getMessage());
            }
        });
        return form;
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        var reviewId = Long.parseLong(item.businessKey());
        var facts = new Div(new NextEdition(desk, reviewId), new ObjectionEnds(desk, reviewId));
        facts.addClassName("th-stack-v");
        return Optional.of(facts);
    }
}
