package vn.tungho.registry.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.tungho.shared.document.HiddenParts;

/** Tells what of a file was not read because nobody who looks at it sees it. */
final class HiddenTold {
    private static final int NAMED = 30;

    private HiddenTold() {}

    static ImportProblem sheet(String name) {
        return told(
                name,
                "Trang “%s” đang ẩn: không đọc".formatted(name),
                "Nếu cần nhập trang này, bỏ ẩn trong Excel (Unhide) rồi chọn lại tệp.");
    }

    static List<ImportProblem> parts(String sheet, HiddenParts.Hidden hidden) {
        var told = new ArrayList<ImportProblem>();
        if (!hidden.rows().isEmpty()) {
            told.add(told(
                    sheet,
                    "%d dòng đang ẩn hoặc bị lọc: không đọc dòng %s"
                            .formatted(hidden.rows().size(), joined(hidden.rows())),
                    "Nếu cần nhập các dòng này, bỏ ẩn và bỏ lọc trong Excel rồi chọn lại tệp."));
        }
        if (!hidden.columns().isEmpty()) {
            var letters = hidden.columns().stream().map(ListLayout::letter).toList();
            told.add(told(
                    sheet,
                    "%d cột đang ẩn: không đọc cột %s".formatted(letters.size(), joined(letters)),
                    "Nếu cần nhập các cột này, bỏ ẩn trong Excel rồi chọn lại tệp."));
        }
        return told;
    }

    private static String joined(Collection<?> parts) {
        var named = parts.stream().limit(NAMED).map(Object::toString).collect(Collectors.joining(", "));
        return parts.size() > NAMED ? named + "…" : named;
    }

    private static ImportProblem told(String sheet, String what, String how) {
        return new ImportProblem(sheet, 0, "", "", "", what, how, Severity.WARNING);
    }
}
