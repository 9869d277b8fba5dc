package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.Block;
import vn.tungho.shared.document.OfficialDocument;

/**
 * What a requester takes home: that the request was received, when the review begins, the code to ask by.
 *
 * @param form the request form, such as “Mẫu số 01”
 * @param procedureCode of the national portal
 * @param isStartConfirmed false where the article of the first day was not read in an official text
 */
public record IntakeSlip(
        CommuneOffice office,
        String trackingCode,
        String kind,
        String form,
        String procedureCode,
        String requesterName,
        String subject,
        String villageName,
        String channel,
        LocalDate receivedOn,
        LocalDate startsOn,
        boolean isStartConfirmed,
        LocalDate dueOn,
        String receiverName) {
    private static final String START =
            "Ghi chú: cách tính ngày bắt đầu rà soát chưa xác nhận, tức là chưa được hai quản trị viên"
                    + " đối chiếu với văn bản chính thức.";

    public OfficialDocument document() {
        return OfficialDocument.titled("Giấy tiếp nhận " + trackingCode)
                .add(office.committee().dated(office.place(), receivedOn))
                .title("GIẤY TIẾP NHẬN VÀ HẸN TRẢ KẾT QUẢ", "Mã tra cứu: " + trackingCode)
                .field("Người đề nghị", requesterName)
                .field("Đề nghị cho", subject + ", " + villageName)
                .field("Nội dung", kind + " (" + form + ", thủ tục " + procedureCode + ")")
                .field("Cách nộp", channel)
                .field("Ngày nhận", VietnameseFormat.date(receivedOn))
                .field("Bắt đầu rà soát", VietnameseFormat.date(startsOn))
                .field("Trả lời chậm nhất", VietnameseFormat.date(dueOn) + ", trừ khi phải phúc tra theo khiếu nại")
                .note("Giữ mã tra cứu để xem kết quả trên trang công khai của xã. Mã không chứa thông tin cá nhân."
                        + " Không thu phí. Hộ có thể rút giấy đề nghị trước ngày bắt đầu rà soát.")
                .closing(
                        List.of(),
                        Block.Signature.of("NGƯỜI NỘP", requesterName),
                        Block.Signature.of("NGƯỜI TIẾP NHẬN", receiverName))
                .build()
                .remarkedBeforeSigning(isStartConfirmed ? "" : START);
    }
}
