package vn.tungho.inyear.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.tungho.inyear.NewRequest;
import vn.tungho.inyear.RequestChannel;
import vn.tungho.inyear.RequestKind;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.registry.Member;
import vn.tungho.registry.ui.HouseholdField;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.LateReasonField;
import vn.tungho.shared.ui.field.PhoneField;
import vn.tungho.shared.ui.form.RecordForm;

/** Takes a request down at the desk or from the post, and hands out the slip with the code. */
@Route(InYearNavigation.NEW)
@PageTitle("Nhận giấy đề nghị · Từng Hộ")
@RolesAllowed({"POVERTY_OFFICER", "STEERING_COMMITTEE"})
class NewRequestView extends Div implements BeforeEnterObserver {
    /** Stands for the village as long as no household is chosen, which is asked for at its own field. */
    private static final String NOWHERE = "-";

    private final InYearDesk desk;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<RequestKind> kind = new RadioButtonGroup<>("Đề nghị gì?");
    private final Paragraph about = new Paragraph();
    private final Select<RequestChannel> channel = new Select<>();
    private final ComboBox<String> worker = new ComboBox<>("Người lao động");
    private final TextField requester = new TextField("Người đề nghị");
    private final PhoneField phone = new PhoneField("Số điện thoại (nếu có)");
    private final EmailField email = new EmailField("Thư điện tử (nếu có)");
    private final TextArea content = new TextArea("Vì sao đề nghị");
    private final DayField day;
    private final LateReasonField late;
    private final DraftFields draft;

    NewRequestView(InYearDesk desk) {
        this.desk = desk;
        this.day = new DayField("Ngày nhận", desk.today(), desk.today())
                .from(desk.requests().earliestReceipt());
        this.late = new LateReasonField(day, desk.requests()::needsReason);
        this.draft = new DraftFields(desk.drafts(), desk.person().userId(), "in-year-request", at -> {});
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var communes = desk.person().grants().stream()
                .filter(g -> g.role() == Role.POVERTY_OFFICER || g.role() == Role.STEERING_COMMITTEE)
                .map(g -> g.area().communeCode())
                .distinct()
                .flatMap(code -> java.util.stream.Stream.ofNullable(code))
                .map(desk.areas()::commune)
                .toList();
        if (communes.isEmpty()) {
            add(new EmptyState("Bạn chưa được giao xã nào", "Nhờ quản trị hệ thống giao vai trò ở một xã."));
            return;
        }
        show(communes.getFirst());
    }

    private void show(Commune commune) {
        kind.setItems(RequestKind.values());
        kind.setItemLabelGenerator(k -> k.label() + " (" + k.form() + ")");
        kind.addClassName("th-vertical");
        kind.addThemeVariants(com.vaadin.flow.component.radiobutton.RadioGroupVariant.LUMO_VERTICAL);
        kind.addValueChangeListener(e -> explain());
        var field = new HouseholdField(
                "Hộ trong sổ bộ của xã", desk.households(), desk.person().scope(), commune.communeCode(), 0);
        field.addValueChangeListener(e -> chosen(e.getValue()));
        channel.setLabel("Cách nộp");
        channel.setItems(RequestChannel.DESK, RequestChannel.POST);
        channel.setItemLabelGenerator(RequestChannel::label);
        channel.setValue(RequestChannel.DESK);
        phone.setHelperText("Để báo kết quả, ví dụ 0912 345 678.");
        content.setHelperText("Bằng lời của người dân, ví dụ “mất việc từ tháng 6, con ốm dài ngày”.");
        worker.setVisible(false);
        about.addClassName("th-muted");
        var answers = bound(field);
        var save = new Button("Nhận giấy đề nghị", e -> lodge(answers));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var register = new PathLink("Hộ chưa có trong sổ? Đăng ký hộ mới", "ho-gia-dinh/moi");
        var form = new Card(
                kind, about, field, register, worker, requester, phone, email, content, channel, day, late, save);
        form.addClassNames("th-form", "th-narrow");
        day.addValueChangeListener(e -> explain());
        draft.every(form);
        add(new PageHeader("Nhận giấy đề nghị", commune.name()), draft.bar(), errors, form);
        explain();
    }

    private void explain() {
        var k = kind.getValue();
        worker.setVisible(k == RequestKind.LOW_INCOME);
        about.setText(
                k == null
                        ? "Chọn một mục; phiếu và các bước sau đi theo mục đã chọn."
                        : switch (k) {
                            case POVERTY -> "Xét Phiếu A trước; dưới 4 dấu hiệu thì vào rà soát. " + days(k);
                            case ESCAPE -> "Không xét Phiếu A; rà soát bằng Phiếu B. " + days(k);
                            case MEDIUM, LOW_INCOME ->
                                "Xác định thu nhập 12 tháng (Phụ lục VIII), không họp dân. " + days(k);
                        });
    }

    private String days(RequestKind k) {
        return day.getValue() == null || day.isInvalid()
                ? ""
                : RequestWords.days(desk.requests().days(k, day.given()));
    }

    private void chosen(@Nullable HouseholdRow row) {
        if (row == null) {
            return;
        }
        if (requester.isEmpty()) {
            requester.setValue(row.headName());
        }
        worker.setItems(desk.households().members(row.householdId()).stream()
                .map(Member::fullName)
                .toList());
    }

    private RecordForm<NewRequest> bound(HouseholdField field) {
        return new RecordForm<>(NewRequest.class)
                .field("kind", kind)
                .field("channel", channel)
                .given(
                        "villageCode",
                        () -> field.isEmpty() ? NOWHERE : field.getValue().villageCode())
                .given(
                        "householdId",
                        () -> field.isEmpty() ? null : (Long) field.getValue().householdId())
                .field("headName", field, HouseholdRow::headName)
                .field("workerName", worker)
                .field("requesterName", requester)
                .field("phone", phone)
                .field("email", email)
                .field("content", content)
                .field("receivedOn", day)
                .field("lateReason", late)
                .asking(() -> late.fault().map(words -> new ErrorSummary.Problem(words, late)));
    }

    private void lodge(RecordForm<NewRequest> answers) {
        if (!errors.passes(this, answers.problems())) {
            return;
        }
        try {
            var code = draft.finish(() -> desk.requests().lodge(answers.data()));
            received(desk.requests().require(code).requestId(), code);
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private void received(long id, String code) {
        removeAll();
        Notices.success("Đã nhận giấy đề nghị, mã " + code + ".");
        var big = new Paragraph(code);
        big.addClassNames("th-strong", "th-figure");
        var card = new Card(
                "Đã nhận giấy đề nghị",
                new Paragraph("Mã tra cứu để người dân theo dõi:"),
                big,
                new DocumentLinks(
                        "Giấy tiếp nhận",
                        "giay-tiep-nhan-" + code,
                        () -> desk.documents().slip(id)),
                PathLink.button("Mở giấy đề nghị", InYearNavigation.request(id)),
                PathLink.button("Về danh sách", InYearNavigation.LIST));
        card.addClassName("th-narrow");
        add(new PageHeader("Nhận giấy đề nghị"), card);
    }
}
