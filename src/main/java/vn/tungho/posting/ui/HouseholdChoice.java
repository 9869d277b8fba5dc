package vn.tungho.posting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.posting.Posting;
import vn.tungho.posting.PostingLine;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.ui.HouseholdField;
import vn.tungho.security.Role;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.PathLink;

/** The household an objection is about: one of the list, or for one left out, one of the village's register. */
class HouseholdChoice extends Div {
    private final ComboBox<PostingLine> listed = new ComboBox<>("Hộ trong danh sách");
    private final HouseholdField register;
    private final Div leftOut;
    private final List<PostingLine> lines;
    private final HouseholdService households;
    private final Posting posting;
    private final PostingDesk desk;

    HouseholdChoice(PostingDesk desk, HouseholdService households, Posting posting) {
        this.desk = desk;
        this.households = households;
        this.posting = posting;
        this.register = HouseholdField.ofVillage(
                "Hộ trong sổ của thôn",
                households,
                desk.person().scope(),
                posting.communeCode(),
                posting.villageCode());
        this.leftOut = new Div(register);
        this.lines = desk.postings().lines(posting.postingId());
        addClassName("th-office-choice");
        listed.setItems(lines);
        listed.setItemLabelGenerator(l ->
                l.lineNo() + ". " + l.headName() + " – " + l.povertyStatus().label());
        listed.setPlaceholder("Gõ tên chủ hộ");
        listed.setWidthFull();
        register.setWidthFull();
        leftOut.addClassName("th-stack-v");
        if (desk.person().has(Role.POVERTY_OFFICER, posting.area())
                || desk.person().has(Role.STEERING_COMMITTEE, posting.area())) {
            leftOut.add(new Paragraph("Hộ chưa có trong sổ? Nội dung đang ghi được giữ lại khi bạn đăng ký hộ."));
            leftOut.add(PathLink.button("Đăng ký hộ mới", "ho-gia-dinh/moi"));
        } else {
            leftOut.add(new Paragraph("Hộ chưa có trong sổ? Nhờ công chức giảm nghèo của xã đăng ký hộ rồi ghi tiếp."));
        }
        add(listed, leftOut);
    }

    /** Offers what fits the kind of objection. */
    void show(@Nullable ObjectionKind kind) {
        listed.setVisible(kind != null && kind != ObjectionKind.LEFT_OUT);
        leftOut.setVisible(kind == ObjectionKind.LEFT_OUT);
    }

    void keep(DraftFields draft) {
        draft.keep(
                "line",
                listed,
                l -> "" + l.householdId(),
                id -> lines.stream()
                        .filter(l -> id.equals("" + l.householdId()))
                        .findFirst()
                        .orElse(null));
        draft.keep("household", register, HouseholdRow::householdCode, this::byCode);
    }

    @Nullable Chosen chosen() {
        if (leftOut.isVisible()) {
            var row = register.getValue();
            return row == null ? null : new Chosen(row.householdId(), row.headName());
        }
        var line = listed.getValue();
        return line == null ? null : new Chosen(line.householdId(), line.headName());
    }

    Component field() {
        return leftOut.isVisible() ? register : listed;
    }

    private @Nullable HouseholdRow byCode(String code) {
        var filter = new HouseholdFilter(code, Set.of(), posting.communeCode(), posting.villageCode(), false);
        return households.search(filter, desk.person().scope(), null, 1).stream()
                .findFirst()
                .orElse(null);
    }

    /** A household by id and name. */
    record Chosen(long householdId, String headName) {}
}
