package vn.tungho.registry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdRelatives;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.RelativeNote;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.ErrorSummary.Problem;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;

/** Which households are relatives: one's own, and for those who oversee the review everybody's. */
@Route("nguoi-than")
@PageTitle("Người thân trong danh sách hộ · Từng Hộ")
@PermitAll
class RelativesView extends Div {
    private static final int SHOWN = 30;

    private final HouseholdRelatives relatives;
    private final HouseholdService households;
    private final CurrentUser current;
    private final ErrorSummary errors = new ErrorSummary();
    private final ComboBox<HouseholdRow> household = new ComboBox<>("Hộ là người thân");
    private final TextField relation = new TextField("Quan hệ với chủ hộ");
    private final Div lists = new Div();
    private final DraftFields draft = DraftFields.mine("relative/new");

    RelativesView(HouseholdRelatives relatives, HouseholdService households, CurrentUser current) {
        this.relatives = relatives;
        this.households = households;
        this.current = current;
        addClassName("th-stack-v");
        lists.addClassName("th-stack-v");
        add(
                new PageHeader(
                        "Người thân trong danh sách hộ",
                        "Không ai rà soát, phúc tra, kết luận hay ký về hộ của người thân. Khai ở đây để việc được giao cho người khác."),
                form(),
                lists);
        show();
    }

    private Card form() {
        household.setPlaceholder("Tên chủ hộ, mã hộ hoặc thôn; gõ không dấu cũng được");
        household.setItemLabelGenerator(RelativesView::words);
        household.setItems(query -> {
            query.getOffset();
            var filter = HouseholdFilter.text(query.getFilter().orElse(""));
            return households.search(filter, current.require().scope(), null, SHOWN).stream()
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        household.setWidthFull();
        relation.setHelperText("Ví dụ: em ruột của chủ hộ");
        relation.setMaxLength(100);
        relation.setWidthFull();
        var declare = new Button("Khai người thân", e -> declare());
        declare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var card = new Card("Khai người thân của tôi", errors, household, relation, declare);
        card.addClassName("th-form");
        draft.on(card);
        return card;
    }

    private static String words(HouseholdRow row) {
        var born = row.headBirthYear() == null ? "" : ", sinh " + row.headBirthYear();
        return row.headName() + born + " · " + row.villageName();
    }

    private void declare() {
        var problems = new ArrayList<Problem>();
        var chosen = household.getValue();
        if (chosen == null) {
            problems.add(new Problem("Chưa chọn hộ. Gõ vài chữ của tên chủ hộ rồi chọn.", household));
        }
        if (relation.getValue().isBlank()) {
            problems.add(new Problem("Chưa ghi quan hệ, ví dụ “em ruột của chủ hộ”.", relation));
        }
        errors.show(problems);
        if (chosen == null || !problems.isEmpty()) {
            return;
        }
        act(() -> {
            draft.perform(() -> relatives.declare(chosen.householdId(), relation.getValue()));
            Notices.success("Đã khai hộ " + chosen.headName() + " là người thân của bạn.");
            draft.restart();
        });
    }

    private void act(Runnable act) {
        try {
            act.run();
            show();
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private void show() {
        lists.removeAll();
        lists.add(card(
                "Người thân của tôi",
                relatives.mine(),
                false,
                "Bạn chưa khai hộ nào",
                "Khai sai thì nhờ công chức giảm nghèo hoặc quản trị gỡ."));
        if (relatives.mayOversee()) {
            lists.add(card(
                    "Mọi người đã khai trong địa bàn",
                    relatives.inArea(),
                    relatives.mayPutRight(),
                    "Chưa ai khai người thân",
                    "Nhắc rà soát viên, trưởng thôn và cán bộ giúp hộ khai trước khi giao hộ."));
        }
    }

    private Card card(String title, List<RelativeNote> notes, boolean mayRemove, String none, String hint) {
        var card = new Card(title);
        if (notes.isEmpty()) {
            card.add(new EmptyState(none, hint));
        }
        for (var note : notes) {
            var what = new Span(note.fullName() + ": " + note.relation());
            what.addClassName("th-muted");
            var when =
                    new Span("Khai ngày " + VietnameseFormat.date(note.notedAt().toLocalDate()));
            when.addClassName("th-muted");
            var row = new Div(
                    new PathLink(
                            "Hộ " + note.headName() + " · " + note.villageName(),
                            RegistryNavigation.household(note.householdId())),
                    what,
                    when);
            row.addClassName("th-row");
            if (mayRemove && note.userId() != current.require().userId()) {
                var remove = new Button(
                        "Gỡ",
                        e -> act(() -> {
                            relatives.remove(note);
                            Notices.success("Đã gỡ. Người này lại được làm việc về hộ " + note.headName() + ".");
                        }));
                remove.setAriaLabel("Gỡ hộ " + note.headName() + " khỏi người thân của " + note.fullName());
                row.add(remove);
            }
            card.add(row);
        }
        return card;
    }
}
