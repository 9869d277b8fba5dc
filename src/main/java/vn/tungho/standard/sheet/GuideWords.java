package vn.tungho.standard.sheet;

import java.util.List;

/** What the first tab of the workbook tells whoever fills it in. */
final class GuideWords {
    static final List<String> LINES = List.of(
            "1. Mở văn bản chính thức bên cạnh. Chỉ điền các ô màu vàng; các cột mã và nội dung được khóa.",
            "2. Ô để trống là chưa nói gì: hệ thống không hiểu là 0. Giá trị bằng 0 thì gõ số 0.",
            "3. Mỗi dòng có giá trị phải ghi văn bản nguồn: số hiệu và điều, khoản hoặc phụ lục; các dòng giống nhau thì kéo xuống.",
            "4. Ô vàng đã có sẵn số hoặc lời là giá trị đã được hai người xác nhận. Cột “Đang dùng” ở bên phải cho biết giá trị hệ thống"
                    + " đang dùng, kể cả giá trị chưa xác nhận; nếu văn bản ghi đúng như vậy thì gõ lại vào ô vàng.",
            "5. Điểm Phiếu B1 là số nguyên từ -200 đến 200. Số tiền là đồng/người/tháng, không có dấu chấm, dấu phẩy.",
            "6. Dòng, cột hay cả trang không điền thì được bỏ qua. Có thể điền và nộp nhiều lần.",
            "7. Nộp lại tệp ở trang Bộ chuẩn › Nhập bằng Excel. Hệ thống kiểm tra từng ô trước, chưa ghi gì; quản trị viên thứ hai đối"
                    + " chiếu và xác nhận thì giá trị mới có hiệu lực.",
            "8. Cần mở khóa để chép cả bảng: mật khẩu của các trang là “tungho”. Không đổi tên trang, tiêu đề cột và mã.");

    private GuideWords() {}
}
