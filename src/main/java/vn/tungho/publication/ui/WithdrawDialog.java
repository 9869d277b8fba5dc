package vn.tungho.publication.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import vn.tungho.publication.ListWithdrawal;
import vn.tungho.publication.list.Publication;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.shared.ui.ActDialog;
import vn.tungho.shared.ui.form.RecordForm;

/** Takes one village's list, or all of them, off with a written reason. */
final class WithdrawDialog {
    private final PublicationDesk desk;
    private final Publication publication;
    private final @Nullable PublishedList list;
    private final Runnable changed;

    /** {@code list} null for the whole publication. */
    WithdrawDialog(PublicationDesk desk, Publication publication, @Nullable PublishedList list, Runnable changed) {
        this.desk = desk;
        this.publication = publication;
        this.list = list;
        this.changed = changed;
    }

    void open() {
        var reason = new TextArea("Lý do rút");
        reason.setWidthFull();
        reason.setHelperText("Ví dụ: ghi sai tên chủ hộ ở dòng 3; hoặc số quyết định thu hồi.");
        var answers = new RecordForm<>(ListWithdrawal.class).field("reason", reason);
        var whose = list == null ? "tất cả các thôn còn treo" : list.villageName();
        new ActDialog(
                        new ActDialog.Words(
                                "Rút danh sách công khai",
                                "Danh sách của " + whose
                                        + " mất ngay khỏi trang công khai và phải gỡ khỏi nơi treo. Loại hộ và giấy chứng nhận không đổi vì theo quyết định.",
                                "Rút danh sách",
                                "Thôi",
                                "Đã rút danh sách. Nơi còn treo bản giấy có việc gỡ."),
                        () -> desk.withdrawals()
                                .withdraw(
                                        publication.publicationId(),
                                        list == null ? null : (Long) list.listId(),
                                        answers.data().reason()),
                        changed,
                        reason)
                .asking(answers::problems)
                .about("publication/" + publication.publicationId() + "/" + (list == null ? "" : list.listId()))
                .open();
    }
}
