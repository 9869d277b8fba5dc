package vn.tungho.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tungho.complaint.AccusedKind;
import vn.tungho.complaint.Denunciation;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.KeysetList;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** Denunciations and where they were passed; for the few who may see them, each only those that are not about himself. */
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
                this::card,
                () -> new EmptyState(
                        "Chưa có đơn tố cáo nào", "Đơn tố cáo chỉ được ghi và chuyển, không giải quyết ở đây."));
        var record = new Button(
                "Ghi và chuyển đơn tố cáo",
                e -> DenunciationDialogs.record(pages, this::reload).open());
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
        reload();
    }

    private void reload() {
        list.reload();
    }

    private Card card(Denunciation d) {
        var about = new Span(d.about());
        about.addClassName("th-strong");
        var whom = new Span(
                d.accusedKind() == AccusedKind.UNKNOWN
                        ? "Chưa rõ tố cáo ai"
                        : "Người bị tố cáo: " + d.accusedName()
                                + (d.accusedPosition().isEmpty() ? "" : ", " + d.accusedPosition()));
        var card = new Card(
                about,
                whom,
                ComplaintParts.words(d.summary()),
                new Span("Nhận " + VietnameseFormat.date(d.receivedOn()) + " · chuyển " + d.routedTo() + " ngày "
                        + VietnameseFormat.date(d.routedOn()) + ", văn bản " + d.documentNumber()));
        if (pages.denunciations().isProvince(d.provinceCode())) {
            var line = new Div(
                    new StatusBadge(
                            d.isProvinceOnly() || d.communeCode() == null ? "Chỉ cấp tỉnh thấy" : "Xã cũng thấy",
                            d.isProvinceOnly() ? Tone.WARN : Tone.NEUTRAL),
                    new Button(
                            d.accusedKind() == AccusedKind.UNKNOWN ? "Ghi người bị tố cáo" : "Sửa người bị tố cáo",
                            e -> DenunciationDialogs.identify(pages, d, this::reload)
                                    .open()));
            line.addClassName("th-row");
            card.add(new Span(pages.areas().displayName(d.area())), line);
        }
        return card;
    }
}
