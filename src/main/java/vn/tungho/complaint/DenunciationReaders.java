package vn.tungho.complaint;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Grant;
import vn.tungho.security.Person;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.valid.RecordRules;

/**
 * Who may read which denunciation: the commune's chair those of the commune that are not about the chair, the office of the province's
 * chair all of its province; nobody one that is about himself or about somebody he stands in for (R-DENUNCIATION).
 */
@Component
class DenunciationReaders {
    private static final String CHAIR = "chu tich";

    private final CurrentUser currentUser;
    private final UserService users;

    DenunciationReaders(CurrentUser currentUser, UserService users) {
        this.currentUser = currentUser;
        this.users = users;
    }

    /**
     * Where the person at work reads, and whom nothing of it may accuse.
     *
     * @param selves the accounts of the person and of those the person stands in for
     * @param names their names without diacritics: somebody of the same name may be meant
     */
    record Reader(Set<String> provinceCodes, Set<String> communeCodes, Set<Long> selves, Set<String> names) {}

    /** Whom a denunciation accuses, as it is kept. */
    record Whom(
            AccusedKind kind,
            @Nullable Long userId,
            String name,
            String plainName,
            String position,
            boolean isProvinceOnly) {}

    Reader reader() {
        var person = currentUser.require();
        var selves = new HashSet<Long>();
        selves.add(person.userId());
        person.grants().stream()
                .map(Grant::onBehalfOf)
                .filter(java.util.Objects::nonNull)
                .forEach(selves::add);
        var names = users.findAll(selves).values().stream()
                .map(UserRef::fullName)
                .map(TextNormalizer::plain)
                .collect(Collectors.toCollection(HashSet::new));
        names.add(TextNormalizer.plain(person.fullName()));
        names.removeIf(String::isBlank);
        return new Reader(codes(person, Role.PROVINCE_CHAIR_OFFICE), codes(person, Role.COMMUNE_CHAIR), selves, names);
    }

    private static Set<String> codes(Person person, Role role) {
        return person.grants().stream()
                .filter(g -> g.role() == role)
                .map(g -> g.area().code())
                .collect(Collectors.toSet());
    }

    /** Checks whom it accuses and settles who may read it. */
    Whom whom(Accused accused, Area area) {
        var reader = reader();
        return switch (accused.kind()) {
            case UNKNOWN -> new Whom(AccusedKind.UNKNOWN, null, "", "", "", true);
            case OTHER -> {
                var name = TextNormalizer.clean(RecordRules.check(accused).name());
                var plain = TextNormalizer.plain(name);
                refuseOwn(reader.names().stream().anyMatch(plain::contains));
                var position = TextNormalizer.clean(accused.position());
                yield new Whom(
                        AccusedKind.OTHER,
                        null,
                        name,
                        plain,
                        position,
                        isChairBy(plain + " " + TextNormalizer.plain(position), area));
            }
            case ACCOUNT -> {
                var userId = accused.userId();
                var user = (userId == null ? java.util.Optional.<UserRef>empty() : users.find(userId))
                        .orElseThrow(() -> new BusinessException("Hãy chọn người bị tố cáo trong danh sách."));
                refuseOwn(reader.selves().contains(user.userId()));
                yield new Whom(
                        AccusedKind.ACCOUNT,
                        user.userId(),
                        user.fullName(),
                        TextNormalizer.plain(user.fullName()),
                        "",
                        isChair(area, u -> u.userId() == user.userId()));
            }
        };
    }

    /** A title or a chair's own name among the words: whoever is meant may be the chair. */
    private boolean isChairBy(String plainWords, Area area) {
        return plainWords.contains(CHAIR)
                || isChair(area, u -> plainWords.contains(TextNormalizer.plain(u.fullName())));
    }

    private boolean isChair(Area area, java.util.function.Predicate<UserRef> same) {
        return area.communeCode() != null
                && users.usersWithRole(Role.COMMUNE_CHAIR, area).stream().anyMatch(same);
    }

    private static void refuseOwn(boolean isOwn) {
        if (isOwn) {
            throw new BusinessException(
                    "Đơn tố cáo chính bạn, người cùng tên bạn hoặc người bạn đang làm thay thì bạn không ghi được."
                            + " Hãy chuyển ngay đơn lên Văn phòng Chủ tịch UBND tỉnh hoặc Thanh tra tỉnh để nơi đó ghi.");
        }
    }
}
