package vn.tungho.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tungho.complaint.Denunciation;
import vn.tungho.security.Grant;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DayField;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;

/** Denunciations and where they were passed; for the few who may see them. */
@Route(ComplaintNavigation.DENUNCIATIONS)
@PageTitle("Đơn tố cáo · Từng Hộ")
@RolesAllowed({"COMMUNE_CHAIR", "PROVINCE_CHAIR_OFFICE"})
@StyleSheet("context://css/complaint.css")
@StyleSheet("context://css/support.css")
class DenunciationView extends Div implements BeforeEnterObserver {
    private final ComplaintPages pages;
    private final KeysetList<Denunciation> list;

    DenunciationView(ComplaintPages pages) {
        this.pages = pages;
        list = new KeysetList<>(
                (after, limit) ->
                        pages.denunciations().page(after == null ? Long.MAX_VALUE : after.denunciationId(), limit),
                DenunciationView::card,
                () -> new EmptyState(
                        "Chưa có đơn tố cáo nào", "Đơn tố cáo chỉ được ghi và chuyển, không giải quyết ở đây."));
        var record = new Button("Ghi và chuyển đơn tố cáo", e -> dialog().open());
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeader(
                        "Đơn tố cáo",
                        "Tố cáo đi theo Luật Tố cáo: ghi lại, chuyển cơ quan có thẩm quyền; không ghi tên người tố cáo.",
                        record),
                new ComplaintTabs(pages, ComplaintNavigation.DENUNCIATIONS),
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    private static Card card(Denunciation d) {
        var about = new Span(d.about());
        about.addClassName("th-strong");
        return new Card(
                about,
                ComplaintParts.words(d.summary()),
                new Span("Nhận " + VietnameseFormat.date(d.receivedOn()) + " · chuyển " + d.routedTo() + " ngày "
                        + VietnameseFormat.date(d.routedOn()) + ", văn bản " + d.documentNumber()));
    }

    private ActDialog dialog() {
        var received = new DayField("Ngày nhận", pages.today(), pages.today());
        var about = new TextField("Tố cáo việc gì, không ghi tên người tố cáo");
        about.setMaxLength(200);
        about.setWidthFull();
        var summary = new TextArea("Tóm tắt nội dung");
        summary.setMaxLength(2_000);
        summary.setWidthFull();
        var to = new TextField("Cơ quan nhận chuyển");
        to.setMaxLength(200);
        to.setWidthFull();
        var routed = new DayField("Ngày chuyển", pages.today(), pages.today());
        var number = new TextField("Số văn bản chuyển");
        number.setMaxLength(60);
        return new ActDialog(
                        "Ghi và chuyển đơn tố cáo",
                        "",
                        () -> {
                            var area = pages.person().grants().stream()
                                    .filter(g ->
                                            g.role() == Role.COMMUNE_CHAIR || g.role() == Role.PROVINCE_CHAIR_OFFICE)
                                    .map(Grant::area)
                                    .findFirst()
                                    .orElseThrow();
                            if (received.getValue() == null || routed.getValue() == null) {
                                throw new BusinessException("Ghi ngày nhận và ngày chuyển.");
                            }
                            pages.denunciations()
                                    .record(
                                            area,
                                            received.getValue(),
                                            about.getValue(),
                                            summary.getValue(),
                                            to.getValue(),
                                            routed.getValue(),
                                            number.getValue());
                        },
                        list::reload,
                        received,
                        about,
                        summary,
                        to,
                        routed,
                        number)
                .asForm();
    }
}
