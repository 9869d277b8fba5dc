package vn.tungho.livelihood.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.tungho.livelihood.Group;
import vn.tungho.livelihood.GroupEntry;
import vn.tungho.livelihood.GroupMember;
import vn.tungho.livelihood.GroupService;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.ui.HouseholdField;
import vn.tungho.security.Scope;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.MoneyField;

/** Asks for what changes in a group. */
class GroupDialogs {
    private final GroupService groups;
    private final LocalDate today;
    private final Runnable changed;

    GroupDialogs(GroupService groups, LocalDate today, Runnable changed) {
        this.groups = groups;
        this.today = today;
        this.changed = changed;
    }

    void join(Group group, HouseholdService households, Scope scope) {
        var household = new HouseholdField("Hộ vào tổ", households, scope, group.communeCode(), 0);
        var day = day("Ngày vào");
        show(
                group,
                "Thêm hộ",
                () -> {
                    if (household.getValue() == null) {
                        throw new BusinessException("Chưa chọn hộ.");
                    }
                    groups.join(group.groupId(), household.getValue().householdId(), chosen(day));
                },
                household,
                day);
    }

    void leave(Group group, GroupMember member) {
        var day = day("Ngày ra");
        show(
                group,
                "Hộ " + member.headName() + " ra khỏi tổ",
                () -> groups.leave(group.groupId(), member.householdId(), chosen(day)),
                day);
    }

    void end(Group group) {
        var day = day("Ngày kết thúc");
        var reason = new TextField("Vì sao kết thúc");
        reason.setMaxLength(300);
        show(group, "Kết thúc tổ nhóm", () -> groups.end(group.groupId(), chosen(day), reason.getValue()), day, reason);
    }

    void record(Group group, boolean isResult) {
        var content = new TextField(isResult ? "Thu được gì" : "Giao gì");
        content.setMaxLength(300);
        content.setHelperText(isResult ? "Ví dụ: 60 lít mật ong, bán tại chợ" : "Ví dụ: 20 đàn ong giống");
        var amount = new MoneyField("Trị giá");
        var source = new TextField(isResult ? "Bán cho ai" : "Nguồn nào giao");
        source.setMaxLength(150);
        var sharing = new IntegerField("Số hộ có phần");
        sharing.setVisible(isResult);
        sharing.setStepButtonsVisible(true);
        var day = day("Ngày");
        show(
                group,
                isResult ? "Ghi kết quả" : "Ghi phần giao",
                () -> {
                    var worth = amount.amount();
                    if (worth == null) {
                        throw new BusinessException("Chưa ghi trị giá. Nếu không tính được, ghi 0.");
                    }
                    groups.record(
                            group.groupId(),
                            new GroupEntry(
                                    isResult,
                                    chosen(day),
                                    content.getValue().strip(),
                                    source.getValue().strip(),
                                    worth,
                                    isResult ? sharing.getValue() : null));
                },
                content,
                amount,
                source,
                sharing,
                day);
    }

    private void show(Group group, String title, Runnable save, Component... fields) {
        new ActDialog(new ActDialog.Words(title, "", "Ghi", "Để sau", "Đã ghi."), save, changed, fields)
                .asForm()
                .about("group/" + group.groupId())
                .open();
    }

    private DatePicker day(String label) {
        var day = new DayField(label);
        day.setMax(today);
        day.setValue(today);
        return day;
    }

    private static LocalDate chosen(DatePicker day) {
        if (day.getValue() == null) {
            throw new BusinessException("Chưa chọn ngày.");
        }
        return day.getValue();
    }
}
