package vn.tungho.livelihood.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.tungho.livelihood.Group;
import vn.tungho.livelihood.GroupEntry;
import vn.tungho.livelihood.GroupMember;
import vn.tungho.livelihood.GroupService;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.ui.HouseholdField;
import vn.tungho.security.Scope;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountField;
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
        Asked.of(household);
        var day = day("Ngày vào", group);
        show(
                group,
                "Thêm hộ",
                () -> groups.join(group.groupId(), household.getValue().householdId(), day.given()),
                household,
                day);
    }

    void leave(Group group, GroupMember member) {
        var day = day("Ngày ra", group);
        show(
                group,
                "Hộ " + member.headName() + " ra khỏi tổ",
                () -> groups.leave(group.groupId(), member.householdId(), day.given()),
                day);
    }

    void end(Group group) {
        var day = day("Ngày kết thúc", group);
        var reason = Asked.one(new TextField("Vì sao kết thúc"));
        reason.setMaxLength(300);
        show(group, "Kết thúc tổ nhóm", () -> groups.end(group.groupId(), day.given(), reason.getValue()), day, reason);
    }

    void record(Group group, boolean isResult) {
        var content = Asked.one(new TextField(isResult ? "Thu được gì" : "Giao gì"));
        content.setMaxLength(300);
        content.setHelperText(isResult ? "Ví dụ: 60 lít mật ong, bán tại chợ" : "Ví dụ: 20 đàn ong giống");
        var amount = Asked.one(new MoneyField("Trị giá"));
        amount.setHelperText("Nếu không tính được, ghi 0.");
        var source = new TextField(isResult ? "Bán cho ai" : "Nguồn nào giao");
        source.setMaxLength(150);
        var sharing = Asked.one(new CountField("Số hộ có phần", 1, 1_000));
        sharing.setVisible(isResult);
        var day = day("Ngày", group);
        show(
                group,
                isResult ? "Ghi kết quả" : "Ghi phần giao",
                () -> groups.record(
                        group.groupId(),
                        new GroupEntry(
                                isResult,
                                day.given(),
                                content.getValue().strip(),
                                source.getValue().strip(),
                                amount.given(),
                                isResult ? sharing.given() : null)),
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

    private DayField day(String label, Group group) {
        return new DayField(label, today, today).from(group.foundedOn());
    }
}
