package vn.tungho.notices;

import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.StaleException;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;

/** The words of notices, changed by administrators. */
@Service
public class TemplateService {
    private static final int TITLE = 200;
    private static final int BODY = 2000;

    private final NoticeMapper notices;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final AppClock clock;

    TemplateService(NoticeMapper notices, CurrentUser currentUser, AuditTrail audit, AppClock clock) {
        this.notices = notices;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** All templates by name, so that those about one matter stand together. */
    @Transactional(readOnly = true)
    public List<NoticeTemplate> all() {
        return notices.templates();
    }

    /** Changes the words; words in braces must be among those the notice knows. */
    @Transactional
    public void change(NoticeTemplate seen, String title, String body) {
        var person = currentUser.require();
        if (!person.has(Role.ADMINISTRATOR)) {
            throw new BusinessException("Lời thông báo do quản trị hệ thống sửa.");
        }
        if (title.isBlank() || Texts.length(title) > TITLE || body.isBlank() || Texts.length(body) > BODY) {
            throw new BusinessException("Tiêu đề cần từ 1 đến 200 chữ, nội dung từ 1 đến 2.000 chữ.");
        }
        var unknown = new TreeSet<>(NoticeTemplate.words(title + " " + body));
        unknown.removeAll(seen.words());
        if (!unknown.isEmpty()) {
            throw new BusinessException("Không có ô {" + String.join("}, {", unknown) + "}. Chỉ dùng các ô: {"
                    + String.join("}, {", seen.words()) + "}.");
        }
        if (notices.changeTemplate(
                        seen.template(), seen.version(), title.strip(), body.strip(), person.username(), clock.now())
                == 0) {
            throw new StaleException("lời thông báo này");
        }
        audit.write("change-notice-template", "notice_template", seen.template(), null, title.strip());
    }
}
