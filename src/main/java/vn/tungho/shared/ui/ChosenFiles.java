package vn.tungho.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.document.sent.SentFiles;
import vn.tungho.shared.draft.DraftFile;
import vn.tungho.shared.draft.DraftStore;

/** Photos or scans that are chosen now and sent together with their form; until then they are kept with its draft. */
public class ChosenFiles extends Div {
    private final int most;
    private final boolean isForPictures;
    private final List<DraftFile> files = new ArrayList<>();
    private final Div list = new Div();
    private @Nullable Place place;

    private record Place(DraftStore drafts, long userId, String formKey, String name, Runnable changed) {}

    /**
     * @param button opens the camera or the folder
     * @param most how many files the form takes
     * @param types the media types taken, such as {@code image/*}
     */
    public ChosenFiles(Button button, int most, String... types) {
        this.most = most;
        isForPictures = Arrays.stream(types).allMatch(t -> t.startsWith("image/"));
        addClassName("th-chosen-files");
        var upload = Uploads.files(
                button, "Tệp chưa gửi được: chỉ nhận tệp đúng loại, nhỏ hơn 10 MB. Hãy chọn lại.", this::take);
        upload.setAcceptedMimeTypes(types);
        list.addClassName("th-stack-v");
        list.getElement().setAttribute("role", "status");
        add(upload, list);
    }

    /** Takes a chosen file, and keeps it where the form has a draft; what could not be sent later is refused now, the same file again left out. */
    public final void take(String fileName, String mediaType, byte[] content) {
        if (files.size() >= most) {
            Notices.error("Nhiều nhất " + most + " tệp. Bỏ bớt một tệp rồi chọn lại.");
            return;
        }
        try {
            var sent = isForPictures
                    ? SentFiles.picture(fileName, mediaType, content)
                    : SentFiles.take(fileName, mediaType, content);
            if (files.stream().anyMatch(f -> Arrays.equals(f.content(), sent.content()))) {
                Notices.success("“" + sent.fileName() + "” đã có, không thêm lần nữa.");
                return;
            }
            var at = place;
            files.add(
                    at == null
                            ? new DraftFile(0, sent)
                            : at.drafts().keepFile(at.userId(), at.formKey(), at.name(), sent));
            show();
            if (at != null) {
                at.changed().run();
            }
        } catch (BusinessException e) {
            Notices.error(e.getMessage());
        }
    }

    /** The files chosen, in order. */
    public final List<DraftFile> files() {
        return List.copyOf(files);
    }

    /** Forgets the files. */
    public final void clear() {
        List.copyOf(files).forEach(this::remove);
    }

    final void keptBy(DraftStore drafts, long userId, String formKey, String name, Runnable changed) {
        place = new Place(drafts, userId, formKey, name, changed);
        files.addAll(drafts.files(userId, formKey, name));
        show();
    }

    private void remove(DraftFile file) {
        files.remove(file);
        var at = place;
        if (at != null && file.fileId() > 0) {
            at.drafts().dropFile(at.userId(), file.fileId());
        }
        show();
    }

    private void show() {
        list.removeAll();
        files.forEach(f -> list.add(line(f)));
    }

    private Component line(DraftFile file) {
        var drop = new Button("Bỏ", e -> remove(file));
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        drop.setAriaLabel("Bỏ tệp " + file.fileName());
        var line = new Div(new Span(file.fileName() + " · gửi cùng biểu mẫu này"), drop);
        if (isForPictures) {
            line.addComponentAsFirst(thumbnail(file));
        }
        line.addClassName("th-row");
        return line;
    }

    private static Image thumbnail(DraftFile file) {
        var image = Downloads.picture("", file::file);
        image.addClassName("th-thumb");
        return image;
    }
}
