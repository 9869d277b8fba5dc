package vn.tungho.terms.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.terms.LegalTextService;

/** The texts papers rest on whose number and date two administrators vouch for; whoever signs can look what is missing. */
@Route(TermPages.TEXTS)
@PageTitle("Văn bản làm căn cứ · Từng Hộ")
@RolesAllowed({"ADMINISTRATOR", "PROVINCE_OVERSEER", "STEERING_COMMITTEE", "COMMUNE_CHAIR", "POVERTY_OFFICER"})
@StyleSheet("context://css/standard.css")
class LegalTextsView extends Div {
    private final LegalTextService texts;
    private final CurrentUser current;

    LegalTextsView(LegalTextService texts, CurrentUser current) {
        this.texts = texts;
        this.current = current;
        addClassNames("th-standard", "th-stack-v");
        show();
    }

    private void show() {
        removeAll();
        add(
                new PageHeader(
                        "Văn bản làm căn cứ",
                        "Giấy tờ đã ký chỉ ghi căn cứ đã xác nhận. Một quản trị viên ghi số, ngày; người khác đối chiếu và xác nhận."));
        texts.all().forEach(t -> add(new LegalTextCard(texts, t, current.require(), this::show)));
    }
}
