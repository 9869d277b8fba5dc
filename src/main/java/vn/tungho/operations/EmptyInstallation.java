package vn.tungho.operations;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.area.Area;

/** An installation for real work begins with one administrator, whose password is printed once and must be changed. */
@Component
class EmptyInstallation implements FirstRun {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final UserService users;
    private final String provinceCode;

    EmptyInstallation(UserService users, @Value("${tungho.province:44}") String provinceCode) {
        this.users = users;
        this.provinceCode = provinceCode;
    }

    @Override
    public String mode() {
        return "empty";
    }

    /** The password is shown before the account exists: a cut between the two leaves nobody locked out. */
    @Override
    public void fill() {
        if (!users.isEmpty()) {
            return;
        }
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        PrintStream out = System.out;
        out.println("Tài khoản quản trị đầu tiên: quantri / " + password
                + " (chỉ hiện một lần; phải đổi khi đăng nhập lần đầu)");
        users.create(new NewUser(
                "quantri",
                "Quản trị hệ thống",
                null,
                password.toString(),
                true,
                List.of(Grant.own(Role.ADMINISTRATOR, Area.province(provinceCode)))));
    }
}
