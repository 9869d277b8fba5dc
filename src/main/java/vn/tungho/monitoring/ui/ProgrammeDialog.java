package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.tungho.monitoring.Programme;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.field.DayField;

/** The programme of a year, agreed with the People's Council and Committee. */
final class ProgrammeDialog {
    private final ActDialog dialog;

    ProgrammeDialog(MonitoringDesk desk, Runnable done) {
        var grant = desk.person().grants().stream()
                .filter(g -> g.role() == Role.FRONT_MONITOR)
                .findFirst()
                .orElseThrow();
        var year = new IntegerField("Năm");
        year.setValue(
                desk.today().getMonthValue() >= 10
                        ? desk.today().getYear() + 1
                        : desk.today().getYear());
        year.setHelperText("Chương trình năm sau lập trong quý IV năm trước.");
        var number = new TextField("Số chương trình");
        number.setMaxLength(60);
        var issued = new DayField("Ngày ban hành", desk.today(), desk.today());
        var with = new TextField("Đã thống nhất với");
        with.setValue("Thường trực HĐND, UBND xã");
        with.setMaxLength(300);
        var agreed = new DayField("Ngày thống nhất", desk.today(), desk.today());
        var contents = new TextArea("Các cuộc giám sát, mỗi cuộc một dòng");
        contents.setMaxLength(2000);
        dialog = new ActDialog(
                        "Ghi chương trình năm",
                        "",
                        () -> {
                            var y = year.getValue();
                            if (y == null || issued.getValue() == null || agreed.getValue() == null) {
                                throw new BusinessException("Chưa ghi đủ năm, ngày ban hành, ngày thống nhất.");
                            }
                            desk.plans()
                                    .adopt(new Programme(
                                            0,
                                            grant.area().provinceCode(),
                                            String.valueOf(grant.area().communeCode()),
                                            y,
                                            number.getValue(),
                                            issued.getValue(),
                                            with.getValue(),
                                            agreed.getValue(),
                                            contents.getValue()));
                        },
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
