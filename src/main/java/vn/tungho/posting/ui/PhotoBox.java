package vn.tungho.posting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import vn.tungho.posting.Posting;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.document.Attachment;
import vn.tungho.shared.document.AttachmentService;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.Uploads;

/** The photos that prove a posting: small pictures that open whole, and where allowed a button that opens the phone's camera. */
public class PhotoBox extends Div {
    private final AttachmentService files;
    private final String objectType;
    private final long objectId;
    private final Area area;
    private final Div pictures = new Div();

    /** The photos of a posted list. */
    PhotoBox(AttachmentService files, Posting posting, boolean mayAdd) {
        this(files, "posting", posting.postingId(), posting.area(), mayAdd);
    }

    /**
     * @param objectType what the photos belong to, with its id and area
     * @param mayAdd true where photos may be taken now
     */
    public PhotoBox(AttachmentService files, String objectType, long objectId, Area area, boolean mayAdd) {
        this.files = files;
        this.objectType = objectType;
        this.objectId = objectId;
        this.area = area;
        addClassName("th-photos");
        pictures.addClassName("th-photo-row");
        add(pictures);
        if (mayAdd) {
            add(upload());
        }
        show();
    }

    private Upload upload() {
        var upload = Uploads.files(
                new Button("Chụp hoặc chọn ảnh", VaadinIcon.CAMERA.create()),
                "Ảnh chưa gửi được: chỉ nhận ảnh nhỏ hơn 10 MB. Hãy chụp lại với cỡ ảnh nhỏ hơn.",
                this::store);
        upload.setAcceptedMimeTypes("image/*");
        return upload;
    }

    void store(String fileName, String mediaType, byte[] content) {
        try {
            files.store(objectType, objectId, area, fileName, mediaType, content);
            show();
        } catch (BusinessException e) {
            Notices.error(e.getMessage());
        }
    }

    private void show() {
        pictures.removeAll();
        var photos = files.list(objectType, objectId);
        photos.forEach(p -> pictures.add(picture(p)));
        if (photos.isEmpty()) {
            pictures.add(new Paragraph("Chưa có ảnh."));
        }
    }

    private Component picture(Attachment photo) {
        var when = VietnameseFormat.dateTime(photo.addedAt());
        var link = Downloads.sent("", () -> files.open(photo.attachmentId()));
        link.removeClassName("th-button");
        link.addClassName("th-photo");
        link.setAriaLabel("Mở ảnh " + when);
        if (photo.mediaType().startsWith("image/")) {
            var image = Downloads.picture("Ảnh niêm yết ghi lúc " + when, () -> files.open(photo.attachmentId()));
            image.getElement().setAttribute("loading", "lazy");
            link.add(image);
        }
        link.add(new Paragraph(when));
        return link;
    }
}
