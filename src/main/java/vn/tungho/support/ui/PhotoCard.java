package vn.tungho.support.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.AttachmentService;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.UploadWords;
import vn.tungho.support.SupportCase;

/** Photos and scanned papers of a case: the house before and after, minutes, receipts. */
class PhotoCard extends Card {
    private static final String TYPE = "support_case";

    private final AttachmentService files;
    private final SupportCase c;
    private final Div list = new Div();

    PhotoCard(SupportDesk desk, SupportCase c) {
        super("Ảnh, biên bản");
        this.files = desk.acts().files();
        this.c = c;
        list.addClassName("th-stack-v");
        add(list);
        if (desk.cases().mayKeep(c)) {
            var upload = new Upload(
                    UploadHandler.inMemory((file, content) -> store(file.fileName(), file.contentType(), content)));
            UploadWords.in(upload);
            upload.setAcceptedMimeTypes("image/*", "application/pdf");
            upload.setMaxFileSize(AttachmentService.MAX_BYTES);
            upload.setDropAllowed(false);
            upload.setUploadButton(new Button("Thêm ảnh hoặc bản quét", VaadinIcon.CAMERA.create()));
            upload.addAllFinishedListener(e -> upload.clearFileList());
            upload.addFileRejectedListener(
                    e -> Notices.error("Tệp chưa gửi được: chỉ nhận ảnh hoặc PDF nhỏ hơn 10 MB."));
            upload.addClassName("th-no-print");
            add(upload);
        }
        show();
    }

    private void store(String fileName, String mediaType, byte[] content) {
        try {
            files.store(TYPE, c.caseId(), c.area(), fileName, mediaType, content);
            show();
        } catch (BusinessException e) {
            Notices.error(e.getMessage());
        }
    }

    private void show() {
        list.removeAll();
        var found = files.list(TYPE, c.caseId());
        found.forEach(f -> list.add(Downloads.open(
                f.fileName() + " · " + VietnameseFormat.dateTime(f.addedAt()),
                f.fileName(),
                f.mediaType(),
                () -> files.load(f.attachmentId()))));
        if (found.isEmpty()) {
            list.add(new Paragraph("Chưa có ảnh hay biên bản."));
        }
    }
}
