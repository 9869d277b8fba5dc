package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.tungho.monitoring.Programme;
import vn.tungho.security.Role;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.DocumentNumberField;

/** The programme of a year, agreed with the People's Council and Committee. */
final class ProgrammeDialog {
    private final ActDialog dialog;

    ProgrammeDialog(MonitoringDesk desk, Runnable done) {
        var grant = desk.person().grants().stream()
                .filter(g -> g.role() == Role.FRONT_MONITOR)
                .findFirst()
                .orElseThrow();
        var now = desk.today().getYear();
        var year = new CountField("Năm", now - 1, now + 1).starting(desk.today().getMonthValue() >= 10 ? now + 1 : now);
        year.setHelperText("Chương trình năm sau lập trong quý IV năm trước.");
        var number = Asked.one(new DocumentNumberField("Số chương trình", "05/CTr-MTTQ").bare());
        var issued = new DayField("Ngày ban hành", desk.today(), desk.today());
        var with = Asked.one(new TextField("Đã thống nhất với"));
        with.setValue("Thường trực HĐND, UBND xã");
        with.setMaxLength(300);
        var agreed = new DayField("Ngày thống nhất", desk.today(), desk.today());
        var contents = Asked.one(new TextArea("Các cuộc giám sát, mỗi cuộc một dòng"));
        contents.setMaxLength(2000);
        dialog = new ActDialog(
                        "Ghi chương trình năm",
                        "",
                        () -> desk.plans()
                                .adopt(new Programme(
                                        0,
                                        grant.area().provinceCode(),
                                        String.valueOf(grant.area().communeCode()),
                                        year.given(),
                                        number.number(),
                                        issued.given(),
                                        with.getValue(),
                                        agreed.given(),
                                        contents.getValue())),
                        done,
                        year,
                        number,
                        issued,
                        with,
                        agreed,
                        contents)
                .asForm()
                .about("monitoring-programme/" + grant.area().communeCode());
    }

    void open() {
        dialog.open();
    }
}
