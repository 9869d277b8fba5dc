package vn.tungho.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.AuditChain;
import vn.tungho.shared.audit.AuditEntry;
import vn.tungho.shared.audit.ChainReport;
import vn.tungho.shared.ui.BusyTask;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** Who did what and when, and the proof that nobody changed it afterwards. */
@Route(AuditView.PATH)
@PageTitle("Nhật ký · Từng Hộ")
@RolesAllowed("ADMINISTRATOR")
class AuditView extends Div {
    static final String PATH = "nhat-ky";

    private final AuditChain chain;
    private final TextField text = new TextField("Tên đăng nhập, mã đối tượng hoặc việc");
    private final TextField commune = new TextField("Mã xã");
    private final Div result = new Div();

    AuditView(AuditChain chain) {
        this.chain = chain;
        result.getElement().setAttribute("role", "status");
        var list = new KeysetList<AuditEntry>(
                (after, limit) -> chain.page(
                        after == null ? Long.MAX_VALUE : after.auditEntryId(),
                        blankToNull(commune.getValue()),
                        blankToNull(text.getValue()),
                        limit),
                AuditView::card,
                () -> new EmptyState(
                        "Không có dòng nào như vậy",
                        "Hãy nhập đúng cả tên đăng nhập, mã hoặc tên việc, hoặc bỏ bớt điều kiện."));
        for (var field : new TextField[] {text, commune}) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setClearButtonVisible(true);
            field.addValueChangeListener(e -> list.reload());
        }
        var filters = new Div(text, commune);
        filters.addClassName("th-filters");
        var verify = new Button("Kiểm tra chuỗi nhật ký", e -> verify());
        add(
                new PageHeader("Nhật ký", "Mọi việc ghi, xem dữ liệu nhạy cảm, xuất tệp và đăng nhập", verify),
                result,
                filters,
                list);
        list.reload();
    }

    private void verify() {
        result.removeAll();
        var busy = new BusyTask("Đang kiểm tra từng dòng");
        result.add(busy);
        busy.start(progress -> chain.check(List.of()), report -> result.add(badge(report)));
    }

    /** Says what is proven and what is not: the lines under seals, by our key; not that nobody else has the key. */
    private static StatusBadge badge(ChainReport report) {
        if (!report.breaks().isEmpty()) {
            var first = report.breaks().getFirst();
            return new StatusBadge(
                    (first.auditEntryId() == 0
                                    ? first.reason()
                                    : "Dòng số " + first.auditEntryId() + ": " + first.reason())
                            + ". Hãy giữ nguyên dữ liệu và báo người phụ trách an toàn thông tin.",
                    Tone.BAD);
        }
        return new StatusBadge(
                "%d dòng đã niêm còn như lúc niêm, theo khóa của cài đặt này%s; %d dòng chưa niêm. So với các điểm neo đã công bố bằng lệnh ./tungho verify."
                        .formatted(
                                report.sealed(),
                                report.plain() > 0
                                        ? " (%d dòng đầu niêm không khóa, trước khi nâng cấp)".formatted(report.plain())
                                        : "",
                                report.unsealed()),
                Tone.GOOD);
    }

    private static Card card(AuditEntry entry) {
        var actor = new Span(entry.actor());
        actor.addClassName("th-strong");
        var line = new Div(
                new Span(VietnameseFormat.dateTime(entry.recordedAt())),
                actor,
                new Span(entry.kind().label() + ": " + entry.action()),
                new Span(entry.objectType() + " " + entry.objectId()));
        line.addClassName("th-row");
        return entry.detail().isBlank() ? new Card(line) : new Card(line, new Paragraph(entry.detail()));
    }

    private static @org.jspecify.annotations.Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
