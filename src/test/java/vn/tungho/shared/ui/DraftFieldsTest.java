package vn.tungho.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.document.sent.SentFiles;
import vn.tungho.shared.draft.DraftStore;
import vn.tungho.shared.ui.draft.DraftBar;
import vn.tungho.shared.ui.field.CountStepper;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.MoneyField;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.TestPicture;
import vn.tungho.worklist.WorkSamples;

@IntegrationTest
class DraftFieldsTest extends SpringBrowserlessTest {
    private static final AtomicInteger FORMS = new AtomicInteger();
    private static final byte[] PICTURE = TestPicture.png(40);

    @Autowired
    WorkSamples samples;

    @Autowired
    DraftStore drafts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AppClock clock;

    private String key = "";
    private long userId;

    @BeforeEach
    void somebodyAtWork() {
        key = "test." + FORMS.incrementAndGet();
        var name = samples.user(Role.POVERTY_OFFICER, samples.commune());
        userId = samples.id(name);
        SecurityContextHolder.setContext(new SecurityContextImpl(new UsernamePasswordAuthenticationToken(
                name, "n/a", List.of(new SimpleGrantedAuthority("ROLE_USER")))));
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    /** A form with a field of every kind that the house uses. */
    private static final class EveryKind extends Div {
        final TextField text = new TextField("Chữ");
        final TextArea area = new TextArea("Đoạn");
        final IntegerField count = new IntegerField("Số");
        final BigDecimalField exact = new BigDecimalField("Số lẻ");
        final MoneyField money = new MoneyField("Tiền");
        final DayField day = new DayField("Ngày", null, null);
        final TimePicker time = new TimePicker("Giờ");
        final Checkbox tick = new Checkbox("Dấu");
        final CountStepper people = new CountStepper("Người", 50);
        final RadioButtonGroup<String> radio = new RadioButtonGroup<>("Chọn một");
        final CheckboxGroup<String> ticks = new CheckboxGroup<>("Chọn nhiều");
        final Select<String> select = new Select<>();
        final ComboBox<String> combo = new ComboBox<>("Danh sách");
        final ComboBox<String> fetched = new ComboBox<>("Danh sách dài");
        final MultiSelectComboBox<String> many = new MultiSelectComboBox<>("Nhiều mục");
        final PasswordField secret = new PasswordField("Mật khẩu");
        final ChosenFiles files = new ChosenFiles(new Button("Chọn ảnh"), 2, "image/*");

        EveryKind() {
            select.setLabel("Chọn trong bảng");
            radio.setItems("a", "b");
            ticks.setItems("a", "b", "c");
            select.setItems("a", "b");
            combo.setItems("a", "b");
            many.setItems("a", "b", "c");
            fetched.setItems(query -> List.of("x · 1", "y · 2").stream()
                    .filter(i -> i.startsWith(query.getFilter().orElse("")))
                    .skip(query.getOffset())
                    .limit(query.getLimit()));
            add(text, area, count, exact, money, day, time, tick, people, radio, ticks, select, combo, fetched);
            add(new Div(many, secret), files);
        }
    }

    private EveryKind open() {
        var form = new EveryKind();
        DraftFields.mine(key).on(form);
        return form;
    }

    @Test
    void aFieldOfEveryKindIsThereAgainAfterALostPage() {
        var form = open();
        form.text.setValue("Nguyễn Thị Bưởi");
        form.area.setValue("Mái dột,\ntường nứt");
        form.count.setValue(7);
        form.exact.setValue(new BigDecimal("2.5"));
        form.money.setAmount(1_500_000L);
        form.day.setValue(LocalDate.of(2026, 10, 19));
        form.time.setValue(LocalTime.of(7, 30));
        form.tick.setValue(true);
        form.people.setValue(12);
        form.radio.setValue("b");
        form.ticks.setValue(Set.of("a", "c"));
        form.select.setValue("b");
        form.combo.setValue("b");
        form.fetched.setValue("y · 2");
        form.many.setValue(Set.of("b", "c"));
        form.secret.setValue("bí mật");
        form.files.take("anh.png", "image/png", PICTURE);

        var again = open();
        assertThat(again.text.getValue()).isEqualTo("Nguyễn Thị Bưởi");
        assertThat(again.area.getValue()).isEqualTo("Mái dột,\ntường nứt");
        assertThat(again.count.getValue()).isEqualTo(7);
        assertThat(again.exact.getValue()).isEqualByComparingTo("2.5");
        assertThat(again.money.amount()).isEqualTo(1_500_000L);
        assertThat(again.day.getValue()).isEqualTo(LocalDate.of(2026, 10, 19));
        assertThat(again.time.getValue()).isEqualTo(LocalTime.of(7, 30));
        assertThat(again.tick.getValue()).isTrue();
        assertThat(again.people.getValue()).isEqualTo(12);
        assertThat(again.radio.getValue()).isEqualTo("b");
        assertThat(again.ticks.getValue()).containsExactlyInAnyOrder("a", "c");
        assertThat(again.select.getValue()).isEqualTo("b");
        assertThat(again.combo.getValue()).isEqualTo("b");
        assertThat(again.fetched.getValue()).isEqualTo("y · 2");
        assertThat(again.many.getValue()).containsExactlyInAnyOrder("b", "c");
        assertThat(again.secret.getValue()).as("a password is never kept").isEmpty();
        assertThat(again.files.files()).hasSize(1);
        assertThat(again.files.files().getFirst().content()).isEqualTo(PICTURE);
        assertThat(words(again)).contains("Bản nháp lúc", "tự xóa 30 ngày sau");
    }

    @Test
    void longWordsAreToldWhileTheyAreTyped() {
        var form = open();
        assertThat(form.area.getValueChangeMode()).isEqualTo(ValueChangeMode.LAZY);
        assertThat(form.text.getValueChangeMode()).isEqualTo(ValueChangeMode.LAZY);
        assertThat(form.area.getValueChangeTimeout()).isLessThanOrEqualTo(1_000);
    }

    @Test
    void aDraftGivenUpLeavesTheFormAsItWasOpened() {
        open().text.setValue("nháp");
        var again = open();
        again.files.take("a.png", "image/png", PICTURE);
        press(again, "Bỏ bản nháp");
        assertThat(again.text.getValue()).isEmpty();
        assertThat(again.files.files()).isEmpty();
        assertThat(open().text.getValue()).isEmpty();
        assertThat(open().files.files()).isEmpty();
    }

    @Test
    void aRefusedActLeavesTheDraftAndADoneOneTakesItAway() {
        var form = new EveryKind();
        var draft = DraftFields.mine(key).on(form);
        form.text.setValue("còn đây");
        assertThatThrownBy(() -> draft.perform(() -> {
                    throw new BusinessException("Chưa được.");
                }))
                .isInstanceOf(BusinessException.class);
        assertThat(drafts.load(userId, key)).isPresent();
        draft.perform(() -> {});
        assertThat(drafts.load(userId, key)).isEmpty();
    }

    @Test
    void whatOnlyTheOtherChangedAndWhatOnlyIChangedAreBothThere() {
        var first = edit("1", "Lan", "0912", "xóm 1");
        first.phone.setValue("0999");
        var second = edit("2", "Lan", "0912", "xóm 5");
        assertThat(second.phone.getValue()).as("mine").isEqualTo("0999");
        assertThat(second.place.getValue()).as("theirs").isEqualTo("xóm 5");
        assertThat(second.draft.problems()).isEmpty();
        assertThat(words(second)).contains("Người khác đã lưu thay đổi");
    }

    @Test
    void whatBothChangedIsShownTwiceAndMustBeChosen() {
        var first = edit("1", "Lan", "0912", "xóm 1");
        first.phone.setValue("0999");
        var second = edit("2", "Lan", "0888", "xóm 1");
        assertThat(words(second)).contains("Điện thoại");
        assertThat(second.draft.problems()).hasSize(1);
        second.name.setValue("Lan Anh");
        var third = edit("2", "Lan", "0888", "xóm 1");
        assertThat(third.draft.problems()).as("still not chosen").hasSize(1);
        choice(third).setValue("theirs");
        assertThat(third.phone.getValue()).isEqualTo("0888");
        assertThat(third.draft.problems()).isEmpty();
        assertThat(third.name.getValue()).isEqualTo("Lan Anh");
        assertThat(edit("2", "Lan", "0888", "xóm 1").draft.problems()).isEmpty();
    }

    @Test
    void aDialogShowsItsDraftAgainAndEachThingHasItsOwn() {
        var words = new TextArea("Lý do");
        new ActDialog("Ghi thử", "", () -> {}, () -> {}, words).about("thing/1").open();
        words.setValue("vì mưa");
        var again = new TextArea("Lý do");
        var dialog = new ActDialog("Ghi thử", "", () -> {}, () -> {}, again).about("thing/1");
        dialog.open();
        assertThat(again.getValue()).isEqualTo("vì mưa");
        assertThat(dialog.getElement().getTextRecursively()).contains("Bản nháp lúc", "Bỏ bản nháp");
        var other = new TextArea("Lý do");
        new ActDialog("Ghi thử", "", () -> {}, () -> {}, other).about("thing/2").open();
        assertThat(other.getValue()).isEmpty();
    }

    @Test
    void aDraftEndsByItsAgeAndOneOfADayBeforeStays() {
        open().text.setValue("cũ");
        var late = key;
        key = "test." + FORMS.incrementAndGet();
        open().text.setValue("mới");
        age(late, drafts.keptDays() + 1);
        age(key, drafts.keptDays() - 1);
        while (drafts.endOld() > 0) {
            assertThat(drafts.keptDays()).isPositive();
        }
        assertThat(drafts.load(userId, late)).isEmpty();
        assertThat(drafts.load(userId, key)).isPresent();
    }

    @Test
    void noMoreFilesAreKeptThanThePersonMayHave() {
        var bytes = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), SentFiles.MAX_BYTES - 1_024);
        var big = SentFiles.take("a.pdf", "", bytes);
        for (var i = 0; i < 6; i++) {
            drafts.keepFile(userId, key, "f", big);
        }
        assertThatThrownBy(() -> drafts.keepFile(userId, key, "f", big)).hasMessageContaining("quá nhiều tệp");
        drafts.clear(userId, key);
        assertThat(drafts.files(userId, key, "f")).isEmpty();
    }

    private void age(String form, int days) {
        jdbc.sql("update form_draft set saved_at = ? where form_key = ?")
                .params(clock.now().minusDays(days), form)
                .update();
    }

    private static final class Edit extends Div {
        final TextField name = new TextField("Tên");
        final TextField phone = new TextField("Điện thoại");
        final TextField place = new TextField("Nơi ở");
        final DraftFields draft;

        Edit(String key, String version, String name, String phone, String place) {
            this.name.setValue(name);
            this.phone.setValue(phone);
            this.place.setValue(place);
            add(this.name, this.phone, this.place);
            draft = DraftFields.mine(key).madeOn(version).on(this);
        }
    }

    private Edit edit(String version, String name, String phone, String place) {
        return new Edit(key, version, name, phone, place);
    }

    private static DraftBar bar(Component form) {
        return (DraftBar) form.getChildren().findFirst().orElseThrow();
    }

    private static String words(Component form) {
        return bar(form).getElement().getTextRecursively() + labels(bar(form));
    }

    private static String labels(Component part) {
        return part.getElement().getProperty("label", "")
                + part.getChildren().map(DraftFieldsTest::labels).reduce("", String::concat);
    }

    private static void press(Component form, String text) {
        all(bar(form))
                .filter(c -> c instanceof Button b && b.getText().equals(text))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> choice(Component form) {
        return (RadioButtonGroup<String>) all(bar(form))
                .filter(RadioButtonGroup.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static java.util.stream.Stream<Component> all(Component part) {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(part), part.getChildren().flatMap(DraftFieldsTest::all));
    }
}
