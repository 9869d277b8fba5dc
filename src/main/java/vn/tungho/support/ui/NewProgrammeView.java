package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DayField;
import vn.tungho.shared.ui.ErrorSummary;
import vn.tungho.shared.ui.MoneyField;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.standard.Indicator;
import vn.tungho.standard.StandardService;
import vn.tungho.support.Frequency;
import vn.tungho.support.NewProgramme;
import vn.tungho.support.ProgrammeService;

/** A programme of the locality. */
@Route(SupportNavigation.NEW_PROGRAMME)
@PageTitle("Chương trình của địa phương · Từng Hộ")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://css/support.css")
class NewProgrammeView extends Div {
    private final SupportDesk desk;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField name = new TextField("Tên chương trình");
    private final TextArea summary = new TextArea("Hộ được gì, bằng lời dễ hiểu");
    private final Select<String> who = new Select<>();
    private final CheckboxGroup<Indicator> needs = new CheckboxGroup<>("Nhằm tới thiếu hụt nào");
    private final Select<Frequency> frequency = new Select<>();
    private final MoneyField amount = new MoneyField("Mức tối đa một hộ (để trống nếu theo từng trường hợp)");
    private final TextField article = new TextField("Văn bản của địa phương");
    private final Checkbox selection = new Checkbox("Phải bình xét ở thôn (trên 50 % đồng ý)");
    private final Checkbox posting = new Checkbox();
    private final IntegerField months = new IntegerField("Hoàn trả sau bao nhiêu tháng (để trống nếu không)");
    private final TextArea conditions = new TextArea("Điều kiện, cam kết");
    private final TextField contact = new TextField("Hộ hỏi ai");
    private final TextArea documents = new TextArea("Giấy tờ, mỗi dòng một loại");
    private final DayField from;

    NewProgrammeView(SupportDesk desk, StandardService standard) {
        this.desk = desk;
        this.from = new DayField("Áp dụng từ ngày", desk.today(), null);
        posting.setLabel("Phải niêm yết " + desk.calendar().length(ProgrammeService.RULE_POSTING));
        who.setLabel("Cho hộ nào");
        who.setItems("Hộ nghèo và hộ cận nghèo", "Chỉ hộ nghèo");
        who.setValue("Hộ nghèo và hộ cận nghèo");
        needs.setItems(
                standard.indicators(standard.editionFor(desk.today().getYear()).editionId()));
        needs.setItemLabelGenerator(i -> i.indicatorNo() + ". " + i.name());
        needs.addThemeName("vertical");
        needs.addClassName("th-support-choices");
        frequency.setLabel("Số lần");
        frequency.setItems(Frequency.values());
        frequency.setItemLabelGenerator(Frequency::label);
        frequency.setValue(Frequency.ONCE);
        summary.setMaxLength(600);
        conditions.setMaxLength(1000);
        article.setMaxLength(300);
        contact.setMaxLength(300);
        documents.setMaxLength(2000);
        var save = new Button("Thêm chương trình", e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Card(
                name,
                summary,
                who,
                needs,
                frequency,
                amount,
                article,
                selection,
                posting,
                months,
                conditions,
                contact,
                documents,
                from,
                save);
        form.addClassNames("th-form", "th-narrow");
        add(
                new PageHeader(
                        "Chương trình của địa phương",
                        "Nội dung mang dấu “chưa xác nhận” trên mọi trang.",
                        PathLink.button("Mọi chương trình", SupportNavigation.PROGRAMMES)),
                errors,
                form);
    }

    private void save() {
        try {
            desk.programmes()
                    .add(new NewProgramme(
                            name.getValue(),
                            needs.getValue().stream()
                                    .map(Indicator::indicatorNo)
                                    .toList(),
                            who.getValue().startsWith("Chỉ"),
                            frequency.getValue(),
                            from.getValue() == null ? desk.today() : from.getValue(),
                            summary.getValue(),
                            amount.amount(),
                            article.getValue(),
                            selection.getValue(),
                            posting.getValue(),
                            months.getValue(),
                            conditions.getValue(),
                            contact.getValue(),
                            List.of(documents.getValue().split("\n")).stream()
                                    .map(String::strip)
                                    .filter(d -> !d.isEmpty())
                                    .toList()));
            Notices.success("Đã thêm chương trình. Bấm “Tính lại bảng” để hộ có quyền theo chương trình này.");
            getUI().ifPresent(ui -> ui.navigate(SupportNavigation.PROGRAMMES));
        } catch (BusinessException e) {
            errors.show(e.getMessage());
        }
    }
}
