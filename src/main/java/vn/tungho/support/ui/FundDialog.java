package vn.tungho.support.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import vn.tungho.security.Grant;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.support.Fund;
import vn.tungho.support.FundData;
import vn.tungho.support.FundSource;
import vn.tungho.support.Programme;
import vn.tungho.support.Receipt;

/** A new source of money and goods, and what puts one right. */
final class FundDialog {
    private FundDialog() {}

    /** The fields of a source; its kind and its budget are asked, never guessed. */
    private static final class Fields extends Div {
        private final TextField name = new TextField("Tên nguồn");
        private final Select<FundSource> source = new Select<>();
        private final ComboBox<Programme> programme = new ComboBox<>("Chỉ dùng cho chương trình");
        private final CountField year = new CountField("Năm", 2021, 2100);
        private final MoneyField budget = new MoneyField("Dự toán hoặc mục tiêu vận động");

        Fields(SupportDesk desk) {
            addClassNames("th-stack-v", "th-form");
            name.setMaxLength(200);
            name.setHelperText("Ví dụ: Quỹ Vì người nghèo xã năm 2027.");
            source.setLabel("Loại nguồn");
            source.setItems(FundSource.values());
            source.setItemLabelGenerator(FundSource::label);
            source.setPlaceholder("Chọn loại nguồn");
            programme.setItems(desk.programmes().book().all());
            programme.setItemLabelGenerator(Programme::name);
            programme.setPlaceholder("Mọi chương trình");
            programme.setClearButtonVisible(true);
            year.write(desk.today().getYear());
            budget.setHelperText("Chưa có dự toán thì ghi 0.");
            Asked.of(name, source, year, budget);
            add(name, source, programme, year, budget);
        }

        Fields show(SupportDesk desk, Fund fund) {
            name.setValue(fund.name());
            source.setValue(fund.source());
            desk.programmes().book().all().stream()
                    .filter(p -> p.programmeCode().equals(fund.programmeCode()))
                    .findFirst()
                    .ifPresent(programme::setValue);
            year.write(fund.year());
            budget.setAmount(fund.budget());
            return this;
        }

        FundData data() {
            return new FundData(
                    name.getValue(),
                    source.getValue(),
                    programme.getValue() == null ? null : programme.getValue().programmeCode(),
                    Objects.requireNonNull(year.number()),
                    Objects.requireNonNull(budget.amount()));
        }
    }

    static ActDialog of(SupportDesk desk, Runnable done) {
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
        var fields = new Fields(desk);
        return new ActDialog(
                        new ActDialog.Words(
                                "Thêm nguồn",
                                "",
                                "Thêm nguồn",
                                "Thôi",
                                "Đã thêm nguồn. Ghi khoản nhận để bắt đầu dùng."),
                        () -> {
                            var d = fields.data();
                            desk.funds()
                                    .open(
                                            area.getValue(),
                                            d.name(),
                                            d.source(),
                                            d.programmeCode(),
                                            d.year(),
                                            d.budget());
                        },
                        done,
                        area,
                        fields)
                .about("fund/new");
    }

    /** Corrects what a source is. */
    static ActDialog change(SupportDesk desk, Fund fund, Runnable done) {
        var fields = new Fields(desk).show(desk, fund);
        var reason = PayDialog.reason("Vì sao sửa");
        return new ActDialog(
                        new ActDialog.Words(
                                "Sửa nguồn",
                                "Điều ghi trước còn trong nhật ký; bảng công khai theo loại nguồn đổi theo.",
                                "Ghi thay đổi",
                                "Thôi",
                                "Đã sửa nguồn."),
                        () -> desk.acts()
                                .fundCorrections()
                                .change(fund.fundId(), fund.version(), fields.data(), reason.getValue()),
                        done,
                        fields,
                        reason)
                .about("fund/" + fund.fundId(), fund.version());
    }

    /** Closes the book of a source, or opens it again. */
    static ActDialog close(SupportDesk desk, Fund fund, Runnable done) {
        var reason = PayDialog.reason("Lý do");
        var verb = fund.isClosed() ? "Mở lại sổ" : "Khóa sổ";
        return new ActDialog(
                        new ActDialog.Words(
                                verb + ": " + fund.name(),
                                fund.isClosed()
                                        ? "Nguồn lại nhận và chi được."
                                        : "Nguồn không nhận và không chi nữa; các khoản đã ghi vẫn đọc được.",
                                verb,
                                "Thôi",
                                "Đã ghi: " + (fund.isClosed() ? "mở lại sổ." : "khóa sổ.")),
                        () -> desk.acts()
                                .fundCorrections()
                                .close(fund.fundId(), fund.version(), !fund.isClosed(), reason.getValue()),
                        done,
                        reason)
                .about("fund/" + fund.fundId(), fund.version());
    }

    /** Takes a receipt back that was booked wrongly. */
    static ActDialog withdraw(SupportDesk desk, Receipt receipt, Runnable done) {
        var reason = PayDialog.reason("Sai ở đâu");
        return new ActDialog(
                        new ActDialog.Words(
                                "Hủy khoản nhận",
                                "Khoản nhận vẫn đọc được cùng lý do. Nhận đúng thì ghi khoản mới.",
                                "Hủy khoản nhận",
                                "Thôi",
                                "Đã hủy khoản nhận."),
                        () -> desk.acts()
                                .fundCorrections()
                                .withdrawReceipt(receipt.fundId(), receipt.receiptId(), reason.getValue()),
                        done,
                        reason)
                .about("receipt/" + receipt.receiptId());
    }
}
