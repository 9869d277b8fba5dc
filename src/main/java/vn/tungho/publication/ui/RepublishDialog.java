package vn.tungho.publication.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tungho.publication.PublicationWords;
import vn.tungho.publication.RepublicationService;
import vn.tungho.publication.RepublicationService.Mend;
import vn.tungho.publication.list.Publication;
import vn.tungho.publication.list.PublishedLine;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.field.Asked;

/** Withdrawn lists hang anew: which villages, which lines are put right, and what was wrong. */
final class RepublishDialog {
    private final PublicationDesk desk;
    private final Publication publication;
    private final List<PublishedList> withdrawn;
    private final CheckboxGroup<PublishedList> villages =
            Asked.one(new CheckboxGroup<PublishedList>("Công khai lại danh sách của"));
    private final MultiSelectComboBox<Choice> wrong = new MultiSelectComboBox<>("Dòng phải sửa");
    private final Div rows = new Div();
    private final Map<Choice, Row> mends = new LinkedHashMap<>();
    private final TextArea note = Asked.one(new TextArea("Đã sửa gì so với danh sách đã rút"));
    private long opened;

    RepublishDialog(PublicationDesk desk, Publication publication, List<PublishedList> withdrawn) {
        this.desk = desk;
        this.publication = publication;
        this.withdrawn = withdrawn;
        villages.setItems(withdrawn);
        villages.setItemLabelGenerator(l -> l.villageName() + ", rút vì: " + l.withdrawnReason());
        villages.addThemeName("vertical");
        villages.setValue(Set.copyOf(withdrawn));
        wrong.setItems(lines());
        wrong.setItemLabelGenerator(Choice::words);
        wrong.setHelperText("Bỏ trống khi danh sách không sai dòng nào.");
        wrong.setWidthFull();
        wrong.addValueChangeListener(e -> show(e.getValue()));
        rows.addClassName("th-stack-v");
        note.setWidthFull();
        note.setMaxLength(1000);
        note.setHelperText("Ví dụ: ghi đúng tên chủ hộ ở dòng 3. Loại hộ chỉ đổi theo quyết định, không sửa ở đây.");
    }

    void open() {
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
                        wrong,
                        rows,
                        note)
                .asForm()
                .asking(() -> mends.values().stream().flatMap(Row::problems).toList())
                .about("publication/" + publication.publicationId() + "/again")
                .open();
    }

    /** A row for each line chosen; what was typed into one stays while it is chosen. */
    private void show(Set<Choice> chosen) {
        mends.keySet().retainAll(chosen);
        chosen.forEach(c -> mends.computeIfAbsent(c, Row::new));
        rows.removeAll();
        mends.values().forEach(rows::add);
    }

    private List<Choice> lines() {
        var byList = desk.reader().linesOf(publication.publicationId());
        return withdrawn.stream()
                .flatMap(
                        l -> byList.getOrDefault(l.listId(), List.of()).stream().map(line -> new Choice(l, line)))
                .toList();
    }

    private void send() {
        var chosen = mends.values().stream().map(Row::read).toList();
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
        private final Choice choice;
        private final TextField name;
        private final Checkbox leftOut;
        private final TextField reason;

        Row(Choice choice) {
            this.choice = choice;
            name = new TextField("Họ và tên đúng – " + choice.words());
            leftOut = new Checkbox("Bỏ khỏi danh sách – " + choice.words());
            addClassNames("th-card", "th-stack-v");
            name.setValue(choice.line().name());
            name.setWidthFull();
            name.setMaxLength(120);
            reason = Asked.one(new TextField("Vì sao bỏ – " + choice.words()));
            reason.setWidthFull();
            reason.setMaxLength(300);
            reason.setVisible(false);
            leftOut.addValueChangeListener(e -> {
                name.setEnabled(!e.getValue());
                reason.setVisible(e.getValue());
            });
            add(name, leftOut, reason);
        }

        Mend read() {
            return new Mend(
                    choice.list().listId(),
                    choice.line().lineNo(),
                    name.getValue(),
                    leftOut.getValue(),
                    reason.getValue());
        }

        /** A line marked as wrong is put right or left out for a reason; untouched it would hang wrong again. */
        Stream<ErrorSummary.Problem> problems() {
            return RepublicationService.fault(read(), choice.line().name()).stream()
                    .map(fault -> new ErrorSummary.Problem(fault, leftOut.getValue() ? reason : name));
        }
    }
}
