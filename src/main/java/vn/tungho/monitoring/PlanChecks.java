package vn.tungho.monitoring;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.CalendarService;

/** What a programme and a plan must say. */
@Component
class PlanChecks {
    private final AppClock clock;
    private final CalendarService calendar;

    PlanChecks(AppClock clock, CalendarService calendar) {
        this.calendar = calendar;
        this.clock = clock;
    }

    void programme(Programme p) {
        require(p.number(), "Chưa ghi số của chương trình giám sát.");
        require(p.contents(), "Chưa ghi nội dung chương trình, mỗi cuộc giám sát một dòng.");
        require(
                p.agreedWith(),
                "Chưa ghi đã thống nhất chương trình với ai. Chương trình phải thống nhất với HĐND, UBND.");
        if (p.agreedOn().isAfter(p.issuedOn())) {
            throw new BusinessException(
                    "Chương trình phải được thống nhất với HĐND, UBND trước hoặc trong ngày ban hành.");
        }
        if (p.issuedOn().isAfter(clock.today())) {
            throw new BusinessException("Ngày ban hành còn ở phía trước. Hãy chọn hôm nay hoặc ngày đã qua.");
        }
    }

    void plan(NewPlan plan, LocalDate earliest) {
        require(plan.title(), "Chưa ghi tên cuộc giám sát.");
        require(plan.purpose(), "Chưa ghi mục đích, yêu cầu của cuộc giám sát.");
        require(plan.object(), "Chưa ghi đối tượng giám sát, ví dụ “UBND xã, Ban Chỉ đạo rà soát”.");
        require(plan.contents(), "Chưa ghi nội dung giám sát, mỗi nội dung một dòng.");
        require(plan.scope(), "Chưa ghi phạm vi giám sát, ví dụ “đợt rà soát năm 2026, cả xã”.");
        require(plan.method(), "Chưa ghi phương pháp giám sát.");
        require(plan.place(), "Chưa ghi địa điểm buổi giám sát.");
        require(plan.outline(), "Chưa ghi đề cương báo cáo, mỗi câu hỏi một dòng.");
        if (plan.sessionOn().isBefore(earliest)) {
            throw new BusinessException("Quyết định, kế hoạch và đề cương phải gửi trước buổi giám sát ít nhất "
                    + calendar.length(StepKind.NOTICE.term())
                    + " (NQLT 403/2017). Gửi hôm nay thì buổi giám sát sớm nhất là "
                    + VietnameseFormat.weekdayDate(earliest)
                    + ".");
        }
        if (plan.team().stream().filter(m -> m.role() == TeamRole.LEADER).count() != 1) {
            throw new BusinessException("Đoàn giám sát phải có đúng một trưởng đoàn.");
        }
        if (plan.team().stream().noneMatch(m -> m.role() == TeamRole.SECRETARY)) {
            throw new BusinessException("Đoàn giám sát phải có thư ký để ghi biên bản.");
        }
        plan.team().forEach(m -> require(m.fullName(), "Có thành viên chưa ghi họ tên."));
        var names = plan.team().stream()
                .map(m -> TextNormalizer.plain(m.fullName()))
                .distinct()
                .count();
        if (names != plan.team().size()) {
            throw new BusinessException("Có người ghi hai lần trong đoàn giám sát. Mỗi người chỉ giữ một vai.");
        }
    }

    static String require(@org.jspecify.annotations.Nullable String text, String message) {
        if (text == null || text.isBlank()) {
            throw new BusinessException(message);
        }
        return text.strip();
    }
}
