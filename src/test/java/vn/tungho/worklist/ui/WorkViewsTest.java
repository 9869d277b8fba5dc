package vn.tungho.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.tungho.security.Grant;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.worklist.WorkActions;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorkSamples;
import vn.tungho.worklist.WorklistService;

@IntegrationTest
class WorkViewsTest extends SpringBrowserlessTest {
    @Autowired
    WorkSamples samples;

    @Autowired
    WorklistService worklist;

    @Autowired
    WorkActions actions;

    @Autowired
    AppClock clock;

    private Area commune = Area.province("08");
    private String officer = "";

    @BeforeEach
    void anOfficerWithWork() {
        commune = samples.commune();
        samples.openReview(commune);
        officer = samples.user(Role.POVERTY_OFFICER, commune);
        samples.duty("late", Role.POVERTY_OFFICER, commune, clock.today().minusDays(2), null);
        signIn(officer);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theListGroupsByDueDateAndNarrowsByWords() {
        navigate(HomeView.class);
        assertThat(text()).contains("Việc cần làm", "Quá hạn", "Việc thử", "Lập và chốt danh sách", "quá hạn");
        test(find(TextField.class)
                        .withCondition(f ->
                                "Tìm trong danh sách".equals(f.getAriaLabel().orElse(null)))
                        .single())
                .setValue("viec thu");
        assertThat(text()).contains("Việc thử").doesNotContain("Lập và chốt danh sách");
        test(find(TextField.class)
                        .withCondition(f ->
                                "Tìm trong danh sách".equals(f.getAriaLabel().orElse(null)))
                        .single())
                .setValue("khong co viec nay");
        assertThat(text()).contains("Không có việc nào khớp với bộ lọc");
        test(find(Button.class).withText("Xem tất cả việc của tôi").single()).click();
        assertThat(text()).contains("Lập và chốt danh sách");
    }

    @Test
    void theTaskPageSaysWhatToDoWhyAndWhereTheCaseStands() {
        var item = engineItem();
        navigate("viec/" + item.workItemId(), TaskView.class);
        assertThat(text())
                .contains(
                        item.title(),
                        item.subject(),
                        "Phiếu A",
                        "QĐ 24/2021",
                        "Giao hộ cho rà soát viên",
                        "Ký hai quyết định công nhận",
                        "đang làm",
                        "Diễn biến");
        test(find(Button.class).withText("Xem sơ đồ").single()).click();
        assertThat(find(DiagramFigure.class).all()).hasSize(1);
        test(find(TextArea.class).withCaption("Thêm ghi chú").single()).setValue("Chờ danh sách của thôn");
        test(find(Button.class).withText("Ghi lại").single()).click();
        assertThat(text()).contains("Chờ danh sách của thôn");
        test(find(Button.class).withText("Nhận việc").single()).click();
        assertThat(text()).contains("Người nhận: ", "Trả lại");
    }

    @Test
    void aTaskOfSomebodyElseIsReadOnlyAndOneThatIsOverSaysSo() {
        var item = engineItem();
        signIn(samples.user(Role.COMMUNE_CHAIR, commune));
        navigate("viec/" + item.workItemId(), TaskView.class);
        assertThat(text()).contains("Bạn chỉ xem", "Công chức giảm nghèo");
        assertThat(find(Button.class).withText("Nhận việc").all()).isEmpty();
        signIn(samples.user(Role.COMMUNE_CHAIR, samples.commune()));
        navigate("viec/" + item.workItemId(), TaskView.class);
        assertThat(text()).contains("Không thấy việc này").doesNotContain(item.subject());
    }

    @Test
    void manyAreTakenAtOnceAndTheSupervisorSeesTheArea() {
        navigate(HomeView.class);
        test(find(Button.class).withText("Chọn nhiều việc").single()).click();
        find(WorkCard.class).all().forEach(c -> c.pick().setValue(true));
        test(find(Button.class).withText("Nhận").single()).click();
        test(find(Button.class).withText("Nhận (2)").single()).click();
        var mine = new WorkFilter(WorkFilter.Whose.MINE, null, null, null, null);
        assertThat(SignInAs.user(officer, () -> worklist.count(mine))).isEqualTo(2);
        signIn(samples.user(java.util.List.of(Grant.own(Role.PROVINCE_OVERSEER, Area.province("08")))));
        navigate(HomeView.class);
        @SuppressWarnings("unchecked")
        Select<WorkFilter.Whose> whose = find(Select.class)
                .withCondition(f -> "Việc của ai".equals(f.getAriaLabel().orElse(null)))
                .single();
        whose.setValue(WorkFilter.Whose.AREA);
        assertThat(text()).contains("Theo loại việc");
    }

    @Test
    void theProceduresAreDrawnForEverybody() throws IOException {
        navigate(ProcessesView.class);
        assertThat(text())
                .contains(
                        "Rà soát tại thôn",
                        "Niêm yết công khai",
                        "Phúc tra",
                        "Rà soát định kỳ",
                        "Phân công cán bộ",
                        "hỗ trợ");
        var models = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/bpmn/*.bpmn");
        assertThat(find(DiagramFigure.class).all()).hasSameSizeAs(models);
    }

    private WorkItem engineItem() {
        return SignInAs.user(officer, () -> worklist.page(WorkFilter.all(), null, 10)).stream()
                .filter(i -> i.source() == WorkItem.Source.ENGINE)
                .findFirst()
                .orElseThrow();
    }

    private static void signIn(String username) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new UsernamePasswordAuthenticationToken(
                username,
                "n/a",
                java.util.List.of(
                        new org.springframework.security.core.authority.SimpleGrantedAuthority("ROLE_USER")))));
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
