package vn.tungho.inyear.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import vn.tungho.inyear.IncomeObjectionService;
import vn.tungho.inyear.NewIncomeObjection;
import vn.tungho.inyear.OwedForm;
import vn.tungho.inyear.Request;
import vn.tungho.inyear.RequestState;
import vn.tungho.inyear.RequestWithdrawal;
import vn.tungho.review.ui.ReviewPages;
import vn.tungho.security.UserRef;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.shared.ui.DueBadge;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.RouteId;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.TextTable;
import vn.tungho.shared.ui.Tone;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.PhoneField;
import vn.tungho.shared.ui.form.RecordForm;
import vn.tungho.worklist.WorklistService;
import vn.tungho.worklist.ui.CaseWork;

/** One request from the intake to its certificate or reply, with what may be done about it now. */
@Route(InYearNavigation.REQUEST)
@PageTitle("Giấy đề nghị · Từng Hộ")
@RolesAllowed({
    "PROVINCE_OVERSEER",
    "STEERING_COMMITTEE",
    "POVERTY_OFFICER",
    "COMMUNE_CHAIR",
    "VILLAGE_HEAD",
    "FRONT_MONITOR",
    "ENUMERATOR"
})
class RequestView extends Div implements BeforeEnterObserver {
    private final InYearDesk desk;
    private final WorklistService work;

    RequestView(InYearDesk desk, WorklistService work) {
        this.desk = desk;
        this.work = work;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RouteId.of(event, "id"));
    }

    private void show(long id) {
        removeAll();
        Request r;
        try {
            r = desk.requests().find(id);
        } catch (BusinessException e) {
            add(
                    new PageHeader("Giấy đề nghị"),
                    new EmptyState(
                            "Không mở được giấy đề nghị này",
                            e.getMessage(),
                            PathLink.button("Về danh sách", InYearNavigation.LIST)));
            return;
        }
        add(header(r));
        var left = new Div(new RequestFacts(desk, r), papers(r));
        left.addClassName("th-stack-v");
        var right = new Div();
        right.addClassName("th-stack-v");
        extensions(r, right);
        owed(r, right);
        if (r.kind().byIncome()) {
            income(r, right);
        }
        var columns = new Div(left, right);
        columns.addClassName("th-two");
        add(columns);
    }

    private PageHeader header(Request r) {
        var header = new PageHeader(r.subject(), r.kind().label() + " · mã " + r.trackingCode());
        header.addBelow(RequestBadge.of(r.state()));
        if (r.dueOn() != null && r.endedOn() == null) {
            header.addBelow(new DueBadge(
                    desk.calendar().kept(r.dueOn(), r.dueRule(), null),
                    desk.today(),
                    desk.calendar().calendar()));
        }
        if (RequestWords.isLate(r, desk.today())) {
            header.addBelow(new StatusBadge("Xã chuẩn bị chậm so với ngày bắt đầu", Tone.BAD));
        }
        if (r.isEscalated() && r.endedOn() == null) {
            header.addBelow(new StatusBadge("Đã báo quá hạn lên Chủ tịch xã", Tone.BAD));
        }
        var household = r.householdId();
        if (household != null) {
            CaseWork.show(
                    header,
                    desk.person(),
                    work.openOfHousehold(household),
                    Set.of("inYearReview", "incomeReview"),
                    r.requestId());
        }
        if (desk.requests().mayKeep(r.commune())) {
            if (r.state().beforeReview()) {
                header.addAction(new Button("Rút giấy đề nghị", e -> withdraw(r)));
            }
            if (r.state() == RequestState.POSTED) {
                header.addAction(new Button("Ghi ý kiến về thu nhập", e -> object(r)));
            }
        }
        return header;
    }

    private void withdraw(Request r) {
        var reason = new TextArea("Lý do");
        reason.setWidthFull();
        var answers = new RecordForm<>(RequestWithdrawal.class).field("reason", reason);
        new ActDialog(
                        "Rút giấy đề nghị",
                        "Hồ sơ kết thúc; hộ có thể đề nghị lại bất cứ lúc nào.",
                        () -> desk.requests()
                                .withdraw(r.requestId(), answers.data().reason()),
                        () -> show(r.requestId()),
                        reason)
                .asking(answers::problems)
                .about("request/" + r.requestId())
                .open();
    }

    private void object(Request r) {
        var name = new TextField("Người nêu ý kiến");
        name.setWidthFull();
        var phone = new PhoneField("Số điện thoại (nếu có)");
        var content = new TextArea("Nội dung");
        content.setWidthFull();
        var day = new DayField("Ngày nhận", desk.today(), desk.today());
        var verifier = new ComboBox<UserRef>("Cử ai phúc tra");
        verifier.setItems(desk.objections().verifiers(r.requestId()));
        verifier.setItemLabelGenerator(UserRef::fullName);
        verifier.setHelperText("Người đã điền phiếu đầu và người thân của hộ không có trong danh sách.");
        verifier.setWidthFull();
        var answers = new RecordForm<>(NewIncomeObjection.class)
                .field("complainantName", name)
                .field("phone", phone)
                .field("content", content)
                .field("receivedOn", day)
                .field("verifierId", verifier, UserRef::userId);
        new ActDialog(
                        "Ghi ý kiến về thu nhập",
                        "Người khác điền lại phiếu thu nhập trong "
                                + desk.calendar().length(IncomeObjectionService.REVERIFICATION_RULE)
                                + "; hạn trả lời được gia hạn nếu cần.",
                        () -> lodge(r.requestId(), answers.data()),
                        () -> show(r.requestId()),
                        name,
                        phone,
                        content,
                        day,
                        verifier)
                .asking(answers::problems)
                .about("request/" + r.requestId())
                .open();
    }

    private void lodge(long requestId, NewIncomeObjection data) {
        desk.objections()
                .lodge(
                        requestId,
                        data.complainantName(),
                        data.phone(),
                        data.content(),
                        data.receivedOn(),
                        data.verifierId());
    }

    private Card papers(Request r) {
        var id = r.requestId();
        var card = new Card(
                "Giấy tờ",
                new DocumentLinks(
                        "Giấy tiếp nhận",
                        "giay-tiep-nhan-" + r.trackingCode(),
                        () -> desk.documents().slip(id)));
        if (r.state() == RequestState.RECOGNISED) {
            card.add(new DocumentLinks(
                    "Quyết định công nhận",
                    "quyet-dinh-" + id,
                    () -> desk.documents().decision(id, null)));
            if (desk.documents().hasCertificate(r)) {
                card.add(new DocumentLinks(
                        "Giấy chứng nhận",
                        "giay-chung-nhan-" + id,
                        () -> desk.documents().certificate(id)));
            }
        }
        if (r.state() == RequestState.REFUSED) {
            card.add(new DocumentLinks(
                    "Văn bản trả lời", "tra-loi-" + id, () -> desk.documents().reply(id, null, "")));
        }
        var round = r.villageReviewId();
        if (round != null) {
            card.add(new PathLink("Khảo sát, họp thôn, niêm yết", ReviewPages.village(round)));
        }
        return card;
    }

    private void extensions(Request r, Div right) {
        var all = desk.requests().extensions(r.requestId());
        if (all.isEmpty()) {
            return;
        }
        var card = new Card("Gia hạn");
        all.forEach(e -> card.add(new Paragraph(e.reason() + ": từ " + VietnameseFormat.date(e.dueBefore()) + " đến "
                + VietnameseFormat.date(e.dueAfter()) + " (ý kiến số " + e.objectionId() + ")")));
        right.add(card);
    }

    private void owed(Request r, Div right) {
        List<OwedForm> forms = desk.disasters().owed(r.requestId());
        if (!forms.isEmpty()) {
            right.add(new OwedCard(desk, r, forms, () -> show(r.requestId())));
        }
    }

    private void income(Request r, Div right) {
        for (var sheet : desk.incomes().sheets(r.requestId())) {
            var table = new TextTable("Nguồn", "Doanh thu", "Chi phí");
            desk.incomes()
                    .form(sheet)
                    .lines()
                    .forEach(l -> table.row(
                            l.source().label() + (l.detail().isBlank() ? "" : " (" + l.detail() + ")"),
                            VietnameseFormat.money(l.revenue().longValue()),
                            VietnameseFormat.money(l.cost().longValue())));
            right.add(new Card(
                    sheet.objectionId() == null ? "Phiếu thu nhập" : "Phiếu phúc tra",
                    new Paragraph(VietnameseFormat.money(sheet.perHead().longValue()) + "/người/tháng, "
                            + sheet.members() + " người, " + sheet.surveyorName() + " điền ngày "
                            + VietnameseFormat.date(sheet.filledOn())),
                    table));
        }
        for (var o : desk.objections().ofRequest(r.requestId())) {
            right.add(new Card(
                    "Ý kiến về thu nhập",
                    new Paragraph(o.content()),
                    new Paragraph(o.state().label()
                            + (o.conclusion() == null
                                    ? ", hạn " + VietnameseFormat.date(o.dueOn())
                                    : ": " + o.conclusion()))));
        }
        var postings = desk.incomes().postings(r.requestId());
        if (!postings.isEmpty()) {
            right.add(new Card(
                    "Niêm yết",
                    postings.stream()
                            .map(RequestWords::posting)
                            .map(Paragraph::new)
                            .toArray(Paragraph[]::new)));
        }
    }
}
