package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.FilesCard;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.support.SupportCase;
import vn.tungho.worklist.WorklistService;
import vn.tungho.worklist.ui.CaseWork;

/** One case from the request to the last return, with what may be done about it now. */
@Route(SupportNavigation.CASE)
@PageTitle("Hồ sơ hỗ trợ · Từng Hộ")
@PermitAll
@StyleSheet("context://css/support.css")
@StyleSheet("context://css/registry.css")
class CaseView extends Div implements BeforeEnterObserver {
    private final SupportDesk desk;
    private final WorklistService work;

    CaseView(SupportDesk desk, WorklistService work) {
        this.desk = desk;
        this.work = work;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteId.of(event, "id"));
    }

    private void show(long id) {
        removeAll();
        SupportCase c;
        try {
            c = desk.cases().find(id);
        } catch (BusinessException e) {
            add(
                    new PageHeader("Hồ sơ hỗ trợ"),
                    new EmptyState(
                            "Không mở được hồ sơ này",
                            e.getMessage(),
                            PathLink.button("Về danh sách hồ sơ", SupportNavigation.CASES)));
            return;
        }
        add(header(c));
        if (desk.acts().papers().hasNotice(c)) {
            add(new DocumentLinks(
                    c.endedOn() == null ? "Yêu cầu bổ sung giấy tờ" : "Thông báo dừng giải quyết",
                    "bo-sung-giay-to-" + c.caseId(),
                    () -> desk.acts().papers().notice(c.caseId())));
        }
        var left = new Div(
                new CaseFacts(desk, c),
                CaseParts.findings(desk, c),
                CaseParts.selection(desk, c),
                new DeliveryCard(desk, c, () -> show(c.caseId())),
                new ReturnCard(desk, c));
        left.addClassName("th-stack-v");
        var right = new Div(CaseParts.documents(desk, c), photos(c), CaseParts.events(desk, c));
        right.addClassName("th-stack-v");
        var columns = new Div(left, right);
        columns.addClassName("th-two");
        add(columns);
    }

    private PageHeader header(SupportCase c) {
        var header = new PageHeader(
                desk.programme(c).name() + " · " + c.subject(), "Hồ sơ số " + c.caseId() + " · " + desk.village(c));
        header.addBelow(Badges.of(c.state()));
        if (c.isPaused()) {
            header.addBelow(new StatusBadge("Tạm dừng: " + c.pauseReason(), Tone.WARN, "‖"));
        }
        if (c.isReturnOverdue()) {
            header.addBelow(new StatusBadge("Quá hạn hoàn trả", Tone.BAD, "!"));
        }
        var due = c.stepDueOn();
        if (due != null && c.state().isOpen()) {
            header.addBelow(new DueBadge(
                    desk.calendar().kept(due, c.stepRule(), c.stepFromOn()),
                    desk.today(),
                    desk.calendar().calendar()));
        }
        CaseWork.show(header, desk.person(), work.openOfHousehold(c.householdId()), Set.of("supportCase"), c.caseId());
        if (desk.cases().mayKeep(c) && c.state().isOpen()) {
            exits(header, c);
        }
        return header;
    }

    private void exits(PageHeader header, SupportCase c) {
        if (!c.isPaused()) {
            header.addAction(new Button(
                    "Tạm dừng",
                    e -> ReasonDialog.of(
                                    c.caseId(),
                                    "Tạm dừng hồ sơ",
                                    "Trong lúc tạm dừng, không bước nào được làm; một việc xem lại sẽ nằm trong danh sách việc.",
                                    "Tạm dừng",
                                    reason -> desk.acts().exits().pause(c.caseId(), reason),
                                    () -> show(c.caseId()))
                            .open()));
        }
        if (c.state().isBeforeDecision()) {
            header.addAction(new Button(
                    "Hộ rút đề nghị",
                    e -> ReasonDialog.of(
                                    c.caseId(),
                                    "Hộ rút đề nghị",
                                    "Hồ sơ kết thúc; hộ có thể đề nghị lại sau này.",
                                    "Ghi hộ rút đề nghị",
                                    reason -> desk.acts().exits().withdraw(c.caseId(), reason),
                                    () -> show(c.caseId()))
                            .open()));
            header.addAction(new Button(
                    "Chuyển cơ quan",
                    e -> ReasonDialog.withBody(
                                    c.caseId(),
                                    "Chuyển cơ quan khác",
                                    "Hồ sơ ở xã kết thúc; cơ quan nhận giải quyết tiếp.",
                                    "Chuyển hồ sơ",
                                    (body, reason) -> desk.acts().exits().transfer(c.caseId(), body, reason),
                                    () -> show(c.caseId()))
                            .open()));
        }
    }

    /** Photos and scanned papers of a case: the house before and after, minutes, receipts. */
    private FilesCard photos(SupportCase c) {
        var files = desk.acts().files();
        var card = new FilesCard(
                "Ảnh, biên bản",
                "Chưa có ảnh hay biên bản.",
                () -> files.list("support_case", c.caseId()),
                files::open);
        return desk.cases().mayKeep(c)
                ? card.adding(
                        (name, type, content) -> files.store("support_case", c.caseId(), c.area(), name, type, content))
                : card;
    }
}
