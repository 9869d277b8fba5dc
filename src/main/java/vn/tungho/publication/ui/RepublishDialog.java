package vn.tungho.publication.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tungho.publication.PublicationWords;
import vn.tungho.publication.RepublicationService.Mend;
import vn.tungho.publication.list.Publication;
import vn.tungho.publication.list.PublishedLine;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.ActDialog;

/** Withdrawn lists hang anew: which villages, which lines are put right, and what was wrong. */
final class RepublishDialog {
    private final PublicationDesk desk;
    private final Publication publication;
    private final List<PublishedList> withdrawn;
    private final CheckboxGroup<PublishedList> villages = new CheckboxGroup<>("Công khai lại danh sách của");
    private final Div rows = new Div();
    private final List<Row> mends = new ArrayList<>();
    private final TextArea note = new TextArea("Đã sửa gì so với danh sách đã rút");
    private long opened;

    RepublishDialog(PublicationDesk desk, Publication publication, List<PublishedList> withdrawn) {
        this.desk = desk;
        this.publication = publication;
        this.withdrawn = withdrawn;
        villages.setItems(withdrawn);
        villages.setItemLabelGenerator(l -> l.villageName() + ", rút vì: " + l.withdrawnReason());
        villages.addThemeName("vertical");
        villages.setValue(Set.copyOf(withdrawn));
        rows.addClassName("th-stack-v");
        note.setWidthFull();
        note.setMaxLength(1000);
        note.setHelperText("Ví dụ: ghi đúng tên chủ hộ ở dòng 3. Loại hộ chỉ đổi theo quyết định, không sửa ở đây.");
    }

    void open() {
        var more = new Button("Thêm dòng phải sửa", e -> add());
        new ActDialog(
                        new ActDialog.Words(
                                "Công khai lại danh sách đã rút",
                                "Danh sách mới theo cùng quyết định, tính ngày từ đầu: trưởng thôn và công chức có việc treo mới. "
                                        + PublicationWords.mustHang(desk.calendar()),
                                "Lập danh sách và giao treo",
                                "Thôi",
                                "Đã lập danh sách mới và giao việc treo."),
                        this::send,
                        () -> UI.getCurrent().navigate(PublicationRoutes.publication(opened)),
                        villages,
                        rows,
                        more,
                        note)
                .asForm()
                .open();
    }

    private void add() {
        var row = new Row(lines());
        mends.add(row);
        rows.add(row);
    }

    private List<Choice> lines() {
        var byList = desk.reader().linesOf(publication.publicationId());
        return withdrawn.stream()
                .flatMap(
                        l -> byList.getOrDefault(l.listId(), List.of()).stream().map(line -> new Choice(l, line)))
                .toList();
    }

    private void send() {
        var chosen = mends.stream().filter(Row::isUsed).map(Row::read).toList();
        opened = desk.again()
                .publishAgain(
                        publication.publicationId(),
                        villages.getValue().stream().map(PublishedList::listId).collect(Collectors.toSet()),
                        chosen,
                        note.getValue());
    }

    /** A line that can be put right. */
    private record Choice(PublishedList list, PublishedLine line) {
        String words() {
            return list.villageName() + ", dòng " + line.lineNo() + ": " + line.name();
        }
    }

    /** One line to put right: the name as it must be, or left out. */
    private static final class Row extends Div {
        private final ComboBox<Choice> which = new ComboBox<>("Dòng phải sửa");
        private final TextField name = new TextField("Họ và tên đúng");
        private final Checkbox leftOut = new Checkbox("Bỏ khỏi danh sách");

        Row(List<Choice> choices) {
            addClassNames("th-card", "th-stack-v");
            which.setItems(choices);
            which.setItemLabelGenerator(Choice::words);
            which.setWidthFull();
            which.addValueChangeListener(e -> {
                if (e.getValue() != null) {
                    name.setValue(e.getValue().line().name());
                }
            });
            name.setWidthFull();
            name.setMaxLength(120);
            leftOut.addValueChangeListener(e -> name.setEnabled(!e.getValue()));
            var drop = new Button("Không sửa dòng này", e -> {
                which.clear();
                setVisible(false);
            });
            add(which, name, leftOut, drop);
        }

        boolean isUsed() {
            return isVisible();
        }

        Mend read() {
            var choice = which.getValue();
            if (choice == null) {
                throw new BusinessException("Chọn dòng phải sửa, hoặc bấm “Không sửa dòng này”.");
            }
            return new Mend(choice.list().listId(), choice.line().lineNo(), name.getValue(), leftOut.getValue());
        }
    }
}
