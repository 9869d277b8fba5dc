package vn.tungho.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.Attachment;
import vn.tungho.shared.document.sent.SentFile;

/** Photos and scanned papers of one matter, each to open; who may, adds to them. */
public class FilesCard extends Card {
    private final Supplier<List<Attachment>> files;
    private final LongFunction<SentFile> load;
    private final String none;
    private final Div list = new Div();

    /** Keeps a new file; a refusal is told and leaves the list as it is. */
    @FunctionalInterface
    public interface Keep {
        void keep(String fileName, String mediaType, byte[] content);
    }

    /**
     * A card with the files there are.
     *
     * @param none words for an empty list
     * @param load the file to be served, by its id
     */
    public FilesCard(String title, String none, Supplier<List<Attachment>> files, LongFunction<SentFile> load) {
        super(title);
        this.none = none;
        this.files = files;
        this.load = load;
        list.addClassName("th-stack-v");
        add(list);
        show();
    }

    /** Offers to add photos and scans. */
    public FilesCard adding(Keep keep) {
        var upload = Uploads.files(
                new Button("Thêm ảnh hoặc bản quét", VaadinIcon.CAMERA.create()),
                "Tệp chưa gửi được: chỉ nhận ảnh hoặc PDF nhỏ hơn 10 MB.",
                (fileName, mediaType, content) -> store(keep, fileName, mediaType, content));
        upload.setAcceptedMimeTypes("image/*", "application/pdf");
        upload.addClassName("th-no-print");
        add(upload);
        return this;
    }

    private void store(Keep keep, String fileName, String mediaType, byte[] content) {
        try {
            keep.keep(fileName, mediaType, content);
            show();
        } catch (BusinessException e) {
            Notices.error(e.getMessage());
        }
    }

    private void show() {
        list.removeAll();
        var found = files.get();
        found.forEach(f -> list.add(Downloads.sent(
                f.fileName() + " · " + VietnameseFormat.dateTime(f.addedAt()), () -> load.apply(f.attachmentId()))));
        if (found.isEmpty()) {
            list.add(new Paragraph(none));
        }
    }
}
