package vn.tungho.security;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.audit.Actor;

/** Sees to it that only an administrator of the area touches accounts, or the application itself at its first filling. */
@Component
class AdministratorGuard {
    private final CurrentUser current;

    AdministratorGuard(CurrentUser current) {
        this.current = current;
    }

    Person person() {
        return current.require();
    }

    /** Refuses unless the person at work administers the area of every grant. */
    void checkAll(List<Grant> grants) {
        if (Actor.isApplication()) {
            return;
        }
        var person = current.require();
        if (!person.has(Role.ADMINISTRATOR)) {
            throw new BusinessException("Chỉ quản trị hệ thống được sửa tài khoản và vai trò. Hãy nhờ người quản trị.");
        }
        for (var grant : grants) {
            if (!person.has(Role.ADMINISTRATOR, grant.area())) {
                throw new BusinessException("Địa bàn " + grant.area().code()
                        + " không thuộc quyền quản trị của bạn. Hãy nhờ quản trị của địa bàn đó.");
            }
        }
    }

    void checkNotSelf(long userId, String refusal) {
        if (!Actor.isApplication() && current.require().userId() == userId) {
            throw new BusinessException(refusal);
        }
    }
}
