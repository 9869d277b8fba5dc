package vn.tungho.registry.imports;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Commune;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.document.sent.SheetGuard;

/** Who may import what, and what kind of file. The application itself may import anything. */
@Component
class ImportAccess {
    private final CurrentUser currentUser;
    private final SheetGuard guard;

    ImportAccess(CurrentUser currentUser, SheetGuard guard) {
        this.currentUser = currentUser;
        this.guard = guard;
    }

    /** Refuses a file that would take more memory or time than any list. */
    void requireHarmless(Path file) {
        guard.expectHarmless(file);
    }

    void requireImporter() {
        if (Actor.isApplication()) {
            return;
        }
        var person = currentUser.require();
        if (!person.has(Role.POVERTY_OFFICER) && !person.has(Role.ADMINISTRATOR)) {
            throw new BusinessException(
                    "Nhập danh sách là việc của công chức giảm nghèo cấp xã hoặc quản trị. Nhờ người đó nhập.");
        }
    }

    /** Tells the communes whose households the person may import. */
    Predicate<Commune> mayImport() {
        if (Actor.isApplication()) {
            return c -> true;
        }
        var person = currentUser.require();
        return c -> person.has(Role.POVERTY_OFFICER, c.area()) || person.has(Role.ADMINISTRATOR, c.area());
    }

    void requireOwner(String createdBy) {
        if (!Actor.isApplication()
                && !createdBy.equals(Actor.name())
                && !currentUser.require().has(Role.ADMINISTRATOR)) {
            throw new BusinessException("Lần nhập này của người khác. Chọn tệp và nhập lại bằng tài khoản của bạn.");
        }
    }
}
