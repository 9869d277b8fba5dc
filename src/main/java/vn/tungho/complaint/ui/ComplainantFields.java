package vn.tungho.complaint.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.tungho.complaint.Complainant;
import vn.tungho.complaint.Complaint;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.PhoneField;
import vn.tungho.shared.ui.form.RecordForm;

/** Who complains; what is asked of several or of a proxy shows when it is needed. */
class ComplainantFields extends Card {
    private final TextField name = new TextField("Họ tên người khiếu nại");
    private final TextField address = new TextField("Địa chỉ");
    private final PhoneField phone = new PhoneField("Điện thoại (nếu có)");
    private final EmailField email = new EmailField("Thư điện tử (nếu có)");
    private final CountField people = new CountField("Số người cùng khiếu nại", 1, 1_000).starting(1);
    private final TextArea others = new TextArea("Họ tên những người còn lại");
    private final Checkbox paper = new Checkbox("Có văn bản cử người đại diện, đủ chữ ký");
    private final Checkbox authorised = new Checkbox("Khiếu nại thay người khác theo ủy quyền");
    private final Checkbox authorisation = new Checkbox("Giấy ủy quyền đã công chứng hoặc chứng thực");
    private final Checkbox signed = new Checkbox("Đơn đã ký hoặc điểm chỉ");

    ComplainantFields(@Nullable Complaint first) {
        super("Người khiếu nại");
        addClassName("th-form");
        name.setWidthFull();
        address.setWidthFull();
        others.setWidthFull();
        signed.setValue(true);
        people.addValueChangeListener(e -> show());
        authorised.addValueChangeListener(e -> show());
        add(name, address, phone, email, people, others, paper, authorised, authorisation, signed);
        if (first != null) {
            name.setValue(first.complainantName());
            address.setValue(first.address());
            phone.setValue(first.phone() == null ? "" : first.phone());
            email.setValue(first.email() == null ? "" : first.email());
            people.write(first.people());
            others.setValue(first.others());
            paper.setValue(first.hasRepresentativePaper());
        }
        show();
    }

    private boolean areSeveral() {
        var count = people.number();
        return count != null && count > 1;
    }

    private void show() {
        others.setVisible(areSeveral());
        paper.setVisible(areSeveral());
        authorisation.setVisible(authorised.getValue());
    }

    /** Binds them to who complains. */
    RecordForm<Complainant> bound() {
        return new RecordForm<>(Complainant.class, this)
                .field("name", name)
                .field("phone", phone)
                .field("email", email)
                .field("address", address)
                .field("people", people)
                .field("others", others)
                .field("hasRepresentativePaper", paper)
                .field("isAuthorised", authorised)
                .field("hasAuthorisation", authorisation)
                .field("isSigned", signed);
    }
}
