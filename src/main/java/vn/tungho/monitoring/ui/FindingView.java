package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tungho.monitoring.Finding;
import vn.tungho.monitoring.FindingState;
import vn.tungho.monitoring.PlanState;
import vn.tungho.registry.ui.RegistryNavigation;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.FilesCard;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;

/** One finding: its words, its evidence, and all that was done about it. */
@Route(MonitoringNavigation.FINDING)
@PageTitle("Phát hiện giám sát · Từng Hộ")
@RolesAllowed({
    "FRONT_MONITOR",
    "POVERTY_OFFICER",
    "COMMUNE_CHAIR",
    "STEERING_COMMITTEE",
    "PROVINCE_OVERSEER",
    "VILLAGE_HEAD",
    "ADMINISTRATOR"
})
@StyleSheet("context://css/monitoring.css")
@StyleSheet("context://css/registry.css")
class FindingView extends Div implements BeforeEnterObserver {
    private final MonitoringDesk desk;

    FindingView(MonitoringDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteId.of(event, "id"));
    }

    private void show(long id) {
        removeAll();
        Finding f;
        try {
            f = desk.findings().find(id);
        } catch (BusinessException e) {
            add(
                    new PageHeader("Phát hiện giám sát"),
                    new EmptyState(
                            "Không mở được phát hiện này",
                            e.getMessage(),
                            PathLink.button("Về danh sách phát hiện", MonitoringNavigation.FINDINGS)));
            return;
        }
        var header = new PageHeader(f.subject() + ": " + f.step().label(), "Phát hiện " + f.code());
        header.addBelow(Badges.of(f.state()), Badges.of(f.level()));
        var due = f.replyDueOn();
        if (due != null && f.state().waitsForAnswer()) {
            header.addBelow(new DueBadge(
                    desk.calendar().kept(due, f.replyRule(), null),
                    desk.today(),
                    desk.calendar().calendar()));
        }
        if (mayAnswer(f)) {
            var answer = new Button("Trả lời", e -> answer(f));
            answer.addThemeName("primary");
            header.addAction(answer);
        }
        var left = new Div(words(f), evidence(f));
        left.addClassName("th-stack-v");
        var right = new Div(acts(f));
        right.addClassName("th-stack-v");
        var columns = new Div(left, right);
        columns.addClassName("th-two");
        add(header, columns);
    }

    private boolean mayAnswer(Finding f) {
        return f.state().waitsForAnswer()
                && desk.plans().mayAnswer(f.commune())
                && desk.plans().find(f.planId()).state() == PlanState.ANSWERS;
    }

    private void answer(Finding f) {
        var text = new TextArea("Trả lời");
        text.setHelperText("Đã làm gì, bao giờ xong, hoặc vì sao không làm.");
        text.setMaxLength(2000);
        text.setWidthFull();
        new ActDialog(
                        "Trả lời",
                        "Câu trả lời gửi Mặt trận và không sửa được nữa; Mặt trận xem việc khắc phục rồi mới đóng phát hiện.",
                        () -> desk.followUps().answer(f.findingId(), text.getValue()),
                        () -> show(f.findingId()),
                        text)
                .about("finding/" + f.findingId())
                .open();
    }

    private Card words(Finding f) {
        var facts = new FactList()
                .fact("Điều đã thấy", f.description())
                .fact("Kiến nghị", f.recommendation())
                .fact("Nơi nhận", f.receiver())
                .fact("Căn cứ", f.basis())
                .fact("Người ghi", f.writtenByName() + ", ngày " + VietnameseFormat.date(f.writtenOn()));
        var plan = desk.plans().mayMonitor(f.commune()) || desk.plans().mayAnswer(f.commune());
        var card = new Card("Phát hiện", facts);
        var links = new Div();
        links.addClassNames("th-row", "th-no-print");
        if (f.householdId() != null) {
            links.add(PathLink.button("Mở hồ sơ hộ", RegistryNavigation.household(f.householdId())));
        }
        if (plan) {
            links.add(PathLink.button("Mở cuộc giám sát", MonitoringNavigation.plan(f.planId())));
        }
        var note = new Paragraph("Phát hiện đã ghi thì không ai sửa được; xã chỉ trả lời, chỉ Mặt trận đóng.");
        note.addClassName("th-muted");
        card.add(links, note);
        return card;
    }

    private Card acts(Finding f) {
        var list = new UnorderedList();
        list.addClassName("th-timeline");
        for (var a : desk.findings().acts(f.findingId()).reversed()) {
            var what = new Span(a.act().label() + " · " + VietnameseFormat.date(a.actedOn()));
            what.addClassName("th-strong");
            var note = new Span(a.note());
            note.setVisible(!a.note().isBlank());
            var due = a.dueOn();
            var until = new Span(due == null ? "" : "Hạn trả lời " + VietnameseFormat.date(due));
            until.setVisible(due != null && f.state() != FindingState.REMEDIED);
            var by = new Span(a.actorName());
            by.addClassName("th-muted");
            list.add(new ListItem(what, note, until, by));
        }
        return new Card("Diễn biến", list);
    }

    /** The files that prove a finding; only the Front's monitor adds to them. */
    private FilesCard evidence(Finding f) {
        var id = f.findingId();
        var card = new FilesCard(
                "Bằng chứng",
                "Chưa có tệp nào.",
                () -> desk.findings().evidence(id),
                file -> desk.findings().evidenceFile(id, file));
        return desk.plans().mayMonitor(f.commune()) && f.state() != FindingState.REMEDIED
                ? card.adding((name, type, content) -> desk.findings().addEvidence(id, name, type, content))
                : card;
    }
}
