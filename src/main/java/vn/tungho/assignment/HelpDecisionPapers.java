package vn.tungho.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.document.Block;
import vn.tungho.shared.document.OfficialDocument;
import vn.tungho.shared.document.Table;
import vn.tungho.shared.document.TextStyle;

/** The decision that gives households to helpers, signed and as the draft that is read before. */
@Service
public class HelpDecisionPapers {
    private final AssignmentService assignments;
    private final HelperService helpers;
    private final HelpDecisionWords words;
    private final AreaDirectory areas;

    HelpDecisionPapers(
            AssignmentService assignments, HelperService helpers, HelpDecisionWords words, AreaDirectory areas) {
        this.assignments = assignments;
        this.helpers = helpers;
        this.words = words;
        this.areas = areas;
    }

    /** The signed decision with its list, in the words with which it was signed. */
    @Transactional(readOnly = true)
    public OfficialDocument signed(long decisionId) {
        var d = assignments.decision(decisionId);
        var old = words.ofOld();
        var said = new HelpDecisionWords.Words(
                d.legalBasis() == null ? old.basis() : d.legalBasis(),
                d.dutyWords() == null ? old.duty() : d.dutyWords(),
                d.remark() == null ? old.remark() : d.remark());
        return paper(
                new Head(d.communeCode(), d.number(), d.decidedOn(), d.termUntil(), d.signerName()),
                said,
                assignments.lines(decisionId));
    }

    /**
     * The decision as it would be signed, marked as a draft.
     *
     * @param number as typed so far; null leaves it to the pen
     * @param choice household id → helper id
     */
    @Transactional(readOnly = true)
    public OfficialDocument draft(String communeCode, @Nullable String number, Map<Long, Long> choice) {
        var people = helpers.helpers(communeCode).stream()
                .collect(Collectors.toMap(HelperRow::helperId, Function.identity()));
        var lines = assignments.unhelped(communeCode).stream()
                .filter(n -> choice.containsKey(n.householdId()))
                .map(n -> line(n, people.get(choice.get(n.householdId()))))
                .toList();
        return paper(new Head(communeCode, number, null, null, null), words.draft(), lines)
                .asDraft();
    }

    private record Head(
            String communeCode,
            @Nullable String number,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate termUntil,
            @Nullable String signerName) {}

    private static DecisionLine line(HelpNeed need, @Nullable HelperRow helper) {
        return new DecisionLine(
                need.headName(),
                need.villageName(),
                need.povertyStatus(),
                need.classYear(),
                need.memberCount(),
                helper == null ? "" : helper.fullName(),
                helper == null ? "" : helper.jobTitle(),
                helper == null ? "" : helper.cellName());
    }

    private OfficialDocument paper(Head head, HelpDecisionWords.Words said, List<DecisionLine> lines) {
        var name = areas.commune(head.communeCode()).name();
        var until = head.termUntil() == null
                ? "cho đến khi hộ hết thời gian theo dõi, giúp đỡ"
                : "đến hết " + VietnameseFormat.longDate(head.termUntil());
        var number = head.number() == null ? "" : " " + head.number();
        var document = OfficialDocument.titled("Quyết định phân công giúp hộ" + number)
                .add(HelpDocuments.head(name)
                        .numbered(head.number(), "QĐ-BCĐ")
                        .dated(HelpDocuments.bare(name), head.decidedOn()))
                .title(
                        "QUYẾT ĐỊNH",
                        "Về việc phân công cán bộ, đảng viên giúp hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo")
                .text(TextStyle.CENTERED, "BAN CHỈ ĐẠO " + name.toUpperCase(Locale.of("vi")))
                .text(TextStyle.LEGAL_BASIS, "Căn cứ " + said.basis() + ";")
                .text(TextStyle.LEGAL_BASIS, "Căn cứ kết quả rà soát hộ nghèo, hộ cận nghèo đã được công nhận.")
                .text(TextStyle.CENTERED, "QUYẾT ĐỊNH:")
                .article(
                        1,
                        "Phân công cán bộ, đảng viên giúp " + VietnameseFormat.number(lines.size())
                                + " hộ có tên trong danh sách kèm theo, " + until + ".")
                .article(2, said.duty())
                .article(3, "Các chi bộ và người có tên trong danh sách chịu trách nhiệm thi hành Quyết định này.")
                .closing(
                        List.of("Như Điều 3;", "Đảng ủy, UBND " + HelpDocuments.lower(name) + " (báo cáo);", "Lưu."),
                        Block.Signature.sealed("TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN", head.signerName()));
        document.pageBreak()
                .title("DANH SÁCH PHÂN CÔNG", "(Kèm theo Quyết định số" + (number.isEmpty() ? " ……" : number) + ")")
                .add(list(lines));
        return document.build().remarkedAtEnd(said.remark());
    }

    private static Table list(List<DecisionLine> lines) {
        var table = Table.with(
                Table.mark("STT", 6),
                Table.text("Chủ hộ", 20),
                Table.text("Thôn", 14),
                Table.text("Loại hộ", 12),
                Table.number("Khẩu", 7),
                Table.text("Người giúp", 22),
                Table.text("Chức vụ, chi bộ", 24));
        var number = 0;
        for (var line : lines) {
            table.row(
                    ++number,
                    line.headName(),
                    line.villageName(),
                    line.povertyStatus().inYear(line.classYear()),
                    line.memberCount(),
                    line.helperName(),
                    line.jobTitle() + ", " + line.cellName());
        }
        return table.build();
    }
}
