package vn.tungho.assignment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import vn.tungho.shared.document.AttachmentService;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.UploadWords;

/** Photos taken before the visit is sent; kept until then. */
class VisitPhotos extends Div {
    private static final int MOST = 6;

    private final List<Photo> photos = new ArrayList<>();
    private final Span words = new Span();

    /** A picture as it came. */
    record Photo(String fileName, String mediaType, byte[] content) {}

    VisitPhotos() {
        addClassName("th-help-photos");
        var upload = new Upload(
                UploadHandler.inMemory((file, content) -> take(file.fileName(), file.contentType(), content)));
        UploadWords.in(upload);
        upload.setAcceptedMimeTypes("image/*");
        upload.setMaxFileSize(AttachmentService.MAX_BYTES);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button("Chụp hoặc chọn ảnh", VaadinIcon.CAMERA.create()));
        upload.addAllFinishedListener(e -> upload.clearFileList());
        upload.addFileRejectedListener(e -> Notices.error("Chỉ nhận ảnh nhỏ hơn 10 MB. Hãy chụp lại với cỡ nhỏ hơn."));
        words.addClassName("th-muted");
        words.getElement().setAttribute("role", "status");
        add(upload, words);
    }

    void take(String fileName, String mediaType, byte[] content) {
        if (photos.size() >= MOST) {
            Notices.error("Mỗi chuyến thăm giữ nhiều nhất " + MOST + " ảnh.");
            return;
        }
        photos.add(new Photo(fileName, mediaType, content));
        words.setText("Đã có " + photos.size() + " ảnh, gửi cùng chuyến thăm.");
    }

    List<Photo> photos() {
        return List.copyOf(photos);
    }
}
