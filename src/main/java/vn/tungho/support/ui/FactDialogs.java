package vn.tungho.support.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.tungho.registry.Household;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.support.facts.GroupMembership;
import vn.tungho.support.facts.HouseRecord;
import vn.tungho.support.facts.NewMembership;
import vn.tungho.support.facts.SupportGroup;

/** Writing down a house or a group on a household's page. */
final class FactDialogs {
    private FactDialogs() {}

    /** The house as it was seen on a day; starts from what was known before. */
    static Dialog house(SupportDesk desk, Household household, @Nullable HouseRecord before, Runnable done) {
        var fields = new HouseFields(true);
        fields.persons(household.memberCount());
        if (before != null) {
            fields.show(before.state());
        }
        var day = new DayField("Ngày xem nhà", desk.today(), desk.today());
        var note = new TextArea("Ghi chú (nếu có)");
        note.setMaxLength(300);
        note.setWidthFull();
        return new ActDialog(
                        new ActDialog.Words(
                                "Ghi hiện trạng nhà",
                                "Điều chưa biết thì chọn “Chưa biết”. Lần ghi trước vẫn được giữ.",
                                "Ghi hiện trạng nhà",
                                "Thôi",
                                "Đã ghi hiện trạng nhà; quyền hỗ trợ của hộ được tính lại."),
                        () -> desk.facts()
                                .houses()
                                .record(household.householdId(), fields.house(), day.given(), note.getValue()),
                        done,
                        fields,
                        day,
                        note)
                .about("household/" + household.householdId());
    }

    /** A group with its paper. */
    static Dialog group(SupportDesk desk, Household household, Runnable done) {
        var group = new Select<SupportGroup>();
        group.setLabel("Nhóm");
        group.setItems(SupportGroup.values());
        group.setItemLabelGenerator(SupportGroup::label);
        group.setWidthFull();
        Asked.of(group);
        var document = Asked.one(new TextField("Giấy tờ làm căn cứ"));
        document.setMaxLength(300);
        document.setWidthFull();
        document.setHelperText(
                "Tên, số, ngày, cơ quan lập. Ví dụ: Biên bản thiệt hại do bão số 5 ngày 12/9/2026, UBND xã.");
        var from = Asked.one(new DayField("Thuộc nhóm từ ngày", null, desk.today()));
        var until = new DayField("Đến hết ngày (để trống nếu giấy tờ không ghi)", null, null);
        until.setMin(desk.today());
        var note = new TextArea("Ghi chú (nếu có)");
        note.setMaxLength(300);
        note.setWidthFull();
        return new ActDialog(
                        new ActDialog.Words(
                                "Ghi hộ thuộc nhóm",
                                "Hộ không trở thành hộ nghèo và không vào danh sách rà soát. Nhóm chỉ cho quyền khi người thứ hai"
                                        + " đối chiếu giấy tờ và xác nhận.",
                                "Ghi nhóm",
                                "Thôi",
                                "Đã ghi nhóm, chờ người khác xác nhận."),
                        () -> desk.facts()
                                .groups()
                                .enter(
                                        household.householdId(),
                                        new NewMembership(
                                                group.getValue(),
                                                document.getValue(),
                                                from.given(),
                                                until.getValue(),
                                                note.getValue())),
                        done,
                        group,
                        document,
                        from,
                        until,
                        note)
                .asForm()
                .about("household/" + household.householdId());
    }

    /** The household no longer belongs to the group. */
    static Dialog end(SupportDesk desk, GroupMembership row, Runnable done) {
        var from = new DayField("Thôi thuộc nhóm từ ngày", desk.today(), desk.today());
        var reason = new TextArea("Lý do");
        reason.setMaxLength(300);
        reason.setWidthFull();
        return new ActDialog(
                        new ActDialog.Words(
                                "Kết thúc: " + row.supportGroup().label(),
                                "Hồ sơ đang làm vẫn đi tiếp, điều đã nhận vẫn giữ.",
                                "Kết thúc",
                                "Thôi",
                                "Đã ghi hộ thôi thuộc nhóm."),
                        () -> desk.facts().groups().end(row.membershipId(), from.given(), reason.getValue()),
                        done,
                        from,
                        reason)
                .about("membership/" + row.membershipId());
    }

    /** The paper was compared. */
    static Dialog confirm(SupportDesk desk, GroupMembership row, Runnable done) {
        return new ActDialog(
                new ActDialog.Words(
                        "Xác nhận: " + row.supportGroup().label(),
                        "Bạn đã xem giấy tờ gốc và thấy khớp. Từ bây giờ nhóm cho hộ quyền được hỗ trợ.",
                        "Xác nhận đúng giấy tờ",
                        "Để sau",
                        "Đã xác nhận nhóm."),
                () -> desk.facts().groups().confirm(row.membershipId()),
                done,
                new Paragraph("Giấy tờ: " + row.document()));
    }
}
