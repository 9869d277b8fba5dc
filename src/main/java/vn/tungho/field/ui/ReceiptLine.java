package vn.tungho.field.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import vn.tungho.field.FieldReceipt;
import vn.tungho.field.FieldRecord;
import vn.tungho.field.ReceiptService;
import vn.tungho.field.ReceiptState;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.ui.StatusBadge;
import vn.tungho.shared.ui.Tone;

/** One record from a device that was not simply taken: what, whose, when, why, and its whole content. */
class ReceiptLine extends Div {
    ReceiptLine(ReceiptService receipts, FieldReceipt receipt) {
        addClassName("th-card");
        var what = new Span(receipt.kind().label() + (receipt.subject().isEmpty() ? "" : " · " + receipt.subject()));
        what.addClassName("th-strong");
        var when = new Span("Ghi trên máy " + VietnameseFormat.dateTime(receipt.madeAt()) + ", nhận "
                + VietnameseFormat.dateTime(receipt.receivedAt()));
        when.addClassName("th-muted");
        var badge = new StatusBadge(
                receipt.state().label(), receipt.state() == ReceiptState.REJECTED ? Tone.BAD : Tone.WARN);
        var content = new Details("Xem nguyên văn");
        content.addOpenedChangeListener(e -> {
            if (e.isOpened() && content.getContent().findAny().isEmpty()) {
                content.add(new Pre(text(receipts, receipt)));
            }
        });
        add(what, badge, when, new Paragraph(receipt.reason()), content);
    }

    private static String text(ReceiptService receipts, FieldReceipt receipt) {
        return receipts.content(receipt.userId(), receipt.recordKey())
                .map(kept -> kept.mediaType().equals(FieldRecord.JSON)
                        ? new String(kept.payload(), StandardCharsets.UTF_8)
                        : kept.mediaType() + ", " + VietnameseFormat.number(kept.payload().length) + " byte")
                .orElse("Không có nội dung.");
    }
}
