package vn.tungho.notices;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Role;
import vn.tungho.security.UserRef;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.PublicAddress;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.input.Texts;

/**
 * Tells people what happened: in the caller's transaction, so that nobody is told of what was not done. What leaves the house waits in
 * the outbox and is sent afterwards.
 */
@Service
public class NoticeService {
    /** What is public anyhow is said in the e-mail itself, so that it is kept where nobody of the installation can reach it. */
    private static final Set<String> OPEN_TO_ALL = Set.of("audit-anchor");

    private static final int TITLE = 300;
    private static final int BODY = 3000;

    private final NoticeMapper notices;
    private final OutboxMapper outbox;
    private final PublicAddress address;
    private final UserService users;
    private final AreaDirectory areas;
    private final AppClock clock;

    NoticeService(
            NoticeMapper notices,
            OutboxMapper outbox,
            PublicAddress address,
            UserService users,
            AreaDirectory areas,
            AppClock clock) {
        this.notices = notices;
        this.outbox = outbox;
        this.address = address;
        this.users = users;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * Tells somebody. Returns how many people were told, in the inbox or outside.
     *
     * @throws IllegalArgumentException when there is no such template or area
     */
    @Transactional
    public int send(NewNotice notice) {
        var template = notices.template(notice.template())
                .orElseThrow(() -> new IllegalArgumentException("no notice template " + notice.template()));
        return switch (notice.to()) {
            case NoticeTo.User user -> tell(List.of(user.userId()), template, notice);
            case NoticeTo.Holders holders -> tell(holders(holders.role(), holders.areaCode()), template, notice);
            case NoticeTo.Contact contact -> tell(contact, template, notice);
        };
    }

    private int tell(List<Long> userIds, NoticeTemplate template, NewNotice notice) {
        if (userIds.isEmpty()) {
            return 0;
        }
        var now = clock.now();
        var title = Texts.shorten(NoticeTemplate.fill(template.title(), notice.words()), TITLE);
        var body = Texts.shorten(NoticeTemplate.fill(template.body(), notice.words()), BODY);
        notices.insert(userIds, template.template(), title, body, notice.link(), now);
        // an e-mail may be read by others: it says only what kind of news there is and where to read it
        var away = OPEN_TO_ALL.contains(template.template())
                ? body
                : "Bạn có thông báo mới trong Từng Hộ. Hãy đăng nhập để xem: " + address.of("thong-bao");
        for (var email : notices.emails(userIds)) {
            outbox.insert(NoticeChannel.EMAIL, template.template(), email, "Từng Hộ: thông báo mới", away, now);
        }
        return userIds.size();
    }

    private int tell(NoticeTo.Contact contact, NoticeTemplate template, NewNotice notice) {
        var words = new HashMap<>(notice.words());
        words.putIfAbsent("name", contact.name());
        var title = Texts.shorten(NoticeTemplate.fill(template.title(), words), TITLE);
        var body = NoticeTemplate.fill(template.body(), words);
        if (!notice.link().isEmpty()) {
            body += "\n" + address.of(notice.link());
        }
        var now = clock.now();
        var told = put(NoticeChannel.EMAIL, template, contact.email(), title, body, now)
                + put(NoticeChannel.PHONE, template, contact.phone(), title, body, now);
        return Math.min(told, 1);
    }

    private int put(
            NoticeChannel channel,
            NoticeTemplate template,
            @Nullable String to,
            String title,
            String body,
            LocalDateTime now) {
        return to == null || to.isBlank()
                ? 0
                : outbox.insert(channel, template.template(), to.strip(), title, Texts.shorten(body, BODY), now);
    }

    private List<Long> holders(Role role, String areaCode) {
        return users.usersWithRole(role, area(areaCode)).stream()
                .map(UserRef::userId)
                .toList();
    }

    private Area area(String code) {
        return switch (code.length()) {
            case 2 -> Area.province(code);
            case 5 -> areas.commune(code).area();
            case 8 -> {
                var commune = areas.commune(code.substring(0, 5));
                yield Area.village(commune.provinceCode(), commune.communeCode(), code);
            }
            default -> throw new IllegalArgumentException("no area code: " + code);
        };
    }
}
