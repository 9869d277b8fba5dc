package vn.tungho.registry.imports;

import java.util.List;
import java.util.regex.Pattern;
import vn.tungho.shared.TextNormalizer;

/** Tells the lines below a list from its people: totals, who made it, who signs, where and when. */
final class ListEnd {
    private static final Pattern MARK = Pattern.compile(
            "(tong( cong| so)?( .*)?|cong( .*)?|(nguoi )?lap (bieu|bang|danh sach).*|nguoi (lap|tong hop|kiem tra|ghi so).*"
                    + "|(tm|kt|tl|t/m|k/t|t/l)[. ].*|(pho )?chu tich.*|uy ban nhan dan.*|ubnd.*|xac nhan.*|thu truong.*"
                    + "|truong (thon|ban|ban giam ngheo|khu pho).*|ky ten.*|noi nhan.*|ke toan.*|can bo .*|cong chuc .*"
                    + "|(.*, )?ngay \\S+ thang .*|\\(?ky,? .*)");
    private static final int MOST_CELLS = 6;

    private ListEnd() {}

    /** True when the row is such a line: it has few cells, and one of its texts says so. */
    static boolean isMark(SourceRow row) {
        List<String> texts =
                row.cells().stream().map(Cell::text).filter(t -> !t.isEmpty()).toList();
        return texts.size() <= MOST_CELLS
                && texts.stream()
                        .limit(2)
                        .map(TextNormalizer::plain)
                        .anyMatch(t -> MARK.matcher(t).matches());
    }
}
