package vn.tungho.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.tungho.security.DutyObjection;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** One piece of work: what to do, the form, the facts, the case's way, remarks, and the bar with the main action. */
class TaskPanel extends Section implements TaskFrame {
    /** What the page around the panel does with it. */
    interface Host {
        /** The task is over. */
        void finished(WorkItem item, String message);

        /** The item changed hands and is to be shown again. */
        void changed(WorkItem item);
    }

    private final TaskServices services;
    private final WorkItem item;
    private final Host host;
    private final ErrorSummary errors = new ErrorSummary();
    private final TaskBar bar;

    TaskPanel(TaskServices services, WorkItem item, Host host) {
        this.services = services;
        this.item = item;
        this.host = host;
        var person = services.current.require();
        var barred = WorklistService.mayDo(person, item)
                ? services.worklist.objection(item, person.userId())
                : Optional.<DutyObjection>empty();
        var isMine = WorklistService.mayDo(person, item);
        this.bar = new TaskBar(this::run);
        addClassName("th-task");
        getElement().setAttribute("aria-label", item.title());
        add(header(isMine), new TrailSection(services.trails(item), services.isLate(item)));
        var main = new Div(errors);
        main.addClassName("th-stack-v");
        services.guide(item).ifPresent(g -> main.add(new GuideSection(g)));
        if (isMine && services.signings.mustRepeat(item.kind())) {
            main.add(new Card(
                    "Mã xác nhận trước khi ký",
                    new Paragraph("Ký cần mã xác nhận vừa nhập. Hãy nhập mã rồi quay lại trang này để ký."),
                    PathLink.button("Nhập mã xác nhận", "ma-xac-nhan")));
        }
        main.add(barred.map(TaskPanel::notBy).orElseGet(() -> isMine ? form() : notMine()));
        var side = new Div();
        side.addClassName("th-stack-v");
        facts().ifPresent(side::add);
        side.add(new NotesCard(services, item), new HistoryCard(services.notes.history(item.workItemId())));
        var columns = new Div(main, side);
        columns.addClassName("th-task-columns");
        add(columns, bar);
    }

    @Override
    public void done(String message) {
        host.finished(item, message);
    }

    @Override
    public void mainAction(String label, Runnable action) {
        bar.mainAction(label, action);
    }

    @Override
    public void checking(CheckAnswers page) {
        bar.checking();
    }

    @Override
    public void draftSaved(LocalDateTime at) {
        bar.draftSaved(at);
    }

    private PageHeader header(boolean isMine) {
        var header = new PageHeader(item.title(), item.subject());
        if (item.hasDue()) {
            header.addBelow(services.dueBadge(item));
        }
        if (item.isEscalated()) {
            header.addBelow(new StatusBadge("Đã báo cấp trên", Tone.BAD));
        }
        header.addAction(new TaskHands(services, item, isMine, host::changed, this::run));
        return header;
    }

    private Component form() {
        return services.form(item)
                .map(f -> f.create(item, this))
                .orElseGet(
                        () -> new Card(
                                "Việc này làm ngoài hệ thống",
                                new Paragraph(
                                        "Chưa có biểu mẫu riêng cho việc này. Hãy làm theo hướng dẫn ở trên và ghi lại ở phần ghi chú.")));
    }

    /** What is known of the case; whoever sees the task but not the case is told so. */
    private Optional<Component> facts() {
        try {
            return services.form(item).flatMap(f -> f.facts(item));
        } catch (BusinessException closed) {
            return Optional.of(new Card(
                    "Nội dung hồ sơ",
                    new Paragraph("Chỉ người xử lý hồ sơ này xem được nội dung. Cần biết thêm thì hỏi họ.")));
        }
    }

    private static Component notBy(DutyObjection objection) {
        return new Card("Việc này phải do người khác làm", new Paragraph(objection.toPerson()));
    }

    private Component notMine() {
        var who = services.assigneeName(item)
                .map(name -> name + " (" + item.role().label() + ") đã nhận việc này.")
                .orElse("Việc này do " + item.role().label() + " làm, chưa có ai nhận.");
        return new Card(
                "Bạn chỉ xem", new Paragraph(who), new Paragraph("Bạn xem được vì việc nằm trong địa bàn của bạn."));
    }

    /** Runs what the person asked for; a refusal shows on top and leaves everything typed as it is. */
    private void run(Runnable action) {
        errors.clear();
        try {
            action.run();
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    /** What to do stands open; why and by which law can be opened. */
    private static final class GuideSection extends Card {
        GuideSection(vn.tungho.worklist.TaskGuide guide) {
            addClassName("th-guide");
            var what = new Paragraph(guide.what());
            what.addClassName("th-strong");
            var law = new Paragraph("Căn cứ: " + guide.law());
            law.addClassName("th-muted");
            add(what, new Details("Vì sao, theo quy định nào", new Paragraph(guide.why()), law));
        }
    }
}
