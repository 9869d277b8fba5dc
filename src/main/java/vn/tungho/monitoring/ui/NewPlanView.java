package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tungho.monitoring.Ground;
import vn.tungho.monitoring.MonitoringKind;
import vn.tungho.monitoring.NewPlan;
import vn.tungho.monitoring.PlanMember;
import vn.tungho.monitoring.StepKind;
import vn.tungho.monitoring.TeamRole;
import vn.tungho.registry.ui.AreaChoice;
import vn.tungho.security.Grant;
import vn.tungho.security.Role;
import vn.tungho.security.Scope;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.DayField;

/** A new plan: purpose, object, contents, scope, method, time, place, team, report outline. */
@Route(MonitoringNavigation.NEW_PLAN)
@PageTitle("Lập kế hoạch giám sát · Từng Hộ")
@RolesAllowed("FRONT_MONITOR")
@StyleSheet("context://css/monitoring.css")
class NewPlanView extends Div {
    private static final String SCOPE = "Đợt rà soát gần nhất, ";
    private static final String PLACE = "Trụ sở UBND ";

    private final MonitoringDesk desk;
    private final AreaChoice area;
    private final PageHeader header = new PageHeader("Lập kế hoạch giám sát");
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField title = new TextField("Tên cuộc giám sát");
    private final Select<Ground> ground = new Select<>();
    private final Select<MonitoringKind> kind = new Select<>();
    private final TextArea purpose = area("Mục đích, yêu cầu", 1000);
    private final TextField object = new TextField("Đối tượng giám sát");
    private final TextArea contents = area("Nội dung giám sát, mỗi nội dung một dòng", 2000);
    private final TextField scope = new TextField("Phạm vi");
    private final TextField method = new TextField("Phương pháp");
    private final TextField place = new TextField("Địa điểm");
    private final TextArea outline = area("Đề cương báo cáo, mỗi câu hỏi một dòng", 2000);
    private final DayField session;
    private final TextField leader = new TextField("Trưởng đoàn");
    private final TextField secretary = new TextField("Thư ký");
    private final TextArea members = area("Thành viên khác, mỗi người một dòng", 1000);
    private final DraftFields draft;
    private @Nullable String shownCommune;

    NewPlanView(MonitoringDesk desk) {
        this.desk = desk;
        this.area = new AreaChoice(
                desk.areas(),
                Scope.of(desk.person().grants().stream()
                        .filter(g -> g.role() == Role.FRONT_MONITOR)
                        .map(Grant::area)
                        .toList()),
                this::placeChanged);
        var earliest = desk.plans().earliestSession();
        session = new DayField("Ngày giám sát", earliest, null).from(earliest);
        Asked.of(title, ground, kind, purpose, object, contents, scope, method, place, outline, leader);
        session.setHelperText("Sớm nhất %s: thông báo phải gửi trước ít nhất %s, xã báo cáo trước ít nhất %s."
                .formatted(
                        VietnameseFormat.weekdayDate(earliest),
                        desk.calendar().length(StepKind.NOTICE.term()),
                        desk.calendar().length(StepKind.REPORT.term())));
        ground.setLabel("Căn cứ");
        ground.setItems(Ground.values());
        ground.setItemLabelGenerator(Ground::label);
        kind.setLabel("Hình thức");
        kind.setItems(MonitoringKind.values());
        kind.setItemLabelGenerator(MonitoringKind::label);
        kind.setValue(MonitoringKind.TEAM);
        defaults();
        for (var field : List.of(title, object, scope, method, place, leader, secretary)) {
            field.setMaxLength(field == title ? 200 : 120);
            field.setWidthFull();
        }
        draft = new DraftFields(desk.drafts(), desk.person().userId(), "monitoring.new-plan", at -> {});
        var what = new Card("Giám sát việc gì", title, area, ground, kind, purpose, object, contents, scope);
        var when = new Card("Khi nào, ở đâu, cách nào", session, place, method);
        var team = new Card("Đoàn giám sát", leader, secretary, members);
        var ask = new Card(
                "Đề cương báo cáo gửi xã",
                new Paragraph("Đề cương in kèm quyết định; xã trả lời từng câu trong báo cáo."),
                outline);
        for (var card : List.of(what, when, team, ask)) {
            card.addClassName("th-form");
            draft.every(card);
        }
        var make = new Button("Lập kế hoạch", e -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var page = new Div(draft.bar(), errors, what, when, team, ask, make);
        page.addClassName("th-stack-v");
        add(header, page);
        placeChanged();
    }

    /** What follows from the place, as long as nobody has written something else. */
    private void placeChanged() {
        var commune = area.commune();
        var village = area.village();
        header.setSubtitle(
                village != null ? desk.areas().displayName(village.area()) : commune == null ? "" : commune.name());
        suggest(scope, SCOPE, village == null ? "cả xã" : lower(village.name()));
        suggest(place, PLACE, commune == null ? "xã" : commune.name());
        var code = commune == null ? null : commune.communeCode();
        if (ground.getValue() != null && Objects.equals(code, shownCommune)) {
            return;
        }
        shownCommune = code;
        ground.setValue(
                commune == null
                                || desk.plans()
                                                .programme(
                                                        commune.communeCode(),
                                                        desk.today().getYear())
                                        == null
                        ? Ground.PROPOSAL
                        : Ground.PROGRAMME);
    }

    private static void suggest(TextField field, String beginning, String end) {
        if (field.isEmpty() || field.getValue().startsWith(beginning)) {
            field.setValue(beginning + end);
        }
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.of("vi")) + name.substring(1);
    }

    private void defaults() {
        title.setValue("Giám sát việc rà soát hộ nghèo, hộ cận nghèo");
        purpose.setValue("Xem việc rà soát có đúng quy trình, đúng hộ không; kiến nghị sửa điều chưa đúng.");
        object.setValue("UBND xã, Ban Chỉ đạo rà soát");
        contents.setValue("Phiếu khảo sát tại nhà\nHọp dân, biểu quyết\nNiêm yết, ý kiến, phúc tra\n"
                + "Phân loại, giấy chứng nhận\nSử dụng hỗ trợ");
        method.setValue("Nghe báo cáo, xem hồ sơ rút ngẫu nhiên, đến hộ");
        outline.setValue("Số hộ rà soát, số phiếu, số cuộc họp?\nNiêm yết ở đâu, từ ngày nào đến ngày nào?\n"
                + "Ý kiến của dân và kết quả phúc tra?\nKhó khăn, đề nghị?");
        leader.setValue(desk.person().fullName());
    }

    private void make() {
        try {
            var commune = area.communeCode();
            var missing = commune == null
                    ? List.of(new ErrorSummary.Problem("Chọn xã được giám sát.", null))
                    : List.<ErrorSummary.Problem>of();
            if (!errors.passes(this, missing) || commune == null) {
                return;
            }
            var team = new ArrayList<PlanMember>();
            team.add(new PlanMember(desk.person().userId(), leader.getValue(), TeamRole.LEADER, "Chủ trì, kết luận"));
            if (!secretary.isEmpty()) {
                team.add(new PlanMember(null, secretary.getValue(), TeamRole.SECRETARY, "Ghi biên bản"));
            }
            members.getValue()
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .forEach(l -> team.add(new PlanMember(null, l, TeamRole.MEMBER, "Xem hồ sơ, đến hộ")));
            var id = draft.finish(() -> desk.plans()
                    .make(new NewPlan(
                            commune,
                            area.villageCode(),
                            desk.today().getYear(),
                            kind.getValue(),
                            ground.getValue(),
                            title.getValue(),
                            purpose.getValue(),
                            object.getValue(),
                            contents.getValue(),
                            scope.getValue(),
                            method.getValue(),
                            place.getValue(),
                            outline.getValue(),
                            session.given(),
                            team)));
            Notices.success("Đã lập kế hoạch. Việc tiếp theo: gửi quyết định, kế hoạch, đề cương cho xã.");
            getUI().ifPresent(ui -> ui.navigate(MonitoringNavigation.plan(id)));
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }

    private static TextArea area(String label, int most) {
        var area = new TextArea(label);
        area.setMaxLength(most);
        area.setWidthFull();
        return area;
    }
}
