package vn.tungho.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.DeputyService;
import vn.tungho.security.Deputyship;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.shared.ui.field.DayField;

/** Who stands in for me, and for whom I stand in. */
@Route("nguoi-thay-toi")
@PageTitle("Người thay tôi · Từng Hộ")
@PermitAll
class DeputyView extends Div {
    private final DeputyService deputies;
    private final CurrentUser current;
    private final AppClock clock;
    private final ErrorSummary errors = new ErrorSummary();
    private final DraftFields draft = DraftFields.mine("deputy/new");
    private final Select<Role> role = new Select<>();
    private final ComboBox<UserRef> deputy = new ComboBox<>("Người thay");
    private final DayField from;
    private final DayField to;
    private final TextField reason = new TextField("Lý do");
    private final Div list = new Div();

    DeputyView(DeputyService deputies, CurrentUser current, AppClock clock) {
        this.deputies = deputies;
        this.current = current;
        this.clock = clock;
        from = new DayField("Từ ngày", clock.today(), null).from(clock.today());
        to = new DayField("Đến hết ngày", clock.today().plusDays(6), null).from(clock.today());
        addClassName("th-stack-v");
        list.addClassName("th-stack-v");
        add(
                new PageHeader(
                        "Người thay tôi",
                        "Trong những ngày đã chọn, người thay thấy và làm được việc của vai trò đó, cả việc giao đích danh bạn; mọi việc ghi tên người làm. Người cùng xã đứng đầu danh sách."),
                form(),
                list);
        showList();
    }

    private Div form() {
        var mine = current.require().grants().stream()
                .filter(g -> g.onBehalfOf() == null)
                .map(g -> g.role())
                .distinct()
                .toList();
        if (mine.isEmpty()) {
            return new EmptyState("Bạn chưa có vai trò để giao", "Khi có vai trò, bạn có thể chọn người thay ở đây.");
        }
        role.setLabel("Vai trò giao lại");
        role.setItemLabelGenerator(Role::label);
        role.setItems(mine);
        role.addValueChangeListener(e -> deputy.clear());
        role.setValue(mine.getFirst());
        deputy.setItemLabelGenerator(u -> u.fullName() + " (" + u.username() + ")");
        deputy.setItems(query -> {
            query.getOffset();
            var found = deputies.candidates(role.getValue(), query.getFilter().orElse(""), 50);
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
        reason.setPlaceholder("Ví dụ: đi tập huấn");
        var save = new Button("Giao người thay", e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var dates = new Div(from, to);
        dates.addClassName("th-row");
        var card = new Card("Giao người thay", errors, role, deputy, dates, reason, save);
        card.addClassName("th-form");
        draft.on(card);
        return new Div(card);
    }

    private void save() {
        var own = new ArrayList<ErrorSummary.Problem>();
        if (deputy.getValue() == null) {
            own.add(new ErrorSummary.Problem("Chưa chọn người thay. Hãy gõ vài chữ của tên rồi chọn.", deputy));
        }
        if (!errors.passes(this, own)) {
            return;
        }
        try {
            draft.perform(() -> deputies.appoint(
                    deputy.getValue().userId(), role.getValue(), from.given(), to.given(), reason.getValue()));
            Notices.success("Đã giao " + deputy.getValue().fullName() + " thay bạn.");
            draft.restart();
            showList();
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private void showList() {
        list.removeAll();
        var all = deputies.mine();
        if (all.isEmpty()) {
            list.add(new EmptyState(
                    "Chưa có lần thay nào", "Khi đi vắng, hãy giao người thay ở trên để việc không trễ hạn."));
        }
        all.forEach(d -> list.add(card(d)));
    }

    private Card card(Deputyship d) {
        var mine = d.userId() == current.require().userId();
        var who = new Span(mine ? d.deputyName() + " thay tôi" : "Tôi thay " + d.userName());
        who.addClassName("th-strong");
        var line = new Div(who, new Span(d.role().label()), state(d));
        line.addClassName("th-row");
        var when = new Paragraph(
                VietnameseFormat.date(d.fromOn()) + " – " + VietnameseFormat.date(d.toOn()) + " · " + d.reason());
        var card = new Card(line, when);
        if (mine && !d.isOver(clock.today())) {
            card.add(new Button("Kết thúc ngay", e -> {
                deputies.end(d.deputyId());
                Notices.success("Đã kết thúc. Vai trò trở lại chỉ mình bạn giữ.");
                showList();
            }));
        }
        return card;
    }

    private StatusBadge state(Deputyship d) {
        if (d.isOver(clock.today())) {
            return new StatusBadge("Đã kết thúc", Tone.NEUTRAL);
        }
        return d.holdsOn(clock.today())
                ? new StatusBadge("Đang thay", Tone.GOOD)
                : new StatusBadge("Chưa đến ngày", Tone.INFO);
    }
}
