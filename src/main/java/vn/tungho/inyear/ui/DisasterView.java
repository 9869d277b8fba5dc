package vn.tungho.inyear.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tungho.inyear.DisasterService;
import vn.tungho.inyear.RequestKind;
import vn.tungho.registry.HouseholdFilter;
import vn.tungho.registry.HouseholdRow;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Village;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.form.RecordForm;

/** After a storm or a flood: tick the households that were hit, look at who is taken in, do it in one act. */
@Route(InYearNavigation.DISASTERS)
@PageTitle("Lập đề nghị theo đợt thiên tai · Từng Hộ")
@RolesAllowed({"POVERTY_OFFICER", "STEERING_COMMITTEE"})
class DisasterView extends Div implements BeforeEnterObserver {
    private static final int MOST = 1_000;

    private final InYearDesk desk;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField event = new TextField("Đợt thiên tai");
    private final TextField basis = new TextField("Văn bản xác nhận thiệt hại");
    private final DayField day;
    private final MultiSelectComboBox<Village> villages = new MultiSelectComboBox<>("Thôn bị thiệt hại");
    private final DraftFields draft = DraftFields.mine("disaster/new");
    private final Div rows = new Div();
    private final RecordForm<DisasterService.NewBatch> answers;
    private final Map<Long, Checkbox> boxes = new LinkedHashMap<>();
    private @Nullable String communeCode;

    DisasterView(InYearDesk desk) {
        this.desk = desk;
        this.day = new DayField("Ngày xảy ra", desk.today(), desk.today());
        this.answers = new RecordForm<>(DisasterService.NewBatch.class)
                .given("communeCode", () -> communeCode)
                .field("eventName", event)
                .field("happenedOn", day)
                .field("basis", basis)
                .given("householdIds", this::ticked);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entered) {
        removeAll();
        communeCode = desk.person().grants().stream()
                .filter(g -> g.role() == Role.POVERTY_OFFICER || g.role() == Role.STEERING_COMMITTEE)
                .map(g -> g.area().communeCode())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (communeCode == null) {
            add(new EmptyState("Bạn chưa được giao xã nào", "Nhờ quản trị hệ thống giao vai trò ở một xã."));
            return;
        }
        event.setHelperText("Ví dụ: bão số 10, lũ quét ngày 12/9.");
        basis.setHelperText("Ví dụ: báo cáo 31/BC-BCH của Ban Chỉ huy phòng thủ dân sự xã.");
        villages.setItems(desk.areas().villages(communeCode));
        villages.setItemLabelGenerator(Village::name);
        villages.setPlaceholder("Chọn một hay nhiều thôn");
        villages.setHelperText("Chọn thôn thì các hộ của thôn hiện ra để đánh dấu.");
        villages.addValueChangeListener(e -> fill());
        rows.addClassName("th-stack-v");
        form();
    }

    private void form() {
        removeAll();
        var look = new Button("Xem trước", e -> preview());
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Card("Đợt mới", event, day, basis, villages, rows, look);
        form.addClassName("th-form");
        draft.on(form);
        var header = new PageHeader(
                "Lập đề nghị theo đợt thiên tai",
                "Nhiều hộ một lần bằng phiếu rút gọn; giấy tờ bổ sung sau, trước khi ký công nhận.");
        add(header, errors, form, batches());
    }

    private Card batches() {
        var card = new Card("Các đợt đã lập");
        var all = desk.disasters().batches();
        if (all.isEmpty()) {
            card.add(new Paragraph("Chưa có đợt nào."));
        }
        for (var b : all) {
            var line = new Div(
                    new PathLink(
                            b.eventName() + ", " + VietnameseFormat.date(b.happenedOn()) + ": " + b.households()
                                    + " hộ",
                            InYearNavigation.batch(b.batchId())),
                    b.owed() == 0
                            ? new StatusBadge("Đủ giấy tờ", Tone.GOOD)
                            : new StatusBadge("Còn thiếu " + b.owed() + " giấy tờ", Tone.WARN));
            line.addClassName("th-row");
            card.add(line);
        }
        return card;
    }

    private void fill() {
        var ticked = ticked();
        rows.removeAll();
        boxes.clear();
        for (var village : villages.getValue()) {
            var filter = new HouseholdFilter("", Set.of(), communeCode, village.villageCode(), false);
            var found = desk.households().search(filter, desk.person().scope(), null, MOST);
            var name = new Span(village.name() + ": " + found.size() + " hộ trong sổ");
            name.addClassName("th-strong");
            rows.add(name);
            found.forEach(row -> rows.add(box(row, ticked.contains(row.householdId()))));
        }
    }

    private Checkbox box(HouseholdRow row, boolean ticked) {
        var box = new Checkbox(row.headName() + " · " + row.povertyStatus().inYear(row.classYear()), ticked);
        boxes.put(row.householdId(), box);
        return box;
    }

    private Set<Long> ticked() {
        return boxes.entrySet().stream()
                .filter(e -> e.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void preview() {
        var commune = communeCode;
        if (!errors.passes(this, answers.problems()) || commune == null) {
            return;
        }
        var preview = desk.disasters().preview(commune, ticked());
        var page = new CheckAnswers(
                preview.able().size() + " hộ có giấy đề nghị rút gọn, rà soát từ "
                        + VietnameseFormat.date(desk.requests()
                                .days(RequestKind.POVERTY, desk.today())
                                .startsOn())
                        + "; "
                        + preview.unable().size() + " hộ không lập được.",
                "Lập giấy đề nghị cho " + preview.able().size() + " hộ",
                this::lodge,
                this::form);
        page.answer("Đợt thiên tai", event.getValue() + ", " + VietnameseFormat.date(day.given()));
        page.answer("Căn cứ", basis.getValue());
        page.answer("Các hộ", preview.able().stream().map(h -> h.headName()).collect(Collectors.joining(", ")));
        preview.unable().forEach((h, reason) -> page.answer("Không lập: " + h.headName(), reason));
        page.answer("Còn thiếu mỗi hộ", "Mẫu số 01 có chữ ký, Phiếu A, thông tin thành viên, xác nhận thiệt hại");
        removeAll();
        add(new PageHeader("Kiểm tra trước khi lập"), errors, page);
    }

    private void lodge() {
        try {
            var batch = draft.finish(() -> desk.disasters().lodge(answers.data()));
            getUI().ifPresent(ui -> ui.navigate(InYearNavigation.batch(batch.batchId())));
        } catch (BusinessException e) {
            form();
            errors.show(e.getMessage());
        }
    }
}
