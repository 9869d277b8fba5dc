package vn.tungho.posting;

import java.util.List;
import java.util.Locale;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.VietnameseFormat;

/** Notices that somebody's objection was taken down already: the same person, the same household, the same words. */
final class SameWords {
    private SameWords() {}

    /** @throws BusinessException when it is among those of the posting, unless that one was withdrawn */
    static void requireNew(ObjectionData data, List<Objection> ofPosting) {
        ofPosting.stream()
                .filter(o -> o.state() != ObjectionState.WITHDRAWN
                        && o.householdId() == data.householdId()
                        && o.kind() == data.kind()
                        && same(o.complainantName(), data.complainantName())
                        && same(o.content(), data.content()))
                .findFirst()
                .ifPresent(o -> {
                    throw new BusinessException("Đúng ý kiến này về hộ " + data.headName() + " đã được ghi nhận ngày "
                            + VietnameseFormat.date(o.receivedOn())
                            + ". Không cần ghi lần nữa; nếu có điều mới thì ghi thêm điều mới vào nội dung.");
                });
    }

    private static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    private static String normal(String text) {
        return TextNormalizer.clean(text).toLowerCase(Locale.ROOT);
    }
}
