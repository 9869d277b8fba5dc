package vn.tungho.worklist.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.Notices;
import vn.tungho.worklist.SavedFilter;
import vn.tungho.worklist.SavedFilters;
import vn.tungho.worklist.WorkFilter;

/** The filters kept under a name: open, keep the present one, delete; and the address to send to a colleague. */
class SavedFilterDialog extends Dialog {
    private final SavedFilters saved;
    private final UnorderedList list = new UnorderedList();
    private final TextField name = new TextField("Lưu bộ lọc đang dùng với tên");
    private final DraftFields draft;

    SavedFilterDialog(SavedFilters saved, WorkFilter present) {
        this.saved = saved;
        setHeaderTitle("Bộ lọc đã lưu");
        setMaxWidth("32rem");
        list.addClassName("th-plain-list");
        name.setPlaceholder("Ví dụ: Niêm yết tuần này");
        name.setWidthFull();
        var save = new Button("Lưu", e -> save(present));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var copy = new Button("Chép đường dẫn để gửi đồng nghiệp", e -> {
            e.getSource().getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText(location.href)");
            Notices.success("Đã chép đường dẫn của danh sách đang xem.");
        });
        copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var keep = new Div(name, save, copy);
        keep.addClassName("th-stack-v");
        draft = DraftFields.mine("saved-filter").on(keep);
        add(list, keep);
        getFooter().add(new Button("Đóng", e -> close()));
        show();
    }

    private void show() {
        list.removeAll();
        var mine = saved.mine();
        mine.forEach(f -> list.add(line(f)));
        if (mine.isEmpty()) {
            list.add(new ListItem(new Paragraph("Chưa có bộ lọc nào. Hãy lọc danh sách rồi đặt tên ở dưới.")));
        }
    }

    private ListItem line(SavedFilter filter) {
        var use = new Button(filter.name(), e -> {
            close();
            UI.getCurrent().navigate(WorklistNavigation.HOME, QueryParameters.fromString(filter.query()));
        });
        use.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var delete = new Button("Xóa", e -> {
            saved.delete(filter.savedFilterId());
            show();
        });
        delete.setAriaLabel("Xóa bộ lọc " + filter.name());
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var item = new ListItem(use, delete);
        item.addClassName("th-saved-line");
        return item;
    }

    private void save(WorkFilter present) {
        try {
            draft.perform(() -> saved.save(name.getValue(), present));
            draft.restart();
            name.setInvalid(false);
            show();
        } catch (BusinessException e) {
            name.setInvalid(true);
            name.setErrorMessage(e.getMessage());
        }
    }
}
