package vn.tungho.support.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.tungho.security.Grant;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.support.FundSource;
import vn.tungho.support.Programme;

/** A new source of money and goods. */
final class FundDialog {
    private FundDialog() {}

    static Dialog of(SupportDesk desk, Runnable done) {
        var area = new Select<Area>();
        List<Area> areas = desk.person().grants().stream()
                .map(Grant::area)
                .map(a -> a.communeCode() == null ? a : Area.commune(a.provinceCode(), a.communeCode()))
                .distinct()
                .toList();
        area.setLabel("Địa bàn");
        area.setItems(areas);
        area.setItemLabelGenerator(desk.areas()::displayName);
        area.setValue(areas.getFirst());
        area.setVisible(areas.size() > 1);
        var name = Asked.one(new TextField("Tên nguồn"));
        name.setMaxLength(200);
        name.setHelperText("Ví dụ: Quỹ Vì người nghèo xã năm 2027.");
        var source = new Select<FundSource>();
        source.setLabel("Loại nguồn");
        source.setItems(FundSource.values());
        source.setItemLabelGenerator(FundSource::label);
        source.setValue(FundSource.STATE_BUDGET);
        var programme = new ComboBox<Programme>("Chỉ dùng cho chương trình");
        programme.setItems(desk.programmes().book().all());
        programme.setItemLabelGenerator(Programme::name);
        programme.setPlaceholder("Mọi chương trình");
        programme.setClearButtonVisible(true);
        var now = desk.today().getYear();
        var year = new CountField("Năm", now - 10, now + 5).starting(now);
        var budget = Asked.one(new MoneyField("Dự toán hoặc mục tiêu vận động"));
        return new ActDialog(
                        new ActDialog.Words(
                                "Thêm nguồn",
                                "",
                                "Thêm nguồn",
                                "Thôi",
                                "Đã thêm nguồn. Ghi khoản nhận để bắt đầu dùng."),
                        () -> desk.funds()
                                .open(
                                        area.getValue(),
                                        name.getValue(),
                                        source.getValue(),
                                        programme.getValue() == null
                                                ? null
                                                : programme.getValue().programmeCode(),
                                        year.given(),
                                        budget.given()),
                        done,
                        area,
                        name,
                        source,
                        programme,
                        year,
                        budget)
                .about("fund/new");
    }
}
