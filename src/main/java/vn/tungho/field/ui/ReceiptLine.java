package vn.tungho.field.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.tungho.field.FieldReceipt;
import vn.tungho.field.KeptWords;
import vn.tungho.field.ReceiptService;
import vn.tungho.field.ReceiptState;
import vn.tungho.field.RecordKind;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.sent.SentFiles;
import vn.tungho.shared.ui.Downloads;
import vn.tungho.shared.ui.FactList;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** One record from a device that was not simply taken: what, whose, when, why, and its whole content. */
class ReceiptLine extends Div {
    ReceiptLine(ReceiptService receipts, KeptWords words, FieldReceipt receipt) {
        addClassName("th-card");
        var what = new Span(receipt.kind().label() + (receipt.subject().isEmpty() ? "" : " · " + receipt.subject()));
        what.addClassName("th-strong");
        var when = new Span("Ghi trên máy " + VietnameseFormat.dateTime(receipt.madeAt()) + ", nhận "
                + VietnameseFormat.dateTime(receipt.receivedAt()));
        when.addClassName("th-muted");
        var badge = new StatusBadge(
                receipt.state().label(), receipt.state() == ReceiptState.REJECTED ? Tone.BAD : Tone.WARN);
        var content = new Details("Xem nội dung");
        content.addOpenedChangeListener(e -> {
            if (e.isOpened() && content.getContent().findAny().isEmpty()) {
                content.add(whole(receipts, words, receipt));
            }
        });
        add(what, badge, when, new Paragraph(receipt.reason()), content);
    }

    private static Component whole(ReceiptService receipts, KeptWords words, FieldReceipt receipt) {
        var kept = receipts.content(receipt.userId(), receipt.recordKey());
        if (kept.isEmpty()) {
            return new Paragraph("Nội dung không còn được giữ.");
        }
        if (receipt.kind() == RecordKind.PHOTO) {
            var name = "anh-" + receipt.recordKey();
            var photo = SentFiles.whatever(name, kept.get().payload());
            return Downloads.sent(photo.isPicture() ? "Xem ảnh" : "Tải về (không phải ảnh)", () -> photo);
        }
        var facts = new FactList();
        words.of(kept.get()).forEach(f -> facts.fact(f.name(), f.value()));
        return facts;
    }
}
