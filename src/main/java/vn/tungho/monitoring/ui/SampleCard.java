package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import vn.tungho.monitoring.FrameRow;
import vn.tungho.monitoring.MonitoringDocuments;
import vn.tungho.monitoring.MonitoringPlan;
import vn.tungho.monitoring.MonitoringRule;
import vn.tungho.monitoring.Sample;
import vn.tungho.registry.ui.RegistryNavigation;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.DocumentLinks;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PathLink;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;
import vn.tungho.shared.ui.field.Asked;
import vn.tungho.shared.ui.field.CountField;

/** The random sample: freeze the frame, publish its hash, enter the seed, look at the drawn cases. */
class SampleCard extends Card {
    private static final int MOST = 50;
    private final MonitoringDesk desk;
    private final MonitoringPlan plan;
    private final Runnable changed;

    SampleCard(MonitoringDesk desk, MonitoringPlan plan, Runnable changed) {
        super("Mẫu hồ sơ rút ngẫu nhiên");
        this.desk = desk;
        this.plan = plan;
        this.changed = changed;
        var sample = desk.samples().find(plan.planId());
        var mayDraw = desk.plans().mayMonitor(plan.commune()) && plan.state().takesFindings();
        if (sample == null) {
            add(
                    new Paragraph(
                            "Chưa chọn mẫu. Chốt khung trước, công bố mã băm, rồi mới lấy số công khai: không ai chọn được hộ theo ý mình."));
            if (mayDraw) {
                add(new Button("Chốt khung mẫu", e -> freeze()));
            }
            return;
        }
        add(
                new FactList()
                        .fact(
                                "Khung mẫu",
                                VietnameseFormat.number(sample.frameSize()) + " hộ, chốt "
                                        + VietnameseFormat.dateTime(sample.frozenAt()))
                        .fact("Mã băm (SHA-256)", code(sample.frameHash()))
                        .fact("Số công khai", sample.seed())
                        .fact("Lấy từ", sample.seedSource()),
                Downloads.bytes(
                        "Tải khung mẫu (văn bản)",
                        "khung-mau-" + plan.planId() + ".txt",
                        Downloads.Kind.TEXT,
                        () -> desk.samples().frameText(plan.planId()).getBytes(StandardCharsets.UTF_8)));
        if (sample.seed() == null) {
            if (mayDraw) {
                add(new Button("Nhập số công khai, rút mẫu", e -> draw()));
            }
            return;
        }
        drawn(sample);
    }

    private void freeze() {
        try {
            desk.samples().freeze(plan.planId());
            Notices.success("Đã chốt khung mẫu. Hãy công bố mã băm, rồi lấy số công khai.");
            changed.run();
        } catch (BusinessException e) {
            Notices.error(e.getMessage());
        }
    }

    private void draw() {
        var seed = Asked.one(new TextField("Số công khai"));
        seed.setHelperText("Số không ai chọn được, ví dụ rút thăm trước cuộc họp.");
        var source = Asked.one(new TextField("Lấy từ đâu, ai chứng kiến"));
        source.setWidthFull();
        var perVillage = new CountField("Mỗi thôn rút (hộ)", 0, MOST)
                .starting(desk.rules().amount(MonitoringRule.Name.PER_VILLAGE));
        var perSign = new CountField("Mỗi dấu hiệu rút thêm (hộ)", 0, MOST)
                .starting(desk.rules().amount(MonitoringRule.Name.PER_SIGN));
        new ActDialog(
                        "Rút mẫu",
                        "Mỗi kế hoạch rút một lần, không rút lại; ai có khung và số này đều rút ra đúng các hộ đó.",
                        () -> desk.samples()
                                .draw(
                                        plan.planId(),
                                        seed.getValue(),
                                        source.getValue(),
                                        perVillage.given(),
                                        perSign.given()),
                        changed,
                        seed,
                        source,
                        perVillage,
                        perSign)
                .asForm()
                .about("sample/" + plan.planId())
                .open();
    }

    private void drawn(Sample sample) {
        var id = plan.planId();
        add(
                new Div(
                        desk.samples().verify(id)
                                ? new StatusBadge("Rút lại bằng số này ra đúng các hộ dưới đây", Tone.GOOD)
                                : new StatusBadge("Khung mẫu không còn khớp mã băm đã công bố", Tone.BAD)),
                Badges.question());
        var list = new OrderedList();
        list.addClassName("th-monitor-sample");
        desk.samples().drawn(id).forEach(r -> list.add(row(r)));
        add(
                list,
                new DocumentLinks(
                        "Biên bản chọn mẫu",
                        "giam-sat-" + id + "-chon-mau",
                        () -> desk.documents().sample(id)));
        var how = new com.vaadin.flow.component.details.Details("Cách rút (" + sample.algorithm() + ")");
        MonitoringDocuments.howToRepeat().forEach(line -> how.add(new Paragraph(line)));
        add(how);
    }

    private ListItem row(FrameRow r) {
        var link = new PathLink(r.headName(), RegistryNavigation.household(r.householdId()));
        link.addClassName("th-strong");
        var looked = r.lookedOn();
        var state = new Div(
                looked == null
                        ? new StatusBadge("Chưa xem", Tone.NEUTRAL)
                        : new StatusBadge("Đã xem " + VietnameseFormat.date(looked), Tone.GOOD));
        state.addClassName("th-row");
        state.add(Badges.signs(r.signList()));
        return new ListItem(link, new Span(desk.areas().village(r.villageCode()).name()), state);
    }

    private static Span code(String text) {
        var span = new Span(text);
        span.addClassName("th-monitor-hash");
        return span;
    }
}
