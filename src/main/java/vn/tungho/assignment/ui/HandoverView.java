package vn.tungho.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.assignment.Assignment;
import vn.tungho.assignment.HandoverKind;
import vn.tungho.assignment.HandoverService;
import vn.tungho.assignment.Helper;
import vn.tungho.assignment.HelperRow;
import vn.tungho.registry.Household;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.RouteId;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;

/** One or all households go to another helper: for a time, or for good; both sign the minutes (R-HANDOVER). */
@Route(AssignmentNavigation.HANDOVER + "/:helper([0-9]{1,18})?")
@PageTitle("Bàn giao hộ · Từng Hộ")
@RolesAllowed({"CADRE", "CELL_SECRETARY", "STEERING_COMMITTEE", "POVERTY_OFFICER"})
@StyleSheet("context://css/review-field.css")
@StyleSheet("context://css/help.css")
class HandoverView extends Div implements BeforeEnterObserver {
    private final HelpDesk desk;

    HandoverView(HelpDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = RouteId.ifAny(event, "helper");
        var helper =
                asked.map(id -> desk.helpers().find(id)).or(() -> desk.helpers().me());
        removeAll();
        if (helper.isEmpty() || !desk.person().scope().covers(helper.get().commune())) {
            add(
                    new PageHeader("Bàn giao hộ"),
                    new EmptyState("Chưa chọn người bàn giao", "Mở trang này từ danh sách người giúp."));
            return;
        }
        show(helper.get());
    }

    private void show(Helper helper) {
        removeAll();
        add(new PageHeader("Bàn giao hộ", helper.fullName() + ", " + helper.jobTitle()));
        var running = desk.handovers().running(helper.helperId());
        var body = new Div();
        body.addClassName("th-stack-v");
        if (!desk.handovers().mayOffer(helper)) {
            body.add(new EmptyState(
                    "Bạn chỉ xem",
                    "Bàn giao do người giúp, bí thư chi bộ của người ấy, Ban Chỉ đạo hoặc công chức xã lập."));
        } else if (running.isEmpty()) {
            body.add(new EmptyState("Không có hộ nào để bàn giao", "Chỉ bàn giao các hộ đã nhận giúp."));
        } else {
            body.add(form(helper, running));
        }
        body.add(history(helper));
        add(body);
    }

    private Card form(Helper helper, List<Assignment> running) {
        var errors = new ErrorSummary();
        var names = desk
                .households()
                .findAll(running.stream().map(Assignment::householdId).toList())
                .stream()
                .collect(Collectors.toMap(Household::householdId, Household::headName));
        var households = new CheckboxGroup<Assignment>("Hộ bàn giao");
        households.setItems(running);
        households.setItemLabelGenerator(a -> names.getOrDefault(a.householdId(), ""));
        households.select(running);
        households.addClassName("th-help-given");
        RadioButtonGroup<HandoverKind> kind =
                Choices.of("Bàn giao thế nào", List.of(HandoverKind.values()), HandoverKind::label);
        var to = new ComboBox<HelperRow>("Người nhận");
        to.setItems(desk.helpers().helpers(helper.communeCode()).stream()
                .filter(h -> h.isActive() && h.helperId() != helper.helperId())
                .toList());
        to.setItemLabelGenerator(h -> h.fullName() + " – " + h.cellName() + ", đang giúp " + h.load() + " hộ");
        to.setWidthFull();
        var from = new DayField("Từ ngày", desk.today(), null).from(desk.today());
        var until = new DayField("Đến hết ngày").from(desk.today());
        var dates = new Div(from, until);
        dates.addClassName("th-row");
        dates.setVisible(false);
        kind.addValueChangeListener(e -> dates.setVisible(e.getValue() == HandoverKind.DEPUTY));
        kind.setValue(HandoverKind.FINAL);
        var reason = new TextField("Lý do");
        reason.setPlaceholder("Chuyển công tác, nghỉ hưu, đi học, ốm…");
        reason.setMaxLength(300);
        var minutes = new TextArea("Nội dung bàn giao: tình hình từng hộ, việc cần làm tiếp");
        minutes.setMaxLength(2000);
        minutes.setWidthFull();
        Asked.of(households, kind, to, until, reason, minutes);
        var fields = new Div(households, kind, dates, to, reason, minutes);
        fields.addClassNames("th-stack-v", "th-form");
        var draft = DraftFields.mine("handover/" + helper.helperId()).on(fields);
        var send = new Button("Ký và gửi bên nhận", e -> {
            try {
                if (!errors.passes(fields)) {
                    return;
                }
                draft.perform(() -> desk.handovers()
                        .offer(
                                helper.helperId(),
                                new HandoverService.Offer(
                                        kind.getValue(),
                                        to.getValue().helperId(),
                                        households.getValue().stream()
                                                .map(Assignment::assignmentId)
                                                .toList(),
                                        kind.getValue() == HandoverKind.DEPUTY ? from.given() : desk.today(),
                                        until.getValue(),
                                        reason.getValue(),
                                        minutes.getValue())));
                Notices.success("Đã gửi biên bản đến " + to.getValue().fullName() + ". Có hiệu lực khi bên nhận ký.");
                show(helper);
            } catch (BusinessException refusal) {
                errors.show(refusal.getMessage());
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var card = new Card(
                "Biên bản bàn giao",
                errors,
                fields,
                new Paragraph("Các hộ vẫn do người giao phụ trách cho đến khi bên nhận ký."),
                send);
        card.addClassName("th-form");
        return card;
    }

    private Card history(Helper helper) {
        var card = new Card("Các lần bàn giao");
        var all = desk.handovers().ofHelper(helper.helperId());
        if (all.isEmpty()) {
            card.add(new Paragraph("Chưa có lần nào."));
            return card;
        }
        var list = new UnorderedList();
        list.addClassName("th-help-decisions");
        for (var h : all) {
            var other = h.fromHelperId() == helper.helperId()
                    ? "giao cho " + desk.helpers().find(h.toHelperId()).fullName()
                    : "nhận của " + desk.helpers().find(h.fromHelperId()).fullName();
            list.add(new ListItem(
                    new Paragraph(VietnameseFormat.date(h.givenAt().toLocalDate()) + ": " + other + " – "
                            + h.state().label().toLowerCase(java.util.Locale.of("vi"))),
                    new DocumentLinks(
                            "Biên bản bàn giao",
                            "bien-ban-ban-giao-" + h.handoverId(),
                            () -> desk.documents().handover(h.handoverId()))));
        }
        card.add(list);
        return card;
    }
}
