package vn.tungho.support.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tungho.review.ReviewStory;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.area.Area;
import vn.tungho.support.Entitlement;
import vn.tungho.support.ProgrammeService;
import vn.tungho.support.ReturnKind;
import vn.tungho.support.RightService;
import vn.tungho.support.SupportRight;
import vn.tungho.support.SupportStory;
import vn.tungho.support.condition.Condition;
import vn.tungho.support.condition.ConditionKind;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** A programme of the locality from its proposal to its end, by two administrators. */
@IntegrationTest
class ProgrammeChangeServiceTest {
    private static final String RESOLUTION = "Nghị quyết 5/2027/NQ-HĐND ngày 10/2/2027";
    private static int count;

    @Autowired
    ProgrammeChangeService changes;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    RightService rights;

    @Autowired
    WorklistService work;

    @Autowired
    UserService users;

    @Autowired
    SupportStory story;

    private ReviewStory.Commune commune;
    private String first = "";
    private String second = "";

    @BeforeEach
    void twoAdministrators() {
        commune = story.communeElsewhere();
        first = administrator();
        second = administrator();
    }

    private String administrator() {
        var name = "programme.test" + ++count;
        users.create(new NewUser(
                name,
                "Quản trị thử " + count,
                null,
                "bon tu de nho",
                false,
                List.of(Grant.own(
                        Role.ADMINISTRATOR, Area.province(commune.area().provinceCode())))));
        return name;
    }

    private EditionDraft draft(LocalDate from, long amount, List<Condition> more) {
        var conditions = new java.util.ArrayList<Condition>();
        conditions.add(Condition.who(List.of(PovertyStatus.POOR), List.of(), List.of(), ""));
        conditions.addAll(more);
        var good = EditionCheckTest.draft(amount, "Đến mức này", List.of(100), ReturnKind.NONE, null, conditions);
        return new EditionDraft(
                good.name(),
                good.needs(),
                good.frequency(),
                from,
                good.summary(),
                good.amount(),
                good.amountNote(),
                true,
                good.article(),
                true,
                false,
                good.terms(),
                good.returnKind(),
                null,
                "",
                "",
                good.contact(),
                good.papers(),
                good.stages(),
                good.conditions());
    }

    /** A confirmed programme of the locality; returns its code. */
    private String programme(LocalDate from, List<Condition> more) {
        var id = SignInAs.user(first, () -> changes.proposeProgramme(draft(from, 5_000_000, more), RESOLUTION));
        SignInAs.user(second, () -> changes.confirm(id));
        return changes.change(id).programmeCode();
    }

    private void end(String code) {
        var id = SignInAs.user(first, () -> changes.proposeRetirement(code, story.today(), "Hết nghị quyết"));
        SignInAs.user(second, () -> changes.confirm(id));
    }

    private Map<String, SupportRight> rights(long household) {
        rights.drain();
        return story.as(commune.officer(), () -> rights.ofHousehold(household)).stream()
                .collect(Collectors.toMap(SupportRight::programmeCode, r -> r));
    }

    @Test
    @LegalRule("R-PROGRAMME-TWO-PERSONS")
    void aLocalProgrammeCountsOnlyOnceAnotherAdministratorHasConfirmedIt() {
        var household = story.household(commune, "Hộ Chờ Nghị Quyết", PovertyStatus.POOR, "9");
        var id = SignInAs.user(
                first, () -> changes.proposeProgramme(draft(story.today(), 5_000_000, List.of()), RESOLUTION));
        var code = changes.change(id).programmeCode();
        assertThat(programmes.book().all()).extracting(p -> p.programmeCode()).doesNotContain(code);
        assertThatThrownBy(() -> SignInAs.user(first, () -> changes.confirm(id)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("chính bạn");
        assertThatThrownBy(() -> story.as(commune.officer(), () -> changes.confirm(id)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("quản trị");
        assertThat(work(second)).contains("confirmProgramme");
        assertThat(rights(household)).doesNotContainKey(code);

        SignInAs.user(second, () -> changes.confirm(id));
        assertThat(rights(household).get(code).entitlement()).isEqualTo(Entitlement.ENTITLED);
        assertThatThrownBy(() -> SignInAs.user(second, () -> changes.confirm(id)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("xử lý rồi");
        end(code);
    }

    private List<String> work(String user) {
        return SignInAs.user(user, () -> work.page(WorkFilter.all(), null, 100)).stream()
                .map(WorkItem::kind)
                .toList();
    }

    @Test
    @LegalRule("R-PROGRAMME-TWO-PERSONS")
    void aRefusedEditionLeavesEverythingAsItWasAndMakesRoomForTheNext() {
        var code = programme(story.today(), List.of());
        var from = story.today().plusDays(10);
        var id =
                SignInAs.user(first, () -> changes.proposeEdition(code, draft(from, 7_000_000, List.of()), RESOLUTION));
        assertThatThrownBy(() -> SignInAs.user(
                        second, () -> changes.proposeEdition(code, draft(from, 8_000_000, List.of()), RESOLUTION)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("đang chờ xác nhận");
        assertThatThrownBy(() -> SignInAs.user(second, () -> changes.refuse(id, " ")))
                .isInstanceOf(BusinessException.class);
        SignInAs.user(second, () -> changes.refuse(id, "Nghị quyết ghi 6 triệu"));
        assertThat(programmes.book().editions(code)).hasSize(1);
        SignInAs.user(first, () -> changes.proposeEdition(code, draft(from, 6_000_000, List.of()), RESOLUTION));
    }

    @Test
    @LegalRule("R-PROGRAMME-EDITION-KEPT")
    void rightsFollowTheEditionOfTheDayAndARunningCaseKeepsItsOwn() {
        var begin = story.today();
        var household = story.household(commune, "Hộ Giữ Lần Cũ", PovertyStatus.POOR, "9");
        var later = story.household(commune, "Hộ Lần Mới", PovertyStatus.POOR, "9");
        var code = programme(begin, List.of());
        rights.drain();
        var running = story.openFor(commune, household, code);
        var old = story.find(commune, running).programmeEditionId();
        var from = begin.plusDays(10);
        var id = SignInAs.user(
                first,
                () -> changes.proposeEdition(
                        code, draft(from, 7_000_000, List.of(Condition.of(ConditionKind.NEED, "10"))), RESOLUTION));
        SignInAs.user(second, () -> changes.confirm(id));

        assertThat(programmes.book().on(code, from.minusDays(1)).orElseThrow().amount())
                .isEqualTo(5_000_000);
        assertThat(programmes.book().on(code, from).orElseThrow().amount()).isEqualTo(7_000_000);
        assertThat(rights(later).get(code).entitlement()).isEqualTo(Entitlement.ENTITLED);
        story.on(from);
        rights.recomputeAll();
        assertThat(rights(later).get(code).entitlement()).isEqualTo(Entitlement.NOT_ENTITLED);
        assertThatThrownBy(() -> story.openFor(commune, later, code))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("chỉ số 10");
        story.receive(commune, running);
        assertThat(story.find(commune, running).programmeEditionId()).isEqualTo(old);
        end(code);
    }

    @Test
    @LegalRule("R-PROGRAMME-EDITION-KEPT")
    void aRetiredProgrammeTakesRequestsUntilItsLastDayAndNoneAfter() {
        var begin = story.today();
        var code = programme(begin, List.of());
        rights.drain();
        var one = story.household(commune, "Hộ Ngày Cuối", PovertyStatus.POOR, "9");
        var two = story.household(commune, "Hộ Ngày Sau", PovertyStatus.POOR, "9");
        assertThatThrownBy(() ->
                        SignInAs.user(first, () -> changes.proposeRetirement(code, begin.minusDays(1), RESOLUTION)))
                .isInstanceOf(BusinessException.class);
        var id = SignInAs.user(first, () -> changes.proposeRetirement(code, begin.plusDays(2), RESOLUTION));
        SignInAs.user(second, () -> changes.confirm(id));
        story.on(begin.plusDays(2));
        story.openFor(commune, one, code);
        story.on(begin.plusDays(3));
        assertThatThrownBy(() -> story.openFor(commune, two, code))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("không nhận đề nghị mới");
    }

    @Test
    @LegalRule("R-PROGRAMME-TWO-PERSONS")
    void anEditionBeginsAfterTheOneBeforeAndSaysSomethingElse() {
        var begin = story.today();
        var code = programme(begin, List.of());
        for (var from : List.of(begin.minusDays(1), begin)) {
            assertThatThrownBy(() -> SignInAs.user(
                            first, () -> changes.proposeEdition(code, draft(from, 9_000_000, List.of()), RESOLUTION)))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("bắt đầu sau");
        }
        assertThatThrownBy(() -> SignInAs.user(
                        first,
                        () -> changes.proposeEdition(code, draft(begin.plusDays(1), 5_000_000, List.of()), RESOLUTION)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("Không có gì khác");
        assertThatThrownBy(() -> SignInAs.user(
                        first, () -> changes.proposeEdition(code, draft(begin.plusDays(1), 9_000_000, List.of()), "")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("lý do");
        assertThatThrownBy(() -> story.as(
                        commune.officer(),
                        () -> changes.proposeEdition(code, draft(begin.plusDays(1), 9_000_000, List.of()), RESOLUTION)))
                .isInstanceOf(BusinessException.class);
        end(code);
    }
}
