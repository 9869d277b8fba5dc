package vn.tungho.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.Attachment;
import vn.tungho.shared.ui.Card;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.DraftFields;
import vn.tungho.shared.ui.Notices;
import vn.tungho.shared.ui.Uploads;
import vn.tungho.worklist.WorkComment;
import vn.tungho.worklist.WorkItem;

/** Remarks and files beside a piece of work. */
class NotesCard extends Card {
    private final TaskServices services;
    private final WorkItem item;
    private final UnorderedList remarks = new UnorderedList();
    private final UnorderedList files = new UnorderedList();
    private final TextArea text = new TextArea("Thêm ghi chú");
    private final DraftFields draft;

    NotesCard(TaskServices services, WorkItem item) {
        super("Ghi chú và tệp");
        this.services = services;
        this.item = item;
        addClassName("th-notes");
        remarks.addClassName("th-plain-list");
        files.addClassName("th-plain-list");
        text.setWidthFull();
        text.setMaxLength(2_000);
        text.setMinRows(2);
        text.setHelperText("Người cùng làm hồ sơ này đều đọc được.");
        var send = new Button("Ghi lại", e -> comment());
        draft = DraftFields.mine("note/" + item.workItemId()).text("note", text);
        add(remarks, draft.bar(), text, new Div(send), new H3("Tệp đính kèm"), files, upload());
        show();
    }

    private void show() {
        remarks.removeAll();
        services.notes.comments(item.workItemId()).forEach(c -> remarks.add(remark(c)));
        files.removeAll();
        services.notes.files(item.workItemId()).forEach(f -> files.add(file(f)));
    }

    private static ListItem remark(WorkComment comment) {
        var who = new Span(comment.authorName() + " · " + VietnameseFormat.dateTime(comment.writtenAt()));
        who.addClassName("th-muted");
        return new ListItem(who, new Paragraph(comment.content()));
    }

    private ListItem file(Attachment file) {
        var link =
                Downloads.sent(file.fileName(), () -> services.notes.content(item.workItemId(), file.attachmentId()));
        link.removeClassName("th-button");
        var detail = new Span(" " + VietnameseFormat.number(Math.max(1, file.sizeInBytes() / 1024)) + " KB · "
                + VietnameseFormat.dateTime(file.addedAt()));
        detail.addClassName("th-muted");
        return new ListItem(link, detail);
    }

    private void comment() {
        try {
            draft.perform(() -> services.notes.comment(item.workItemId(), text.getValue()));
            draft.restart();
            text.setInvalid(false);
            show();
        } catch (BusinessException e) {
            text.setInvalid(true);
            text.setErrorMessage(e.getMessage());
        }
    }

    private Upload upload() {
        var upload = Uploads.files(
                new Button("Gửi ảnh hoặc tệp"),
                "Tệp không nhận được: chỉ gửi ảnh, PDF, DOCX, XLSX, mỗi tệp không quá 10 MB.",
                (fileName, mediaType, content) -> {
                    try {
                        services.notes.attach(item.workItemId(), fileName, mediaType, content);
                        show();
                    } catch (BusinessException e) {
                        Notices.error(e.getMessage());
                    }
                });
        upload.setAcceptedFileTypes("image/*", ".pdf", ".docx", ".xlsx");
        return upload;
    }
}
