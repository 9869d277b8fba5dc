package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.Block;
import vn.tungho.shared.document.OfficialDocument;

/**
 * What a complainant takes home: that the complaint was received, by when it is answered, the code to ask by.
 *
 * @param answerDueOn the last day on which he is told whether it is taken in
 */
public record ComplaintReceipt(
        ComplaintFacts facts, String trackingCode, String channel, LocalDate answerDueOn, String receiverName) {
    public OfficialDocument document() {
        return OfficialDocument.titled("Giấy biên nhận đơn khiếu nại " + facts.register())
                .add(facts.head().dated(facts.place(), facts.receivedOn()))
                .title("GIẤY BIÊN NHẬN", "Đơn khiếu nại " + facts.instance() + " · Mã tra cứu: " + trackingCode)
                .field("Người khiếu nại", facts.complainant())
                .field("Địa chỉ", facts.address())
                .field("Khiếu nại về", facts.about())
                .field("Số vào sổ", facts.register())
                .field("Cách nộp", channel)
                .field("Ngày nhận", VietnameseFormat.date(facts.receivedOn()))
                .field("Trả lời thụ lý hay không chậm nhất", VietnameseFormat.date(answerDueOn))
                .note("Giữ mã tra cứu để xem kết quả trên trang công khai của xã. Không thu phí."
                        + " Ông (bà) có thể rút khiếu nại bất cứ lúc nào.")
                .closing(
                        List.of(),
                        Block.Signature.of("NGƯỜI NỘP", facts.complainant()),
                        Block.Signature.of("NGƯỜI NHẬN", receiverName))
                .build();
    }
}
