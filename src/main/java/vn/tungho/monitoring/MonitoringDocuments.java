package vn.tungho.monitoring;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.document.Block;
import vn.tungho.shared.document.Letterhead;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.Table;
import vn.tungho.shared.document.TextStyle;

/** The papers of a plan: decision, plan and outline; sample; minutes; report; conclusion and recommendations; urging letter. */
@Service
public class MonitoringDocuments {
    private static final String LAW =
            "Căn cứ Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN về hình thức giám sát, phản biện xã hội;";

    private final MonitoringPlanService plans;
    private final FindingService findings;
    private final SampleService samples;
    private final AreaDirectory areas;

    MonitoringDocuments(
            MonitoringPlanService plans, FindingService findings, SampleService samples, AreaDirectory areas) {
        this.plans = plans;
        this.findings = findings;
        this.samples = samples;
        this.areas = areas;
    }

    /** The decision with the plan and the report outline; a draft until it is sent. */
    @Transactional(readOnly = true)
    public OfficialDocument notice(long planId) {
        var plan = plans.find(planId);
        var notice = plans.step(planId, StepKind.NOTICE);
        var report = plans.step(planId, StepKind.REPORT);
        var leader = leader(planId);
        var document = OfficialDocument.titled("Quyết định giám sát " + planId)
                .add(head(plan).numbered(notice.number(), "QĐ-MTTQ").dated(bare(plan), notice.doneOn()))
                .title("QUYẾT ĐỊNH", "Về việc tổ chức giám sát: " + plan.title())
                .text(TextStyle.LEGAL_BASIS, LAW)
                .text(TextStyle.LEGAL_BASIS, "Căn cứ: " + plan.ground().label() + ".")
                .text(TextStyle.CENTERED, "QUYẾT ĐỊNH:")
                .article(1, "Tổ chức giám sát đối với " + plan.object() + " theo kế hoạch và đề cương kèm theo.")
                .article(2, "Đoàn giám sát gồm các ông (bà) có tên dưới đây.")
                .add(team(planId))
                .article(
                        3,
                        "Đơn vị được giám sát gửi báo cáo theo đề cương chậm nhất "
                                + VietnameseFormat.longDate(report.dueOn())
                                + " và bố trí thành phần dự buổi giám sát "
                                + VietnameseFormat.longDate(plan.sessionOn()) + ".")
                .closing(
                        List.of(recipients(notice, plan.object()), "Mặt trận tỉnh (báo cáo);", "Lưu."),
                        Block.Signature.sealed("TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH", leader))
                .pageBreak()
                .title("KẾ HOẠCH GIÁM SÁT", plan.title())
                .field("Mục đích, yêu cầu", plan.purpose())
                .field("Đối tượng", plan.object())
                .field("Địa bàn", areas.displayName(plan.area()))
                .field("Phạm vi", plan.scope())
                .field("Phương pháp", plan.kind().label() + ". " + plan.method())
                .field("Thời gian, địa điểm", VietnameseFormat.longDate(plan.sessionOn()) + ", " + plan.place())
                .heading("Nội dung giám sát")
                .items(lines(plan.contents()))
                .pageBreak()
                .title("ĐỀ CƯƠNG BÁO CÁO", "(Kèm theo kế hoạch giám sát)")
                .items(lines(plan.outline()))
                .build();
        return notice.doneOn() == null ? document.asDraft() : document;
    }

    /** How the sample was drawn, so that anybody can repeat it. */
    @Transactional(readOnly = true)
    public OfficialDocument sample(long planId) {
        var plan = plans.find(planId);
        var sample = java.util.Objects.requireNonNull(samples.find(planId));
        var drawnAt = sample.drawnAt();
        var table = Table.with(
                Table.mark("STT", 6),
                Table.text("Mã hộ", 16),
                Table.text("Chủ hộ", 24),
                Table.text("Thôn", 18),
                Table.text("Rút theo", 36));
        samples.drawn(planId)
                .forEach(r -> table.row(
                        String.valueOf(r.drawNo()),
                        r.householdCode(),
                        r.headName(),
                        areas.village(r.villageCode()).name(),
                        reason(r)));
        return OfficialDocument.titled("Biên bản chọn mẫu giám sát " + planId)
                .add(head(plan).dated(bare(plan), drawnAt == null ? null : drawnAt.toLocalDate()))
                .title("BIÊN BẢN CHỌN MẪU", plan.title())
                .field(
                        "Khung mẫu",
                        VietnameseFormat.number(sample.frameSize()) + " hộ, chốt lúc "
                                + VietnameseFormat.dateTime(sample.frozenAt()))
                .field("Mã băm của khung (SHA-256)", sample.frameHash())
                .field("Số công khai", text(sample.seed()))
                .field("Lấy từ", text(sample.seedSource()))
                .field("Mỗi thôn, mỗi dấu hiệu", sample.perVillage() + " hộ, " + sample.perSign() + " hộ")
                .heading("Cách rút (" + sample.algorithm() + "), ai cũng làm lại được")
                .items(howToRepeat())
                .add(table.build())
                .note("Mỗi dấu hiệu chỉ là một câu hỏi để xem lại hồ sơ, không phải kết luận hộ hay người nào sai.")
                .closing(
                        List.of(),
                        Block.Signature.of("THƯ KÝ ĐOÀN", member(planId, TeamRole.SECRETARY)),
                        Block.Signature.of("TRƯỞNG ĐOÀN", leader(planId)))
                .build();
    }

    /** The documented drawing in words. */
    public static List<String> howToRepeat() {
        return List.of(
                "Khung mẫu là tệp văn bản UTF-8, mỗi hộ một dòng “mã hộ|mã thôn|dấu hiệu”, xếp theo mã hộ, nối bằng ký tự xuống"
                        + " dòng (LF), không có dòng trống ở cuối; SHA-256 của tệp phải đúng mã băm đã công bố.",
                "Số thứ tự của mỗi hộ là SHA-256 của chuỗi “số công khai|mã hộ”, viết hệ 16; số nhỏ đứng trước.",
                "Lần lượt từng thôn theo mã thôn: lấy đủ số hộ đứng đầu.",
                "Lần lượt từng dấu hiệu: lấy đủ số hộ đứng đầu có dấu hiệu đó mà chưa được lấy.");
    }

    private String reason(FrameRow r) {
        var reason = String.valueOf(r.drawnFor());
        return Arrays.stream(RiskSign.values())
                .filter(s -> s.name().equals(reason))
                .findFirst()
                .map(RiskSign::label)
                .orElse("Ngẫu nhiên trong thôn");
    }

    /** The minutes of the session. */
    @Transactional(readOnly = true)
    public OfficialDocument minutes(long planId) {
        var plan = plans.find(planId);
        var session = plans.step(planId, StepKind.SESSION);
        var document = OfficialDocument.titled("Biên bản giám sát " + planId)
                .add(head(plan).dated(bare(plan), session.doneOn()))
                .title("BIÊN BẢN", "Buổi giám sát: " + plan.title())
                .field("Thời gian, địa điểm", VietnameseFormat.longDate(session.doneOn()) + ", " + plan.place())
                .field("Thành phần", text(session.people()));
        paragraphs(session.content()).forEach(document::paragraph);
        return document.closing(
                        List.of(),
                        Block.Signature.of("THƯ KÝ ĐOÀN", member(planId, TeamRole.SECRETARY)),
                        Block.Signature.sealed("ĐƠN VỊ ĐƯỢC GIÁM SÁT", null),
                        Block.Signature.of("TRƯỞNG ĐOÀN", leader(planId)))
                .build();
    }

    /** The report of the result, with the findings so far. */
    @Transactional(readOnly = true)
    public OfficialDocument result(long planId) {
        var plan = plans.find(planId);
        var result = plans.step(planId, StepKind.RESULT);
        var document = OfficialDocument.titled("Báo cáo kết quả giám sát " + planId)
                .add(head(plan).numbered(result.number(), "BC-MTTQ").dated(bare(plan), result.doneOn()))
                .title("BÁO CÁO", "Kết quả giám sát: " + plan.title());
        paragraphs(result.content()).forEach(document::paragraph);
        return document.heading("Các phát hiện")
                .add(table(planId))
                .closing(
                        List.of("Mặt trận tỉnh;", "Lưu."),
                        Block.Signature.sealed("TM. ĐOÀN GIÁM SÁT\nTRƯỞNG ĐOÀN", leader(planId)))
                .build();
    }

    /** The conclusion with the letter of recommendations. */
    @Transactional(readOnly = true)
    public OfficialDocument conclusion(long planId) {
        var plan = plans.find(planId);
        var step = plans.step(planId, StepKind.CONCLUSION);
        var answers = plans.step(planId, StepKind.ANSWERS);
        var document = OfficialDocument.titled("Kết luận, kiến nghị giám sát " + planId)
                .add(head(plan).numbered(step.number(), "KL-MTTQ").dated(bare(plan), step.doneOn()))
                .title("KẾT LUẬN GIÁM SÁT VÀ KIẾN NGHỊ", plan.title());
        paragraphs(step.content()).forEach(document::paragraph);
        document.heading("Kiến nghị").add(table(planId));
        if (answers.dueOn() != null) {
            document.paragraph("Đề nghị trả lời bằng văn bản từng kiến nghị, chậm nhất "
                    + VietnameseFormat.longDate(answers.dueOn())
                    + " (hạn do Mặt trận nêu; luật không ấn định, mặc định "
                    + plans.usualAnswer(step.doneOn()).markedLength()
                    + ").");
        }
        return document.closing(
                        List.of(recipients(step, plan.object()), "Lưu."),
                        Block.Signature.sealed("TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH", leader(planId)))
                .build();
    }

    /** The half-year's summary. */
    @Transactional(readOnly = true)
    public OfficialDocument feedback(String communeCode, Feedback feedback) {
        var commune = areas.commune(communeCode);
        var table = Table.with(
                Table.text("Mã", 20), Table.text("Nội dung", 40), Table.text("Trạng thái", 20), Table.mark("Hạn", 14));
        feedback.findings()
                .forEach(f -> table.row(
                        f.code(),
                        f.subject() + ": " + f.step().label(),
                        f.state().label(),
                        f.replyDueOn() == null ? "" : VietnameseFormat.date(f.replyDueOn())));
        return OfficialDocument.titled("Kết quả giám sát sáu tháng " + communeCode)
                .add(FrontLetterhead.of(commune.name()).dated(FrontLetterhead.place(commune.name()), null))
                .title(
                        "TỔNG HỢP KẾT QUẢ GIÁM SÁT",
                        "Từ " + VietnameseFormat.date(feedback.from()) + " đến " + VietnameseFormat.date(feedback.to()))
                .paragraph("Số cuộc giám sát: %d. Số phát hiện: %d; đã khắc phục %d; quá hạn trả lời %d lượt."
                        .formatted(
                                feedback.plans().size(),
                                feedback.findings().size(),
                                feedback.byState().getOrDefault(FindingState.REMEDIED, 0),
                                feedback.late()))
                .add(table.build())
                .closing(
                        List.of("Thường trực HĐND, UBND;", "Lưu."), Block.Signature.sealed("TM. BAN THƯỜNG TRỰC", null))
                .build();
    }

    private Table table(long planId) {
        var table = Table.with(
                Table.text("Mã", 16),
                Table.text("Đối tượng, bước", 20),
                Table.text("Điều đã thấy", 32),
                Table.text("Căn cứ", 16),
                Table.text("Kiến nghị, nơi nhận", 28));
        findings.ofPlan(planId)
                .forEach(f -> table.row(
                        f.code() + "\n" + f.level().label(),
                        f.subject() + "\n" + f.step().label(),
                        f.description(),
                        f.basis(),
                        f.recommendation() + "\n" + f.receiver()));
        return table.build();
    }

    private Table team(long planId) {
        var table = Table.with(
                Table.mark("STT", 8),
                Table.text("Họ và tên", 34),
                Table.text("Vai trò", 18),
                Table.text("Phân công", 40));
        var number = 0;
        for (var m : plans.team(planId)) {
            table.row(++number, m.fullName(), m.role().label(), m.duty());
        }
        return table.build();
    }

    private @Nullable String leader(long planId) {
        return member(planId, TeamRole.LEADER);
    }

    private @Nullable String member(long planId, TeamRole role) {
        return plans.team(planId).stream()
                .filter(m -> m.role() == role)
                .map(PlanMember::fullName)
                .findFirst()
                .orElse(null);
    }

    private Letterhead head(MonitoringPlan plan) {
        return FrontLetterhead.of(areas.commune(plan.communeCode()).name());
    }

    private String bare(MonitoringPlan plan) {
        return FrontLetterhead.place(areas.commune(plan.communeCode()).name());
    }

    private static String recipients(PlanStep step, String usual) {
        var people = step.people();
        return people == null ? usual + ";" : people;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    private static List<String> paragraphs(@Nullable String text) {
        return text == null ? List.of() : Arrays.asList(text.split("\n\n"));
    }
}
