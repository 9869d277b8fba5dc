package vn.tungho.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.calendar.CalendarEffect;
import vn.tungho.shared.calendar.CalendarPreview;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.Holiday;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.TextTable;
import vn.tungho.shared.ui.Tone;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;

/** Holidays, swapped days, and which deadlines a change has moved. */
@Route(CalendarView.PATH)
@PageTitle("Lịch nghỉ · Từng Hộ")
@RolesAllowed("ADMINISTRATOR")
class CalendarView extends Div {
    static final String PATH = "lich-lam-viec";

    /** The page of the legal terms; the frame knows no module's classes. */
    private static final String TERMS = "thoi-han";

    /** The page of the questions about ended terms. */
    private static final String ENDED_TERMS = "thoi-han-het-som";

    private static final int MOVES = 100;

    private final CalendarService calendar;
    private final CalendarPreview preview;
    private final ErrorSummary errors = new ErrorSummary();
    private final DayField day = Asked.one(new DayField("Ngày"));
    private final RadioButtonGroup<Holiday.Kind> kind = new RadioButtonGroup<>("Loại");
    private final TextField name = new TextField("Tên");
    private final TextField source = new TextField("Văn bản");
    private final Checkbox confirmed = new Checkbox("Đã có văn bản chính thức");
    private final Div row = new Div();
    private final Div tables = new Div();
    private final Map<LocalDate, Holiday> seen = new HashMap<>();
    private final DraftFields draft;

    CalendarView(CalendarService calendar, CalendarPreview preview) {
        this.calendar = calendar;
        this.preview = preview;
        tables.addClassName("th-stack-v");
        kind.setItems(Holiday.Kind.values());
        kind.setItemLabelGenerator(Holiday.Kind::label);
        kind.setValue(Holiday.Kind.OFF);
        name.setPlaceholder("Ví dụ: Quốc khánh");
        source.setPlaceholder("Số, ngày văn bản");
        var save = new Button("Xem trước rồi ghi", e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        row.add(day, kind, name, source, confirmed);
        row.addClassName("th-filters");
        draft = DraftFields.mine("holiday/new").every(row);
        add(
                new PageHeader(
                        "Lịch nghỉ",
                        "Đổi lịch nghỉ thì mọi thời hạn đang mở được tính lại ngay và ghi ở cuối trang; thời hạn đã hết thì người phụ trách"
                                + " được hỏi lại.",
                        PathLink.button("Thời hạn hết sớm", ENDED_TERMS),
                        PathLink.button("Thời hạn theo luật", TERMS)),
                new Card("Thêm hoặc sửa một ngày", draft.bar(), errors, row, save),
                tables);
        show();
    }

    /** What the person has before his eyes of this day; he is told before he overwrites it. */
    private String standing(LocalDate day) {
        var before = seen.get(day);
        return before == null
                ? ""
                : "Ngày này đang ghi “" + before.kind().label() + " – " + before.name()
                        + "” và sẽ đổi theo điều bạn nhập. ";
    }

    private void save() {
        if (!errors.passes(row)) {
            return;
        }
        var holiday = new Holiday(
                day.given(),
                kind.getValue(),
                name.getValue().strip(),
                source.getValue().strip(),
                confirmed.getValue());
        try {
            new ActDialog(
                            new ActDialog.Words(
                                    "Ghi ngày " + VietnameseFormat.weekdayDate(holiday.holidayOn()),
                                    standing(holiday.holidayOn()) + consequence(preview.ofEntering(holiday)),
                                    "Ghi ngày và tính lại thời hạn",
                                    "Thôi",
                                    "Đã ghi ngày và tính lại thời hạn."),
                            () -> draft.perform(() -> calendar.enter(holiday, seen.get(holiday.holidayOn()))),
                            this::entered)
                    .open();
        } catch (BusinessException e) {
            errors.show(List.of(new ErrorSummary.Problem(e.getMessage(), name)));
        }
    }

    private void entered() {
        draft.restart();
        show();
    }

    private void remove(Holiday holiday) {
        new ActDialog(
                        new ActDialog.Words(
                                "Bỏ ngày " + VietnameseFormat.weekdayDate(holiday.holidayOn()) + " – " + holiday.name(),
                                consequence(preview.ofRemoving(holiday.holidayOn())),
                                "Bỏ ngày này",
                                "Thôi",
                                "Đã bỏ ngày " + VietnameseFormat.date(holiday.holidayOn()) + "."),
                        () -> calendar.drop(holiday),
                        this::show)
                .open();
    }

    private static String consequence(CalendarEffect effect) {
        var moved = effect.moved() == 0
                ? "Không thời hạn đang chạy nào chuyển ngày. "
                : effect.moved() + " thời hạn đang chạy sẽ chuyển ngày. ";
        return moved
                + (effect.asked() == 0
                        ? "Không có thời hạn nào đã hết phải hỏi lại."
                        : effect.asked()
                                + " thời hạn đã hết lẽ ra phải dài hơn: người phụ trách sẽ được hỏi, không việc đã làm nào tự thay đổi.");
    }

    private void show() {
        tables.removeAll();
        tables.add(new Card("Ngày nghỉ và ngày làm bù", holidays()), new Card("Thời hạn đã chuyển ngày", moves()));
    }

    private TextTable holidays() {
        var table = new TextTable("Ngày", "Loại", "Tên", "Văn bản", "Thao tác");
        seen.clear();
        calendar.holidays().forEach(h -> {
            seen.put(h.holidayOn(), h);
            var remove = new Button("Bỏ", e -> remove(h));
            remove.setAriaLabel("Bỏ ngày " + VietnameseFormat.date(h.holidayOn()));
            table.row(
                    TextTable.text(VietnameseFormat.weekdayDate(h.holidayOn())),
                    TextTable.text(h.kind().label()),
                    TextTable.text(h.name()),
                    sourced(h.source(), h.isConfirmed()),
                    remove);
        });
        return table;
    }

    private Div moves() {
        var moves = calendar.moves(MOVES);
        if (moves.isEmpty()) {
            return new EmptyState(
                    "Chưa có thời hạn nào chuyển ngày",
                    "Khi lịch nghỉ hoặc thời hạn theo luật thay đổi, các thời hạn bị chuyển hiện ở đây.");
        }
        var table = new TextTable("Lúc", "Hồ sơ", "Hạn cũ", "Hạn mới", "Lý do");
        moves.forEach(m -> table.row(
                TextTable.text(VietnameseFormat.dateTime(m.movedAt())),
                TextTable.text(m.objectType() + " " + m.objectId()),
                TextTable.text(VietnameseFormat.date(m.oldDueOn())),
                TextTable.text(VietnameseFormat.date(m.newDueOn())),
                TextTable.text(m.reason())));
        return new Div(table);
    }

    private static Div sourced(String text, boolean confirmed) {
        var cell = new Div();
        cell.setText(text);
        if (!confirmed) {
            cell.add(new StatusBadge("Chưa xác nhận", Tone.WARN));
        }
        return cell;
    }
}
