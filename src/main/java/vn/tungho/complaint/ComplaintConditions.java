package vn.tungho.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.CalendarService;

/** Looks at what the law asks of a complaint before it is taken in; a person reads the answers and decides (R-COMPLAINT-RIGHT). */
@Component
class ComplaintConditions {
    private final ComplaintMapper complaints;
    private final StepMapper steps;
    private final CalendarService calendar;

    ComplaintConditions(ComplaintMapper complaints, StepMapper steps, CalendarService calendar) {
        this.complaints = complaints;
        this.steps = steps;
        this.calendar = calendar;
    }

    /**
     * The last day on which the right to complain could be used: counted from the receipt of the decision complained of, or from the
     * end of the first instance's term when nothing was decided.
     */
    LocalDate lastDay(Complaint c) {
        return calendar.due(c.rightRule(), start(c), c.obstacleDays());
    }

    private LocalDate start(Complaint c) {
        var firstId = c.firstComplaintId();
        return c.objectKind() != ComplaintObject.NO_SETTLEMENT || firstId == null
                ? c.knownOn()
                : complaints.findById(firstId).map(Complaint::settleDueOn).orElse(c.knownOn());
    }

    List<Condition> of(Complaint c) {
        var found = new ArrayList<Condition>();
        var last = lastDay(c);
        found.add(new Condition(
                "Còn thời hiệu",
                !c.receivedOn().isAfter(last),
                "Ngày cuối " + VietnameseFormat.date(last) + ", tính từ " + VietnameseFormat.date(start(c))
                        + (c.obstacleDays() == 0 ? "" : ", đã trừ " + c.obstacleDays() + " ngày trở ngại"),
                calendar.rule(c.rightRule()).article()));
        found.add(new Condition(
                "Đơn có chữ ký",
                c.isSigned(),
                c.isSigned() ? "Đã ký hoặc điểm chỉ" : "Đơn chưa ký",
                "Luật Khiếu nại, Điều 8"));
        if (c.people() > 1) {
            found.add(new Condition(
                    "Có văn bản cử người đại diện",
                    c.hasRepresentativePaper(),
                    c.people() + " người cùng khiếu nại",
                    "Luật Khiếu nại, Điều 8; NĐ 155/2026/NĐ-CP"));
        }
        if (c.isAuthorised()) {
            found.add(new Condition(
                    "Giấy ủy quyền được công chứng hoặc chứng thực",
                    c.hasAuthorisation(),
                    "Người khác khiếu nại thay",
                    "Mẫu 02, NĐ 124/2020/NĐ-CP"));
        }
        found.add(new Condition(
                "Chưa có khiếu nại cùng nội dung đang được giải quyết",
                complaints.ofHousehold(c.householdId()).stream()
                        .noneMatch(o -> o.complaintId() < c.complaintId()
                                && o.instance() == c.instance()
                                && o.state().isOpen()
                                && o.objectKind() == c.objectKind()
                                && o.complainantName().equals(c.complainantName())),
                "Đối chiếu sổ khiếu nại của hộ",
                "Luật Khiếu nại, Điều 11"));
        var firstId = c.firstComplaintId();
        if (firstId != null) {
            found.add(new Condition(
                    "Chưa có quyết định giải quyết lần hai",
                    complaints.secondsOf(firstId).stream()
                            .noneMatch(o -> o.complaintId() != c.complaintId()
                                    && steps.settlement(o.complaintId()).isPresent()),
                    "Đối chiếu các khiếu nại lần hai của cùng vụ việc",
                    "Luật Khiếu nại, Điều 11"));
        }
        return found;
    }
}
