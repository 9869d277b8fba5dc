package vn.tungho.reporting;

import java.time.LocalDate;
import java.util.List;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.document.Block;
import vn.tungho.shared.document.OfficialDocument;

/** What the person named to verify found and proposes. */
public record ComplaintVerificationReport(
        ComplaintFacts facts,
        LocalDate verifiedOn,
        String places,
        String report,
        boolean positionsDiffer,
        String proposal,
        String verifierName) {
    public OfficialDocument document() {
        return OfficialDocument.titled("Báo cáo xác minh khiếu nại " + facts.register())
                .add(facts.head().dated(facts.place(), verifiedOn).form(ComplaintFacts.FORM_UNKNOWN))
                .title("BÁO CÁO", "Kết quả xác minh nội dung khiếu nại " + facts.instance())
                .paragraph("Kính gửi: " + facts.decider() + ".")
                .paragraph("Thực hiện việc được giao xác minh khiếu nại của %s về %s theo %s, tôi báo cáo như sau:"
                        .formatted(facts.who(), facts.about(), facts.letter()))
                .heading("1. Nội dung khiếu nại")
                .paragraph(facts.sentence(facts.content()))
                .heading("2. Kết quả xác minh")
                .paragraph("Xác minh %s, tại: %s."
                        .formatted(VietnameseFormat.longDate(verifiedOn), ComplaintFacts.lower(places)))
                .paragraph(facts.sentence(report))
                .paragraph(
                        positionsDiffer
                                ? "Người khiếu nại và người bị khiếu nại còn khác ý kiến."
                                : "Người khiếu nại và người bị khiếu nại không còn khác ý kiến.")
                .heading("3. Kiến nghị")
                .paragraph(facts.sentence(proposal))
                .closing(List.of("Như trên;", "Lưu: hồ sơ."), Block.Signature.of("NGƯỜI XÁC MINH", verifierName))
                .build();
    }
}
