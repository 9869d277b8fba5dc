package vn.tungho.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.tungho.operations.HealthFacts;
import vn.tungho.operations.Incident;
import vn.tungho.operations.IncidentService;
import vn.tungho.operations.TroubleList;
import vn.tungho.operations.backup.NightlyBackup;
import vn.tungho.operations.clock.ClockWatch;
import vn.tungho.operations.jobs.JobRunner;
import vn.tungho.operations.models.ModelMoves;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.EmptyState;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.PageHeader;
import vn.tungho.worklist.Reconciliation;

/** What failed and can be tried again, whether the work list equals the engine's tasks, and how the system is. */
@Route(OperationsNavigation.INCIDENTS)
@PageTitle("Sự cố · Từng Hộ")
@RolesAllowed("ADMINISTRATOR")
class IncidentsView extends Div {
    private final IncidentService incidents;
    private final HealthFacts health;
    private final ClockWatch clock;
    private final PageHeader header = new PageHeader("Sự cố và tình trạng hệ thống");
    private final Button all = new Button("Chạy lại tất cả");
    private final Div list = new Div();
    private final Div facts = new Div();

    IncidentsView(
            IncidentService incidents,
            Reconciliation reconciliation,
            HealthFacts health,
            NightlyBackup backups,
            ModelMoves models,
            ClockWatch clock,
            JobRunner jobs,
            TroubleList troubles) {
        this.incidents = incidents;
        this.health = health;
        this.clock = clock;
        addClassName("th-stack-v");
        list.addClassName("th-stack-v");
        facts.addClassName("th-stack-v");
        all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        all.setDisableOnClick(true);
        all.addClickListener(e -> retryAll());
        header.addAction(new Button("Tải lại", e -> show()), all);
        var side = new Div(
                new BackupCard(backups),
                new JobsCard(jobs),
                new ReconciliationCard(reconciliation),
                new ModelMovesCard(models.all()),
                facts);
        side.addClassName("th-stack-v");
        var main = new Div(list, new TroubleCard(troubles));
        main.addClassName("th-stack-v");
        var columns = new Div(main, side);
        columns.addClassName("th-two");
        add(header, columns);
        show();
    }

    private void show() {
        var open = incidents.open();
        header.setSubtitle(open.isEmpty() ? "" : VietnameseFormat.number(open.size()) + " bước bị dừng, chờ chạy lại");
        all.setVisible(open.size() > 1);
        all.setEnabled(true);
        list.removeAll();
        var isHeld = clock.isHeld();
        if (isHeld) {
            list.add(new ClockCard(clock, this::show));
        }
        if (open.isEmpty() && !isHeld) {
            list.add(new EmptyState(
                    "Không có bước nào bị dừng",
                    "Khi một bước tự động lỗi nhiều lần, nó sẽ hiện ở đây cùng lý do và nút chạy lại."));
        }
        open.forEach(i -> list.add(card(i)));
        facts.removeAll();
        var figures = new FactList();
        health.read().forEach(figures::fact);
        facts.add(new Card("Tình trạng", figures));
    }

    private Component card(Incident incident) {
        var reason = new Paragraph(incident.reason());
        reason.addClassName("th-strong");
        var data = new FactList()
                .fact("Quy trình", incident.process())
                .fact("Của", incident.subject())
                .fact("Dừng từ", VietnameseFormat.dateTime(incident.since()));
        var retry = new Button("Chạy lại bước này");
        retry.setDisableOnClick(true);
        retry.addClickListener(e -> {
            incidents.retry(incident.jobId());
            Notices.success("Đã cho chạy lại “" + incident.step() + "”. Nếu vẫn lỗi, bước này sẽ hiện lại ở đây.");
            show();
        });
        var card = new Card(reason, data);
        card.addComponentAsFirst(new H2(incident.step()));
        if (!incident.detail().isBlank()) {
            card.add(new Details("Lời báo lỗi của máy", new Paragraph(incident.detail())));
        }
        card.add(new Div(retry));
        return card;
    }

    private void retryAll() {
        var number = incidents.retryAll();
        Notices.success("Đã cho chạy lại " + VietnameseFormat.number(number) + " bước.");
        show();
    }
}
