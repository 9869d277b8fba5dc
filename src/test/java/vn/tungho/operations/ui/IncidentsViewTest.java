package vn.tungho.operations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.tungho.security.Role;
import vn.tungho.shared.area.Area;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.worklist.WorkSamples;

@IntegrationTest
class IncidentsViewTest extends SpringBrowserlessTest {
    @Autowired
    WorkSamples samples;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsTheAdministratorTheStateOfTheHouse() {
        var admin = samples.user(Role.ADMINISTRATOR, Area.province("08"));
        SecurityContextHolder.setContext(new SecurityContextImpl(new UsernamePasswordAuthenticationToken(
                admin, "n/a", AuthorityUtils.createAuthorityList("ROLE_USER"))));
        navigate(IncidentsView.class);
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Sự cố và tình trạng hệ thống", "Đối chiếu danh sách việc", "Cơ sở dữ liệu", "MariaDB")
                .contains("Sao lưu", "Chưa đặt sao lưu hằng đêm", "TUNGHO_BACKUP_FOLDER");
    }
}
