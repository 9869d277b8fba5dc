package vn.tungho.shared.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the seals with what was told of them outside the database. */
final class AnchorCheck {
    private final Optional<Anchor> head;
    private final List<Anchor> open = new ArrayList<>();
    private final int given;
    private final List<String> faults = new ArrayList<>();

    AnchorCheck(Optional<Anchor> head, List<Anchor> anchors) {
        this.head = head;
        this.given = anchors.size();
        open.addAll(anchors);
    }

    void next(AuditSeal seal) {
        open.removeIf(a ->
                (a.count() == 0 || a.count() == seal.sealNo()) && seal.hash().startsWith(a.hash()));
        head.filter(h -> h.count() == seal.sealNo() && !h.hash().equals(seal.hash()))
                .ifPresent(h -> faults.add("Dấu niêm số " + h.count()
                        + " khác với dấu đã ghi trong tệp cạnh cơ sở dữ liệu: nhật ký bị viết lại"));
    }

    /** What does not fit, when the last seal had this number. */
    List<String> faults(long last) {
        head.filter(h -> h.count() > last)
                .ifPresent(h ->
                        faults.add("Nhật ký bị cắt phần cuối: còn " + last + " dấu niêm, đã từng có " + h.count()));
        for (var anchor : open) {
            faults.add(
                    anchor.count() > last
                            ? "Nhật ký bị cắt phần cuối: còn " + last + " dấu niêm, điểm neo " + anchor
                                    + " đã công bố có " + anchor.count()
                            : "Điểm neo " + anchor + " đã công bố không có trong nhật ký: nhật ký bị viết lại");
        }
        return faults;
    }

    int compared() {
        return given + (head.isPresent() ? 1 : 0);
    }
}
