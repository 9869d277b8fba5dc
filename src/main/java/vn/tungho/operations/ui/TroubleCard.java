package vn.tungho.operations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import vn.tungho.operations.TroubleList;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.trouble.Trouble;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;

/** What people were told a number for: when, where, who, what kind. */
class TroubleCard extends Card {
    private final TroubleList troubles;
    private final Div found = new Div();

    TroubleCard(TroubleList troubles) {
        super("Trục trặc theo số");
        this.troubles = troubles;
        found.addClassName("th-stack-v");
        var number = new TextField("Số người dùng được báo, chẳng hạn L-588181");
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.setClearButtonVisible(true);
        number.addValueChangeListener(e -> show(e.getValue()));
        add(number, found);
        show("");
    }

    private void show(String number) {
        found.removeAll();
        var list = troubles.newest(number);
        if (list.isEmpty()) {
            found.add(new Paragraph(
                    number.isBlank()
                            ? "Chưa có trục trặc nào. Ai gặp lỗi được báo một số; số đó hiện ở đây và trong nhật ký máy chủ."
                            : "Không còn số nào như vậy."));
        }
        list.forEach(t -> found.add(facts(t)));
    }

    private static FactList facts(Trouble trouble) {
        return new FactList()
                .fact(trouble.reference(), VietnameseFormat.dateTime(trouble.happenedAt()) + ", " + trouble.actor())
                .fact("Ở", trouble.place())
                .fact("Loại lỗi", trouble.kind());
    }
}
