package vn.tungho.operations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.LocalDateTime;
import vn.tungho.operations.backup.BackupFault;
import vn.tungho.operations.backup.BackupRun;
import vn.tungho.operations.backup.NightlyBackup;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.BusyTask;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** How old the last backup is, why one failed, and making one now. */
class BackupCard extends Card {
    private static final int HOURS_TOLD_AS_SUCH = 48;

    private final NightlyBackup backups;
    private final Div state = new Div();

    BackupCard(NightlyBackup backups) {
        super("Sao lưu");
        this.backups = backups;
        state.addClassName("th-stack-v");
        add(state);
        if (backups.isWanted()) {
            var make = new Button("Sao lưu ngay");
            make.setDisableOnClick(true);
            make.addClickListener(e -> make(make));
            add(new Div(make));
        }
        show();
    }

    private void make(Button button) {
        var busy = new BusyTask("Đang sao lưu");
        state.removeAll();
        state.add(busy);
        busy.start(
                progress -> backups.makeNow(),
                run -> {
                    Notices.success("Đã sao lưu vào " + run.file() + ".");
                    finish(button);
                },
                e -> {
                    if (!(e instanceof BackupFault)) {
                        throw e instanceof RuntimeException r ? r : new IllegalStateException(e);
                    }
                    finish(button);
                });
    }

    private void finish(Button button) {
        show();
        button.setEnabled(true);
    }

    private void show() {
        state.removeAll();
        state.add(
                switch (backups.state()) {
                    case UNWANTED -> new StatusBadge("Chưa đặt sao lưu hằng đêm", Tone.WARN);
                    case FRESH -> new StatusBadge("Có bản sao lưu mới", Tone.GOOD);
                    case OVERDUE -> new StatusBadge("Bản sao lưu đã cũ hoặc chưa có", Tone.BAD);
                });
        if (!backups.isWanted()) {
            state.add(new Paragraph("Để hệ thống tự sao lưu lúc 01:30 mỗi đêm, hãy đặt TUNGHO_BACKUP_FOLDER và"
                    + " TUNGHO_BACKUP_KEY rồi khởi động lại. Lúc nào cũng có thể chạy ./tungho backup."));
        }
        backups.lastGood()
                .ifPresentOrElse(
                        run -> state.add(facts(run)),
                        () -> state.add(new Paragraph("Chưa có bản sao lưu nào thành công.")));
        backups.last().filter(run -> !run.isGood()).ifPresent(run -> state.add(failed(run)));
    }

    private FactList facts(BackupRun run) {
        var facts = new FactList()
                .fact(
                        "Lần gần nhất",
                        VietnameseFormat.dateTime(run.endedAt()) + ", "
                                + run.kind().label())
                .fact("Tuổi", age(run))
                .fact("Tệp", run.file())
                .fact("Dung lượng", VietnameseFormat.number(Math.max(1, run.bytes() >> 20)) + " MB");
        if (backups.isWanted()) {
            facts.fact("Giữ lại", VietnameseFormat.number(backups.keep()) + " bản gần nhất");
        }
        return facts;
    }

    private static Paragraph failed(BackupRun run) {
        var words = new Paragraph("Lần " + run.kind().label() + " lúc " + VietnameseFormat.dateTime(run.endedAt())
                + " không thành: " + run.fault());
        words.addClassName("th-strong");
        return words;
    }

    private static String age(BackupRun run) {
        var hours = Duration.between(run.endedAt(), LocalDateTime.now(AppClock.ZONE))
                .toHours();
        return hours < 1
                ? "dưới một giờ"
                : hours < HOURS_TOLD_AS_SUCH ? hours + " giờ" : VietnameseFormat.number(hours / 24) + " ngày";
    }
}
