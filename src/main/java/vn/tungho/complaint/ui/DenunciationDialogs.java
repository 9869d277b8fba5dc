package vn.tungho.complaint.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.tungho.complaint.Denunciation;
import vn.tungho.complaint.NewDenunciation;
import vn.tungho.security.Role;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.field.DayField;
import vn.tungho.shared.ui.field.DocumentNumberField;

/** Takes a denunciation down, and says later whom it accuses. */
final class DenunciationDialogs {
    private static final List<Role> RECORDERS = List.of(Role.PROVINCE_CHAIR_OFFICE, Role.COMMUNE_CHAIR);

    private DenunciationDialogs() {}

    static ActDialog record(ComplaintPages pages, Runnable done) {
        var own = area(pages);
        var commune = new ComboBox<Commune>("Xã, phường liên quan");
        commune.setItemLabelGenerator(Commune::name);
        commune.setItems(pages.areas().communes(own.provinceCode()));
        commune.setPlaceholder("Không thuộc xã nào");
        commune.setClearButtonVisible(true);
        commune.setVisible(own.communeCode() == null);
        var accused = new AccusedField(pages, own);
        var received = new DayField("Ngày nhận", pages.today(), pages.today())
                .from(pages.intake().earliestReceipt());
        var about = text("Tố cáo việc gì, không ghi tên ai", 200);
        var summary = new TextArea("Tóm tắt nội dung, không ghi tên người tố cáo");
        summary.setMaxLength(2_000);
        summary.setWidthFull();
        var to = text("Cơ quan nhận chuyển", 200);
        var routed = new DayField("Ngày chuyển", pages.today(), pages.today());
        var number = new DocumentNumberField("Số văn bản chuyển", "31/CV-UBND");
        var fields = new ArrayList<com.vaadin.flow.component.Component>(List.of(received, commune, accused));
        fields.addAll(List.of(about, summary, to, routed, number));
        return new ActDialog(
                        "Ghi và chuyển đơn tố cáo",
                        "",
                        () -> {
                            var chosen = commune.getValue();
                            pages.denunciations()
                                    .record(new NewDenunciation(
                                            chosen == null
                                                    ? own
                                                    : Area.commune(own.provinceCode(), chosen.communeCode()),
                                            received.given(),
                                            accused.answer(),
                                            about.getValue(),
                                            summary.getValue(),
                                            to.getValue(),
                                            routed.given(),
                                            number.number()));
                        },
                        done,
                        fields.toArray(com.vaadin.flow.component.Component[]::new))
                .asForm()
                .about("denunciation/new");
    }

    static ActDialog identify(ComplaintPages pages, Denunciation d, Runnable done) {
        var accused = new AccusedField(pages, Area.province(d.provinceCode()));
        return new ActDialog(
                        "Ghi người bị tố cáo",
                        "Sau khi ghi, Chủ tịch UBND xã thấy đơn này, trừ khi đơn tố cáo chính Chủ tịch.",
                        () -> pages.denunciations().identify(d.denunciationId(), accused.answer()),
                        done,
                        new Div(accused))
                .asForm()
                .about("denunciation/" + d.denunciationId());
    }

    /** Where the person takes denunciations down: for the province first. */
    private static Area area(ComplaintPages pages) {
        return RECORDERS.stream()
                .flatMap(r -> pages.person().grants().stream().filter(g -> g.role() == r))
                .map(vn.tungho.security.Grant::area)
                .findFirst()
                .orElseThrow();
    }

    private static TextField text(String label, int most) {
        var field = new TextField(label);
        field.setMaxLength(most);
        field.setWidthFull();
        return field;
    }
}
