package vn.tungho.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import vn.tungho.security.UserRef;
import vn.tungho.worklist.WorkItem;

/** Chooses the colleague who is to have the work. */
class ColleagueDialog extends Dialog {
    ColleagueDialog(TaskServices services, WorkItem item, Consumer<UserRef> chosen) {
        this(
                "Chuyển “" + item.title() + "”",
                "Người giữ vai trò " + item.role().label() + " tại địa bàn này",
                services.actions.colleagues(item),
                chosen);
    }

    ColleagueDialog(String title, String label, List<UserRef> colleagues, Consumer<UserRef> chosen) {
        setHeaderTitle(title);
        setMaxWidth("32rem");
        var cancel = new Button("Thôi", e -> close());
        if (colleagues.isEmpty()) {
            add(new Paragraph(
                    "Không có ai khác giữ vai trò này tại địa bàn. Hãy nhờ quản trị hệ thống cử người làm thay."));
            getFooter().add(cancel);
            return;
        }
        var who = new ComboBox<UserRef>(label);
        who.setItems(colleagues);
        who.setItemLabelGenerator(u -> u.fullName() + " (" + u.username() + ")");
        who.setWidthFull();
        if (colleagues.size() == 1) {
            who.setValue(colleagues.getFirst());
        }
        var give = new Button("Chuyển việc", e -> {
            if (who.getValue() == null) {
                who.setInvalid(true);
                who.setErrorMessage("Chưa chọn người nhận. Hãy chọn một người trong danh sách.");
                return;
            }
            close();
            chosen.accept(who.getValue());
        });
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(who);
        getFooter().add(cancel, give);
    }
}
