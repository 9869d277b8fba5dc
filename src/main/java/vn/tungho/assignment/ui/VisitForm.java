package vn.tungho.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tungho.assignment.HelpRule;
import vn.tungho.assignment.NewVisit;
import vn.tungho.assignment.NextStep;
import vn.tungho.assignment.Situation;
import vn.tungho.assignment.SupportDoor;
import vn.tungho.assignment.Visit;
import vn.tungho.assignment.VisitPurpose;
import vn.tungho.assignment.VisitService;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.FormFaults;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.DecimalField;
import vn.tungho.shared.ui.field.MoneyField;

/** A visit in a few taps: large choices, nothing compulsory but how the household is doing; the draft is kept. */
class VisitForm extends Div {
    private static final String GOODS = "Hiện vật";
    private static final String MONEY = "Tiền";
    private static final String WORK = "Ngày công";
    private static final String WHERE = """
            return new Promise(done => {
              if (!navigator.geolocation) { done(''); return; }
              navigator.geolocation.getCurrentPosition(
                p => done(p.coords.latitude.toFixed(6) + ',' + p.coords.longitude.toFixed(6)),
                () => done(''), { timeout: 10000, maximumAge: 60000 });
            })""";

    private final HelpDesk desk;
    private final VisitSubject household;
    /** Goes into the draft: a visit that was sent before its page went away is the same visit when it is sent again. */
    private final TextField clientId = new TextField();

    private final LocalDateTime openedAt;
    private final RadioButtonGroup<VisitPurpose> purpose =
            Choices.of("Thăm để làm gì", List.of(VisitPurpose.values()), VisitPurpose::label);
    private final RadioButtonGroup<Situation> situation =
            Choices.of("Hộ thế nào", List.of(Situation.values()), Situation::label);
    private final CheckboxGroup<String> given = new CheckboxGroup<>("Lần này giúp gì (không giúp thì bỏ trống)");
    private final MoneyField money = new MoneyField("Số tiền");
    private final TextField goods = new TextField("Hiện vật gì");
    private final MoneyField goodsWorth = new MoneyField("Trị giá");
    private final DecimalField workDays = new DecimalField("Số ngày công", "0", "99", 1);
    private final RadioButtonGroup<NextStep> next =
            Choices.of("Việc tiếp theo", List.of(NextStep.values()), NextStep::label);
    private final Select<SupportDoor.@Nullable Choice> programme = new Select<>();
    private final Paragraph tells = new Paragraph();
    private final TextField nextNote = new TextField("Ghi rõ việc tiếp theo");
    private final TextArea found = new TextArea("Thấy gì ở hộ");
    private final TextArea word = new TextArea("Hộ nói gì, mong gì");
    private final DayField on;
    private final VisitPhotos photos = new VisitPhotos();
    private final Span position = new Span();
    private final DraftFields draft;
    private String coordinates = "";

    VisitForm(HelpDesk desk, VisitSubject household, java.util.function.Consumer<LocalDateTime> draftSaved) {
        this.desk = desk;
        this.household = household;
        this.openedAt = desk.clock().now();
        this.on = new DayField("Ngày thăm", desk.today(), desk.today());
        addClassNames("th-stack-v", "th-help-visit");
        purpose.setValue(VisitPurpose.ROUTINE);
        next.setValue(NextStep.NEXT_VISIT);
        given.setItems(MONEY, GOODS, WORK);
        given.addClassName("th-help-given");
        found.setMaxLength(1000);
        word.setMaxLength(1000);
        goods.setMaxLength(300);
        nextNote.setMaxLength(500);
        Stream.of(found, word).forEach(f -> f.setValueChangeMode(ValueChangeMode.LAZY));
        Stream.of(goods, nextNote).forEach(f -> f.setValueChangeMode(ValueChangeMode.LAZY));
        var moneyRow = new Div(money);
        var goodsRow = new Div(goods, goodsWorth);
        var workRow = new Div(workDays);
        Stream.of(moneyRow, goodsRow, workRow).forEach(d -> {
            d.addClassName("th-row");
            d.setVisible(false);
        });
        given.addValueChangeListener(e -> {
            moneyRow.setVisible(e.getValue().contains(MONEY));
            goodsRow.setVisible(e.getValue().contains(GOODS));
            workRow.setVisible(e.getValue().contains(WORK));
        });
        clientId.setValue(VisitService.newClientId());
        var choices = desk.requests().choices(household.householdId());
        programme.setLabel("Xin hỗ trợ gì (chưa rõ thì để trống, công chức xã sẽ xem)");
        programme.setItems(choices);
        programme.setItemLabelGenerator(c -> c == null ? "Chưa rõ, nhờ công chức xã xem" : c.name());
        programme.setEmptySelectionAllowed(true);
        programme.setEmptySelectionCaption("Chưa rõ, nhờ công chức xã xem");
        programme.setWidthFull();
        programme.setVisible(false);
        tells.addClassName("th-help-hint");
        tells.setVisible(false);
        next.addValueChangeListener(e -> nextChosen(!choices.isEmpty()));
        var more = new Details("Ghi thêm (không bắt buộc)", found, word, on, photos, place());
        more.addClassName("th-help-more");
        add(situation, purpose, given, moneyRow, goodsRow, workRow, next, programme, nextNote, tells, more);
        var corrected = household.corrected();
        if (corrected != null) {
            fill(corrected);
        }
        draft = new DraftFields(desk.drafts(), desk.person().userId(), household.draftKey(), draftSaved)
                .text("client", clientId)
                .keep("purpose", purpose, VisitPurpose::name, VisitPurpose::valueOf)
                .keep("situation", situation, Situation::name, Situation::valueOf)
                .keep("next", next, NextStep::name, NextStep::valueOf)
                .keep(
                        "given",
                        given,
                        v -> String.join(",", v),
                        v -> new java.util.LinkedHashSet<>(Arrays.asList(v.split(","))))
                .text("money", money)
                .text("goods", goods)
                .text("worth", goodsWorth)
                .text("work", workDays)
                .text("found", found)
                .text("word", word)
                .text("note", nextNote)
                .day("on", on)
                .files("photos", photos);
        addComponentAsFirst(draft.bar());
    }

    /** What is asked for reaches the commune; the helper is told so before he sends it. */
    private void nextChosen(boolean hasChoices) {
        var step = next.getValue();
        programme.setVisible(step == NextStep.SUPPORT && hasChoices);
        tells.setVisible(step == NextStep.SUPPORT || step == NextStep.REPORT);
        tells.setText("Công chức xã nhận lời này và trả lời trong "
                + desk.rules().amount(HelpRule.Name.REQUEST_DAYS) + " ngày làm việc; trả lời hiện ở “Hộ của tôi”.");
    }

    private void fill(Visit v) {
        purpose.setValue(v.purpose());
        situation.setValue(v.situation());
        var ticked = new java.util.LinkedHashSet<String>();
        if (v.moneyDong() > 0) {
            ticked.add(MONEY);
            money.setAmount(v.moneyDong());
        }
        if (!v.goods().isBlank() || v.goodsDong() > 0) {
            ticked.add(GOODS);
            goods.setValue(v.goods());
            goodsWorth.setAmount(v.goodsDong());
        }
        if (v.workDays().signum() > 0) {
            ticked.add(WORK);
            workDays.setValue(VietnameseFormat.decimal(v.workDays(), 1));
        }
        given.setValue(ticked);
        next.setValue(v.nextStep());
        nextNote.setValue(v.nextNote());
        found.setValue(v.found());
        word.setValue(v.householdWord());
        on.setValue(v.visitedOn());
        if (v.latitude() != null && v.longitude() != null) {
            located(v.latitude().toPlainString() + "," + v.longitude().toPlainString());
        }
        photos.setVisible(false);
    }

    /** The day of the visit as the form has it. */
    LocalDate day() {
        return on.getValue();
    }

    /** What of this day is known already and is not this visit itself. */
    java.util.Optional<Visit> sameDay() {
        return desk.visits().ofDay(household.householdId(), day()).stream()
                .filter(v -> !v.clientId().equals(clientId.getValue()))
                .findFirst();
    }

    /** Puts the answers in the place of the visit that is corrected. */
    void correct(String reason) {
        var visitId = Objects.requireNonNull(household.corrected()).visitId();
        draft.perform(() -> desk.corrections().correct(visitId, visit(), reason));
    }

    private Div place() {
        var button = new Button("Ghi vị trí đang đứng", VaadinIcon.MAP_MARKER.create());
        button.addClickListener(e -> getElement().executeJs(WHERE).then(String.class, this::located));
        position.addClassName("th-muted");
        position.getElement().setAttribute("role", "status");
        var row = new Div(button, position);
        row.addClassName("th-row");
        return row;
    }

    private void located(String where) {
        coordinates = where;
        position.setText(
                where.isBlank() ? "Máy chưa cho biết vị trí; không bắt buộc." : "Đã ghi vị trí " + where + ".");
    }

    /** What must be answered first; empty when the visit can be sent. */
    List<ErrorSummary.Problem> problems() {
        var own = new ArrayList<ErrorSummary.Problem>();
        if (situation.isEmpty()) {
            own.add(new ErrorSummary.Problem("Chọn hộ thế nào: tiến bộ, như trước, khó hơn hay vắng nhà.", situation));
        }
        asked(own, MONEY, money.isEmpty(), "Ghi số tiền đã giúp, ví dụ 500.000.", money);
        asked(own, GOODS, goods.getValue().isBlank(), "Ghi hiện vật gì đã giúp.", goods);
        asked(own, WORK, workDays.isEmpty(), "Ghi số ngày công đã giúp, ví dụ 0,5.", workDays);
        return FormFaults.of(this, own);
    }

    /** What was ticked as given must say how much: an empty field is no 0. */
    private void asked(List<ErrorSummary.Problem> own, String kind, boolean isMissing, String words, Component field) {
        if (given.getValue().contains(kind) && isMissing) {
            own.add(new ErrorSummary.Problem(words, field));
        }
    }

    /** Sends the visit and its photos; returns what was done, in words. */
    String send() {
        return draft.finish(this::log);
    }

    private String log() {
        var receipt = desk.visits().log(visit(), photos.photos());
        if (!receipt.isNew()) {
            return "Chuyến thăm này đã được ghi trước đó, không ghi thêm lần nữa.";
        }
        return "Đã ghi chuyến thăm hộ " + household.headName() + " ngày "
                + VietnameseFormat.date(on.getValue())
                + (receipt.isLate()
                        ? ". Ghi chậm hơn " + desk.rules().amount(HelpRule.Name.RECORD_DAYS) + " ngày."
                        : ".");
    }

    private NewVisit visit() {
        var where = coordinates.split(",", -1);
        var seconds = Duration.between(openedAt, desk.clock().now()).toSeconds();
        return new NewVisit(
                clientId.getValue(),
                household.householdId(),
                household.epoch(),
                on.getValue(),
                purpose.getValue() == null ? VisitPurpose.ROUTINE : purpose.getValue(),
                situation.getValue(),
                found.getValue().strip(),
                number(given.getValue().contains(MONEY), money.amount()),
                given.getValue().contains(GOODS) ? goods.getValue().strip() : "",
                number(given.getValue().contains(GOODS), goodsWorth.amount()),
                given.getValue().contains(WORK)
                        ? Objects.requireNonNull(workDays.read()).setScale(1)
                        : BigDecimal.ZERO,
                word.getValue().strip(),
                next.getValue() == null ? NextStep.NEXT_VISIT : next.getValue(),
                nextNote.getValue().strip(),
                where.length == 2 ? new BigDecimal(where[0]) : null,
                where.length == 2 ? new BigDecimal(where[1]) : null,
                next.getValue() == NextStep.SUPPORT && programme.getValue() != null
                        ? programme.getValue().code()
                        : null,
                (int) Math.clamp(seconds, 1, 3_600),
                questions());
    }

    private static long number(boolean isGiven, @Nullable Long value) {
        return isGiven && value != null ? value : 0;
    }

    private int questions() {
        return 2
                + given.getValue().size()
                + (int) Stream.of(found, word).filter(f -> !f.isEmpty()).count()
                + (nextNote.isEmpty() ? 0 : 1);
    }
}
