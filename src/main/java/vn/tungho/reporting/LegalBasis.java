package vn.tungho.reporting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A legal text a document rests on.
 *
 * @param text without “Căn cứ” in front
 * @param isConfirmed false only in a draft, which names it in its remark
 */
public record LegalBasis(String text, boolean isConfirmed) {
    /** The texts every act of the review rests on, after {@code first} where there is one. */
    static List<LegalBasis> ofReview(@Nullable LegalBasis first) {
        return after(
                first,
                new LegalBasis(
                        "Nghị định số 07/2021/NĐ-CP ngày 27 tháng 01 năm 2021 của Chính phủ quy định chuẩn nghèo đa chiều,"
                                + " được sửa đổi, bổ sung bởi Nghị định số 30/2025/NĐ-CP ngày 24 tháng 02 năm 2025",
                        true),
                new LegalBasis(
                        "Nghị định số 131/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ về phân định thẩm quyền của chính"
                                + " quyền địa phương 02 cấp",
                        true),
                new LegalBasis(
                        "Quyết định số 24/2021/QĐ-TTg ngày 16 tháng 7 năm 2021 của Thủ tướng Chính phủ quy định quy trình rà"
                                + " soát hộ nghèo, hộ cận nghèo",
                        true),
                new LegalBasis(
                        "Thông tư số 07/2021/TT-BLĐTBXH ngày 18 tháng 7 năm 2021, được sửa đổi, bổ sung bởi Thông tư số"
                                + " 02/2022/TT-BLĐTBXH ngày 30 tháng 3 năm 2022",
                        true));
    }

    /** The texts every act on a complaint rests on, after {@code first} where there is one. */
    static List<LegalBasis> ofComplaints(@Nullable LegalBasis first) {
        return after(
                first,
                new LegalBasis(
                        "Luật Khiếu nại số 02/2011/QH13, được sửa đổi, bổ sung bởi Luật số 136/2025/QH15 ngày 10 tháng 12 năm"
                                + " 2025",
                        true),
                new LegalBasis(
                        "Nghị định số 124/2020/NĐ-CP của Chính phủ, được sửa đổi, bổ sung bởi Nghị định số 155/2026/NĐ-CP ngày"
                                + " 15 tháng 5 năm 2026",
                        true));
    }

    private static List<LegalBasis> after(@Nullable LegalBasis first, LegalBasis... others) {
        return Stream.concat(Stream.ofNullable(first), Stream.of(others)).toList();
    }

    /** “Căn cứ …;”; a text that was not read is named in the remark of the paper, see {@link #unread}. */
    String printed() {
        return "Căn cứ " + text + ";";
    }

    /** What a draft's remark says of those of its bases that are not confirmed; a signed paper has none. */
    public static List<String> unread(List<LegalBasis> bases) {
        return bases.stream()
                .filter(b -> !b.isConfirmed)
                .map(b -> "căn cứ “" + b.text + "” chưa đối chiếu nguyên văn, không in ở bản ký")
                .toList();
    }
}
