package vn.tungho.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tungho.shared.ui.ErrorSummary.Problem;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.CountStepper;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.DecimalField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.shared.ui.field.PhoneField;
import vn.tungho.testing.BadInput;

/** A form hears of all that is wrong with its fields at once, and takes nothing bad for something empty. */
class FormFaultsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 19);

    @Test
    void aDayThatIsNotInTheCalendarIsAFaultAlsoWhereTheDayMayBeLeftOpen() {
        var day = new DayField("Đến hết ngày");
        assertThat(FormFaults.of(day)).isEmpty();
        BadInput.type(day, "31/02/2026");
        assertThat(day.getValue()).isNull();
        assertThat(day.isInvalid()).isTrue();
        assertThat(FormFaults.of(new Div(day)))
                .singleElement()
                .satisfies(p -> assertThat(p.text()).contains("Ngày 31/02/2026 không có trong lịch"));
        day.setValue(TODAY);
        assertThat(FormFaults.of(day)).as("mended").isEmpty();
    }

    @Test
    void aDayOutsideItsRangeIsRefusedAtBothEnds() {
        var day = new DayField("Ngày ký", TODAY, TODAY).from(TODAY.minusDays(10));
        assertThat(FormFaults.of(day)).isEmpty();
        day.setValue(TODAY.plusDays(1));
        assertThat(text(day)).contains("20/10/2026 còn ở phía trước");
        day.setValue(TODAY.minusDays(11));
        assertThat(text(day)).contains("08/10/2026 sớm hơn", "09/10/2026");
        var any = new DayField("Ngày nhận", LocalDate.of(26, 10, 5), null);
        assertThat(text(any)).contains("05/10/0026", "01/01/1900");
    }

    @Test
    void aDayThatWasProposedMustNotBeLeftEmpty() {
        var day = new DayField("Ngày ký", TODAY, TODAY);
        day.setValue(null);
        assertThat(text(day)).isEqualTo("Chưa ghi “Ngày ký”.");
        assertThat(FormFaults.of(new DayField("Ngày ký", TODAY, TODAY).optional()))
                .isEmpty();
    }

    @Test
    void everyFaultIsToldAtOnceInTheOrderOfTheFormAndEachFieldOnce() {
        var name = Asked.one(new TextField("Tên nguồn"));
        var budget = new MoneyField("Dự toán");
        budget.setValue("1,5");
        var year = new CountField("Năm", 2000, 2100);
        year.setValue("1999");
        var area = new DecimalField("Diện tích", "1", "1000", 1);
        area.setValue("1/2");
        var phone = new PhoneField("Số điện thoại");
        phone.setValue("gọi hàng xóm");
        var mail = new EmailField("Thư điện tử");
        mail.setValue("không có");
        var kind = Asked.one(new Select<String>());
        kind.setLabel("Loại nguồn");
        var form = new Div(name, new Div(budget, year), area, phone, mail, kind);
        assertThat(FormFaults.of(form, List.of(new Problem("Ghi tên của nguồn.", name), new Problem("Nữa.", null))))
                .extracting(Problem::field)
                .containsExactly(name, budget, year, area, phone, mail, kind, null);
        assertThat(FormFaults.of(form, List.of(new Problem("Ghi tên của nguồn.", name)))
                        .getFirst()
                        .text())
                .as("an empty field in the words of the form")
                .isEqualTo("Ghi tên của nguồn.");
        assertThat(FormFaults.of(form, List.of(new Problem("Chưa ghi năm.", year))))
                .as("what cannot be read in the words of the field")
                .anyMatch(p -> p.field() == year && p.text().contains("từ 2000 đến 2100"))
                .noneMatch(p -> p.text().equals("Chưa ghi năm."));
    }

    @Test
    void whatIsNotSeenIsNotAsked() {
        var day = new DayField("Từ ngày", TODAY, null);
        day.setValue(null);
        var row = new Div(day);
        row.setVisible(false);
        assertThat(FormFaults.of(new Div(row))).isEmpty();
    }

    @Test
    void aCountNobodyNamedSpeaksForItself() {
        var count = new CountStepper("Trưởng thôn", 34);
        assertThat(text(count)).contains("Trưởng thôn: chưa ghi số người");
        count.setValue(100);
        assertThat(count.getValue()).as("never made to fit").isEqualTo(100);
        assertThat(text(count)).contains("từ 0 đến 34");
        count.setValue(34);
        assertThat(FormFaults.of(count)).isEmpty();
    }

    @Test
    void theFieldKeepsWhatWasTypedAndSaysItsFaultItself() {
        var money = new MoneyField("Số tiền");
        money.setValue("1.500.000,50");
        assertThat(money.getValue()).isEqualTo("1.500.000,50");
        assertThat(money.amount()).isNull();
        assertThat(money.isInvalid()).isTrue();
        assertThat(money.getErrorMessage()).contains("Không rõ");
        money.setValue("1,5 triệu");
        assertThat(money.amount()).isEqualTo(1_500_000);
        assertThat(money.isInvalid()).isFalse();
    }

    private static String text(com.vaadin.flow.component.Component field) {
        return FormFaults.of(field).getFirst().text();
    }
}
