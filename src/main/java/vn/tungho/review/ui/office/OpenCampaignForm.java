package vn.tungho.review.ui.office;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tungho.review.CampaignService;
import vn.tungho.review.Milestones;
import vn.tungho.review.OpenCampaign;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.BusyTask;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.CheckAnswers;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.standard.Edition;
import vn.tungho.standard.StandardService;

/** Year, dates within the legal window, milestones, standard, communes; a last look; then the work with its progress. */
class OpenCampaignForm extends Div {
    private final OfficeDesk desk;
    private final String provinceCode;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div form = new Div();
    private final Div after = new Div();
    private final Select<Integer> year = new Select<>();
    private final Select<Edition> edition = new Select<>();
    private final DayField opensOn = new DayField("Ngày bắt đầu");
    private final DayField closesOn = new DayField("Ngày kết thúc");
    private final List<DayField> milestones = List.of(
            new DayField("Hạn chốt danh sách"),
            new DayField("Hạn khảo sát"),
            new DayField("Hạn họp dân"),
            new DayField("Hạn báo cáo tỉnh"),
            new DayField("Hạn ký quyết định"));
    private final CommuneChoice communes;
    private final AcceptancePanel acceptance;
    private final DraftFields draft;

    OpenCampaignForm(OfficeDesk desk, StandardService standard, String provinceCode) {
        this.desk = desk;
        this.provinceCode = provinceCode;
        this.communes = new CommuneChoice(desk, provinceCode);
        this.acceptance = new AcceptancePanel(desk.acceptances(), provinceCode);
        addClassName("th-stack-v");
        form.addClassName("th-stack-v");
        var now = desk.today().getYear();
        year.setLabel("Năm rà soát");
        year.setItems(now, now + 1);
        year.setItemLabelGenerator(y -> "Năm " + y);
        edition.setLabel("Bộ chuẩn áp dụng");
        edition.setItems(standard.editions());
        edition.setItemLabelGenerator(e -> e.name());
        year.addValueChangeListener(e -> newYear(standard, e.getValue()));
        edition.addValueChangeListener(e -> showAcceptance());
        opensOn.addValueChangeListener(e -> spread());
        closesOn.addValueChangeListener(e -> spread());
        year.setValue(now);
        var dates = new Div(opensOn, closesOn);
        dates.addClassName("th-filters");
        var steps = new Div();
        milestones.forEach(steps::add);
        steps.addClassName("th-filters");
        var forward = new Button("Kiểm tra trước khi mở", e -> check());
        forward.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var time = new Card("Năm và thời gian", year, edition, dates);
        form.add(
                time,
                acceptance,
                new Card(
                        "Mốc của tỉnh",
                        new Paragraph("Luật chỉ định ngày đầu và ngày cuối; các mốc ở giữa do tỉnh đặt và sửa được."),
                        steps),
                new Card("Các xã", communes),
                forward);
        draft = DraftFields.mine("campaign/" + provinceCode)
                .every(time)
                .every(steps)
                .every(communes);
        add(draft.bar(), errors, form, after);
    }

    private void newYear(StandardService standard, int chosen) {
        try {
            edition.setValue(standard.editionFor(chosen));
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
        var window = desk.campaigns().window();
        for (var field : List.of(opensOn, closesOn)) {
            field.setMin(window.firstDay(chosen));
            field.setMax(window.lastDay(chosen));
        }
        opensOn.setValue(window.firstDay(chosen));
        closesOn.setValue(window.lastDay(chosen));
        communes.show(chosen);
        showAcceptance();
    }

    private void showAcceptance() {
        if (edition.getValue() != null && year.getValue() != null) {
            acceptance.show(edition.getValue(), year.getValue());
        }
    }

    private void spread() {
        var from = opensOn.getValue();
        var to = closesOn.getValue();
        if (from == null || to == null || !from.isBefore(to)) {
            return;
        }
        var m = Milestones.within(from, to);
        var days = List.of(m.listBy(), m.surveyBy(), m.meetingBy(), m.reportBy(), m.decisionBy());
        for (var i = 0; i < days.size(); i++) {
            milestones.get(i).setValue(days.get(i));
        }
    }

    private void check() {
        var problems = new ArrayList<ErrorSummary.Problem>();
        var all = new ArrayList<DayField>(List.of(opensOn));
        all.addAll(milestones);
        all.add(closesOn);
        LocalDate last = null;
        for (var field : all) {
            var day = field.getValue();
            if (day == null) {
                problems.add(new ErrorSummary.Problem("Nhập “" + field.getLabel() + "”.", field));
            } else if (last != null && day.isBefore(last)) {
                problems.add(new ErrorSummary.Problem(
                        "“" + field.getLabel() + "” sớm hơn mốc đứng trước. Sửa cho các mốc nối tiếp nhau.", field));
            }
            last = day == null ? last : day;
        }
        if (edition.getValue() == null) {
            problems.add(new ErrorSummary.Problem("Chọn bộ chuẩn áp dụng.", edition));
        }
        if (edition.getValue() != null
                && desk.acceptances().isMissing(provinceCode, edition.getValue().editionId(), year.getValue())) {
            problems.add(new ErrorSummary.Problem(
                    "Bộ chuẩn còn giá trị chưa xác nhận. Ghi chấp nhận có lý do ở phần “Giá trị chưa xác nhận”, hoặc chờ quản trị hệ thống xác nhận các giá trị.",
                    null));
        }
        if (communes.chosen().isEmpty()) {
            problems.add(new ErrorSummary.Problem("Chọn ít nhất một xã.", null));
        }
        if (errors.passes(form, problems)) {
            confirm();
        }
    }

    private void confirm() {
        var chosen = communes.chosen();
        var households = communes.households();
        form.setVisible(false);
        after.removeAll();
        after.add(new CheckAnswers(
                        VietnameseFormat.number(chosen.size()) + " xã bắt đầu rà soát năm " + year.getValue() + " với "
                                + VietnameseFormat.number(households)
                                + " hộ nghèo, hộ cận nghèo trong sổ bộ. Công chức giảm nghèo của mỗi xã nhận việc lập danh sách ngay.",
                        "Mở đợt rà soát",
                        this::open,
                        this::back)
                .answer("Năm", "" + year.getValue())
                .answer("Bộ chuẩn", edition.getValue().name())
                .answer(
                        "Thời gian",
                        VietnameseFormat.date(opensOn.getValue()) + " – " + VietnameseFormat.date(closesOn.getValue()))
                .answer("Số xã", VietnameseFormat.number(chosen.size()))
                .answer("Số hộ", VietnameseFormat.number(households)));
    }

    private void back() {
        after.removeAll();
        form.setVisible(true);
    }

    private void open() {
        var days = milestones.stream().map(DayField::given).toList();
        var data = new OpenCampaign(
                provinceCode,
                year.getValue(),
                edition.getValue().editionId(),
                opensOn.getValue(),
                closesOn.getValue(),
                new Milestones(days.get(0), days.get(1), days.get(2), days.get(3), days.get(4)),
                Set.copyOf(communes.chosen()));
        after.removeAll();
        var busy = new BusyTask("Đang mở đợt rà soát");
        after.add(busy);
        busy.start(progress -> desk.campaigns().open(data), this::opened, this::failed);
    }

    private void opened(CampaignService.Opened result) {
        draft.clear();
        after.removeAll();
        after.add(new EmptyState(
                "Đã mở đợt rà soát năm " + year.getValue(),
                VietnameseFormat.number(result.communes()) + " xã, " + VietnameseFormat.number(result.households())
                        + " hộ trong danh sách. Việc đầu tiên đã đến tay công chức giảm nghèo của các xã.",
                PathLink.button("Xem toàn tỉnh", OfficeNavigation.PROVINCE)));
    }

    private void failed(Exception failure) {
        back();
        if (failure instanceof BusinessException e) {
            errors.show(e.getMessage());
        } else {
            throw failure instanceof RuntimeException r ? r : new IllegalStateException(failure);
        }
    }
}
