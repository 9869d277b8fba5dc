package vn.tungho.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import vn.tungho.monitoring.Finding;
import vn.tungho.monitoring.FindingState;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.AttachmentService;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.UploadWords;

/** The files that prove a finding; only the Front's monitor adds to them. */
class EvidenceCard extends Card {
    private final MonitoringDesk desk;
    private final Finding finding;
    private final Div list = new Div();

    EvidenceCard(MonitoringDesk desk, Finding finding) {
        super("Bằng chứng");
        this.desk = desk;
        this.finding = finding;
        list.addClassName("th-stack-v");
        add(list);
        if (desk.plans().mayMonitor(finding.commune()) && finding.state() != FindingState.REMEDIED) {
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
            desk.findings().addEvidence(finding.findingId(), fileName, mediaType, content);
            show();
        } catch (BusinessException e) {
            Notices.error(e.getMessage());
        }
    }

    private void show() {
        list.removeAll();
        var found = desk.findings().evidence(finding.findingId());
        found.forEach(f -> list.add(Downloads.open(
                f.fileName() + " · " + VietnameseFormat.dateTime(f.addedAt()),
                f.fileName(),
                f.mediaType(),
                () -> desk.findings().evidenceFile(finding.findingId(), f.attachmentId()))));
        if (found.isEmpty()) {
            list.add(new Paragraph("Chưa có tệp nào."));
        }
    }
}
