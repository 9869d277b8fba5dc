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
import vn.tungho.shared.ui.form.RecordForm;

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
        var about = text("Tố cáo việc gì, không ghi tên ai");
        var summary = new TextArea("Tóm tắt nội dung, không ghi tên người tố cáo");
        summary.setWidthFull();
        var to = text("Cơ quan nhận chuyển");
        var routed = new DayField("Ngày chuyển", pages.today(), pages.today());
        var number = new DocumentNumberField("Số văn bản chuyển", "31/CV-UBND");
        var fields = new ArrayList<com.vaadin.flow.component.Component>(List.of(received, commune, accused));
        fields.addAll(List.of(about, summary, to, routed, number));
        var answers = new RecordForm<>(NewDenunciation.class)
                .given("area", () -> {
                    var chosen = commune.getValue();
                    return chosen == null ? own : Area.commune(own.provinceCode(), chosen.communeCode());
                })
                .field("receivedOn", received)
                .part("accused", accused.bound())
                .field("about", about)
                .field("summary", summary)
                .field("routedTo", to)
                .field("routedOn", routed)
                .field("documentNumber", number);
        return new ActDialog(
                        "Ghi và chuyển đơn tố cáo",
                        "",
                        () -> pages.denunciations().record(answers.data()),
                        done,
                        fields.toArray(com.vaadin.flow.component.Component[]::new))
                .asking(answers::problems)
                .asForm()
                .about("denunciation/new");
    }

    static ActDialog identify(ComplaintPages pages, Denunciation d, Runnable done) {
        var accused = new AccusedField(pages, Area.province(d.provinceCode()));
        var answers = accused.bound();
        return new ActDialog(
                        "Ghi người bị tố cáo",
                        "Sau khi ghi, Chủ tịch UBND xã thấy đơn này, trừ khi đơn tố cáo chính Chủ tịch.",
                        () -> pages.denunciations().identify(d.denunciationId(), answers.data()),
                        done,
                        new Div(accused))
                .asking(answers::problems)
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

    private static TextField text(String label) {
        var field = new TextField(label);
        field.setWidthFull();
        return field;
    }
}
