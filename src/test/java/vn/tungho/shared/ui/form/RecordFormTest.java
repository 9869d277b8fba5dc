package vn.tungho.shared.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.ErrorSummary.Problem;
import vn.tungho.shared.ui.field.CountField;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.shared.ui.field.PhoneField;
import vn.tungho.shared.valid.Holds;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.testing.BadInput;

/** A form shows what its record's rules say, all at once and at the field, and gives a record that the service takes. */
class RecordFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 19);

    /** Who gives it. */
    public record Giver(
            @NotBlank(message = "Ghi tên người cho.") @Size(max = 40) String name,

            @Nullable String phone) {}

    /** A gift. */
    public record Gift(
            @NotNull(message = "Ghi ngày nhận.") LocalDate receivedOn,

            @NotBlank(message = "Ghi món quà.") @Size(max = 20) String what,

            int people,
            @Nullable Long amount,
            @NotNull(message = "Chọn nhận đủ hay không.") Boolean isWhole,
            @Nullable String missing,
            boolean isPublic,
            @NotNull(message = "Ghi ai cho.") @Valid Giver giver) {
        @Holds(at = "missing", message = "Ghi còn thiếu gì.")
        boolean isMissingNamed() {
            return isWhole || (missing != null && !missing.isBlank());
        }

        @Holds(at = "amount", message = "Số tiền phải chia đủ cho số người.")
        boolean isEnoughForAll() {
            return amount == null || amount >= people;
        }
    }

    private final DayField day = new DayField("Ngày nhận", null, TODAY);
    private final TextField what = new TextField("Món quà");
    private final CountField people = new CountField("Số người", 1, 100);
    private final MoneyField amount = new MoneyField("Số tiền");
    private final RadioButtonGroup<Boolean> whole = new RadioButtonGroup<>("Nhận đủ", true, false);
    private final TextArea missing = new TextArea("Còn thiếu");
    private final Checkbox open = new Checkbox("Công khai");
    private final TextField name = new TextField("Người cho");
    private final PhoneField phone = new PhoneField("Điện thoại");
    private final Div inner = new Div(day, what, people, amount, whole, missing, open, new Div(name, phone));
    private final Div form = new Div(inner);
    private final ErrorSummary errors = new ErrorSummary();
    private final RecordForm<Gift> gift = new RecordForm<>(Gift.class, inner)
            .field("receivedOn", day)
            .field("what", what)
            .field("people", people)
            .field("amount", amount)
            .field("isWhole", whole)
            .field("missing", missing)
            .field("isPublic", open)
            .part(
                    "giver",
                    new RecordForm<>(Giver.class, inner).field("name", name).field("phone", phone));

    @BeforeEach
    void missingIsAskedWhenSomethingIs() {
        missing.setVisible(false);
        whole.addValueChangeListener(e -> missing.setVisible(Boolean.FALSE.equals(e.getValue())));
    }

    private void fill() {
        day.setValue(TODAY);
        what.setValue("Gạo");
        people.setValue("3");
        amount.setValue("1,5 triệu");
        whole.setValue(true);
        name.setValue("Bà Sáu");
    }

    @Test
    void everyFaultIsToldAtOnceInTheOrderOfTheFormAndAtItsField() {
        assertThat(errors.passes(form, gift.problems())).isFalse();
        assertThat(gift.problems()).extracting(Problem::field).containsExactly(day, what, people, whole, name);
        assertThat(errors.getElement().getTextRecursively())
                .contains(
                        "Cần sửa 5 chỗ",
                        "Ghi ngày nhận.",
                        "Ghi món quà.",
                        "Chưa ghi “Số người”.",
                        "Chọn nhận đủ hay không.",
                        "Ghi tên người cho.");
        assertThat(what.isInvalid()).isTrue();
        assertThat(what.getErrorMessage()).isEqualTo("Ghi món quà.");
        assertThat(day.isInvalid()).isTrue();
        assertThatThrownBy(gift::data).isInstanceOf(BusinessException.class).hasMessage("Ghi ngày nhận.");
    }

    @Test
    void whatAFieldCannotReadIsSaidInTheFieldsWordsAndNeverTakenForNothing() {
        fill();
        BadInput.type(day, "31/02/2026");
        amount.setValue("1,5");
        people.setValue("101");
        assertThat(errors.passes(form, gift.problems())).isFalse();
        assertThat(errors.getElement().getTextRecursively())
                .contains("Ngày 31/02/2026 không có trong lịch", "Không rõ", "từ 1 đến 100")
                .doesNotContain("Ghi ngày nhận.");
        assertThatThrownBy(gift::data).isInstanceOf(BusinessException.class);
    }

    @Test
    void anOptionalFieldThatCannotBeReadGivesNoRecord() {
        fill();
        phone.setValue("gọi hàng xóm");
        assertThatThrownBy(gift::data).isInstanceOf(BusinessException.class);
    }

    @Test
    void aRuleBetweenAnswersIsShownAtTheFieldItNames() {
        fill();
        whole.setValue(false);
        name.clear();
        assertThat(gift.problems())
                .extracting(Problem::text)
                .as("beside other faults")
                .containsExactlyInAnyOrder("Ghi còn thiếu gì.", "Ghi tên người cho.");
        name.setValue("Bà Sáu");
        amount.setValue("2");
        assertThat(gift.problems())
                .extracting(Problem::text, Problem::field)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("Ghi còn thiếu gì.", missing),
                        org.assertj.core.api.Assertions.tuple("Số tiền phải chia đủ cho số người.", amount));
    }

    @Test
    void aFaultThatIsMendedGoesFromItsField() {
        errors.passes(form, gift.problems());
        what.setValue("Gạo");
        whole.setValue(true);
        assertThat(what.isInvalid()).isFalse();
        assertThat(whole.isInvalid()).isFalse();
        assertThat(name.isInvalid()).isTrue();
    }

    @Test
    void theRecordIsWhatTheFieldsSay() {
        fill();
        assertThat(errors.passes(form, gift.problems())).isTrue();
        assertThat(gift.data())
                .isEqualTo(new Gift(TODAY, "Gạo", 3, 1_500_000L, true, "", false, new Giver("Bà Sáu", "")));
    }

    @Test
    void whatIsNotSeenIsNotSaid() {
        fill();
        whole.setValue(false);
        missing.setValue("Một bao");
        assertThat(gift.data().missing()).isEqualTo("Một bao");
        whole.setValue(true);
        assertThat(gift.data().missing()).isEmpty();
        form.setVisible(false);
        inner.setVisible(false);
        assertThat(gift.data().what())
                .as("a form whose answers are looked at on the next page")
                .isEqualTo("Gạo");
    }

    @Test
    void whatTheFormRefusesTheServiceRefusesInTheSameWords() {
        var bad = new Gift(TODAY, " ", 3, 2L, false, "", false, new Giver("", null));
        assertThatThrownBy(() -> RecordRules.check(bad))
                .isInstanceOf(BusinessException.class)
                .hasMessage("Ghi món quà.");
        var between = new Gift(TODAY, "Gạo", 3, 2L, false, "", false, new Giver("", null));
        assertThatThrownBy(() -> RecordRules.check(between))
                .hasMessageContaining("Ghi còn thiếu gì.")
                .hasMessageContaining("Số tiền phải chia đủ cho số người.")
                .hasMessageContaining("Ghi tên người cho.");
        var good = new Gift(TODAY, "Gạo", 3, null, true, null, true, new Giver("Bà Sáu", null));
        assertThat(RecordRules.check(good)).isSameAs(good);
    }

    @Test
    void marksAndLengthsComeFromTheRecord() {
        assertThat(what.getMaxLength()).isEqualTo(20);
        assertThat(name.getMaxLength()).isEqualTo(40);
        assertThat(day.isRequiredIndicatorVisible()).isTrue();
        assertThat(people.isRequiredIndicatorVisible()).isTrue();
        assertThat(amount.isRequiredIndicatorVisible()).isFalse();
        assertThat(open.isRequiredIndicatorVisible()).isFalse();
        assertThat(RecordRules.broken(new Giver("N".repeat(41), null)))
                .singleElement()
                .satisfies(b -> assertThat(b.words()).isEqualTo("Viết gọn lại, nhiều nhất 40 chữ."));
    }

    @Test
    void whatOnlyTheFormKnowsStandsBesideTheRules() {
        fill();
        gift.asking(() -> Optional.of(new Problem("Quà này đã ghi rồi.", what)));
        assertThat(gift.problems()).containsExactly(new Problem("Quà này đã ghi rồi.", what));
    }

    @Test
    void aComponentIsBoundOnceAndExists() {
        assertThatThrownBy(() -> gift.field("what", new TextField())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> gift.field("whom", new TextField())).isInstanceOf(IllegalArgumentException.class);
    }
}
