package vn.tungho.posting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungho.posting.ObjectionKind;
import vn.tungho.posting.Posting;
import vn.tungho.posting.PostingLine;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.Role;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.PathLink;

/** The household an objection is about: one of the list, or for one left out, one of the village's register. */
class HouseholdChoice extends Div {
    private static final int FOUND = 30;

    private final ComboBox<PostingLine> listed = new ComboBox<>("Hộ trong danh sách");
    private final ComboBox<HouseholdRow> register = new ComboBox<>("Hộ trong sổ của thôn");
    private final Div leftOut = new Div(register);
    private final List<PostingLine> lines;
    private final HouseholdService households;
    private final Posting posting;
    private final PostingDesk desk;

    HouseholdChoice(PostingDesk desk, HouseholdService households, Posting posting) {
        this.desk = desk;
        this.households = households;
        this.posting = posting;
        this.lines = desk.postings().lines(posting.postingId());
        addClassName("th-office-choice");
        listed.setItems(lines);
        listed.setItemLabelGenerator(l ->
                l.lineNo() + ". " + l.headName() + " – " + l.povertyStatus().label());
        listed.setPlaceholder("Gõ tên chủ hộ");
        listed.setWidthFull();
        register.setItems(query -> query.getOffset() > 0
                ? skip(query.getLimit())
                : search(query.getFilter().orElse(""), query.getLimit()));
        register.setItemLabelGenerator(
                r -> r.headName() + birth(r) + " – " + r.povertyStatus().label());
        register.setPlaceholder("Gõ tên chủ hộ, không cần dấu");
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

    private Stream<HouseholdRow> search(String text, int limit) {
        var filter = new HouseholdFilter(text, Set.of(), posting.communeCode(), posting.villageCode(), false);
        return households.search(filter, desk.person().scope(), null, Math.min(limit, FOUND)).stream();
    }

    /** The search knows no page numbers: what is not among the first is found by typing more. */
    private static Stream<HouseholdRow> skip(int limit) {
        return Stream.<HouseholdRow>empty().limit(limit);
    }

    private @Nullable HouseholdRow byCode(String code) {
        return search(code, 1).findFirst().orElse(null);
    }

    private static String birth(HouseholdRow row) {
        return row.headBirthYear() == null ? "" : ", sinh " + row.headBirthYear();
    }

    /** A household by id and name. */
    record Chosen(long householdId, String headName) {}
}
