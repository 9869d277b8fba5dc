package vn.tungho.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaType;
import vn.tungho.shared.area.Region;
import vn.tungho.standard.coherence.AnswerClash;
import vn.tungho.standard.coherence.FlagKind;
import vn.tungho.standard.coherence.NeedRule;
import vn.tungho.standard.coherence.SheetCoherence;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.worklist.ItemRef;
import vn.tungho.worklist.WorkActions;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** The two-person change; it works on the later edition, on values no other test looks at. */
@IntegrationTest
@LegalRule("R-STANDARD-TWO-PERSONS")
class StandardChangeServiceTest {
    private static final String EDITION = "2027-2030";
    private static final String SOURCE = "Thông tư hướng dẫn, Phụ lục III";
    private static int count;

    @Autowired
    StandardChangeService changes;

    @Autowired
    SheetRuleService rules;

    @Autowired
    StandardService standards;

    @Autowired
    WorklistService work;

    @Autowired
    WorkActions actions;

    @Autowired
    UserService users;

    @Autowired
    JdbcTemplate jdbc;

    private String first = "";
    private String second = "";

    @BeforeEach
    void twoAdministrators() {
        first = user(Role.ADMINISTRATOR, Area.province("44"));
        second = user(Role.ADMINISTRATOR, Area.province("44"));
    }

    @AfterEach
    void nothingStaysOpen() {
        SignInAs.user(
                second,
                () -> changes.open(EDITION).forEach(c -> changes.refuse(c.standardChangeId(), "dọn sau phép thử")));
    }

    @Test
    @LegalRule("R-SHEET-COHERENT")
    void aRuleOfTheSheetsChangesByTwoAdministratorsAndIsTakenAwayTheSameWay() {
        var clash = new AnswerClash("B1-09", "piped", "B2-09", "yes", "nước máy là nước sạch");
        var answers = Map.of("B1-09", "piped", "B2-09", "yes");
        var id = SignInAs.user(first, () -> rules.enterClash(EDITION, clash, SOURCE));
        assertThat(clashes(answers)).as("not before it is confirmed").isZero();
        assertThatThrownBy(() -> SignInAs.user(first, () -> changes.confirm(List.of(id))))
                .hasMessageContaining("do chính bạn nhập");
        SignInAs.user(second, () -> changes.confirm(List.of(id)));
        assertThat(clashes(answers)).isEqualTo(1);
        assertThatThrownBy(() -> SignInAs.user(first, () -> rules.enterClash(EDITION, clash, SOURCE)))
                .hasMessageContaining("không có gì để đổi");
        var end = SignInAs.user(second, () -> rules.endClash(EDITION, clash, SOURCE));
        SignInAs.user(first, () -> changes.confirm(List.of(end)));
        assertThat(clashes(answers)).isZero();

        var now = form().coherence().needs().stream()
                .filter(n -> n.itemCode().equals("B2-08"))
                .findFirst()
                .orElseThrow();
        var wider = new NeedRule(
                "B2-08", 1, true, List.of(now.lacking().getFirst(), new NeedRule.Answer("B1-06-1", "light")));
        confirmed(() -> rules.enterNeed(EDITION, wider, SOURCE));
        assertThat(SheetCoherence.needs(form(), Map.of("B1-06-1", "light"))).containsKey("B2-08");
        confirmed(() -> rules.endNeed(EDITION, wider, SOURCE));
        assertThat(SheetCoherence.needs(form(), Map.of("B1-07", "lt8"))).doesNotContainKey("B2-08");
        confirmed(() -> rules.enterNeed(EDITION, now, SOURCE));
        assertThat(SheetCoherence.needs(form(), Map.of("B1-07", "lt8"))).containsKey("B2-08");
    }

    @Test
    void aRuleThatCannotBeIsRefusedInWords() {
        var light = new NeedRule.Answer("B1-06-1", "light");
        refusedRule(new NeedRule("B2-07", 1, true, List.of()), "Chưa chọn câu trả lời");
        refusedRule(new NeedRule("B2-07", 2, true, List.of(light)), "phải từ 1 đến 1");
        refusedRule(new NeedRule("B2-07", 0, true, List.of(light)), "phải từ 1 đến 1");
        refusedRule(
                new NeedRule("B2-07", 1, true, List.of(light, new NeedRule.Answer("B1-06-1", "solid"))),
                "Mỗi câu hỏi chỉ chọn một câu trả lời");
        refusedRule(
                new NeedRule("B2-07", 1, true, List.of(new NeedRule.Answer("B1-06-1", "gold"))),
                "không có câu trả lời này");
        for (var clash : List.of(
                new AnswerClash("B1-09", "piped", "B1-09", "other", "khác"),
                new AnswerClash("B1-09", "piped", "B2-09", "maybe", "khác"),
                new AnswerClash("B2-09", "yes", "B1-09", "piped", "khác"),
                new AnswerClash("B1-09", "piped", "B2-09", "yes", " "))) {
            assertThatThrownBy(() -> SignInAs.user(first, () -> rules.enterClash(EDITION, clash, SOURCE)))
                    .isInstanceOf(BusinessException.class);
        }
    }

    private void refusedRule(NeedRule rule, String words) {
        assertThatThrownBy(() -> SignInAs.user(first, () -> rules.enterNeed(EDITION, rule, SOURCE)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining(words);
    }

    private void confirmed(java.util.function.Supplier<Long> proposal) {
        var id = SignInAs.user(first, proposal::get);
        SignInAs.user(second, () -> changes.confirm(List.of(id)));
    }

    private SheetForm form() {
        return standards.sheetForm(EDITION, Region.NORTH_CENTRAL_COAST, AreaType.RURAL);
    }

    private long clashes(Map<String, String> answers) {
        return SheetCoherence.flags(form(), answers, new HouseholdFacts(List.of(), null)).stream()
                .filter(f -> f.kind() == FlagKind.CLASH)
                .count();
    }

    @Test
    void aValueCountsOnlyOnceAnotherAdministratorHasConfirmedIt() {
        var before = value(ValueCode.URBAN_MEDIUM_INCOME);
        assertThat(before.isConfirmed()).isFalse();
        var id = SignInAs.user(
                first, () -> changes.enterValue(EDITION, ValueCode.URBAN_MEDIUM_INCOME, 4_200_000, SOURCE));
        assertThat(value(ValueCode.URBAN_MEDIUM_INCOME)).isEqualTo(before);

        assertThatThrownBy(() -> SignInAs.user(first, () -> changes.confirm(List.of(id))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("chính bạn nhập");
        assertThat(value(ValueCode.URBAN_MEDIUM_INCOME)).isEqualTo(before);

        SignInAs.user(second, () -> changes.confirm(List.of(id)));
        assertThat(value(ValueCode.URBAN_MEDIUM_INCOME).value()).isEqualTo(4_200_000L);
        assertThat(value(ValueCode.URBAN_MEDIUM_INCOME).isConfirmed()).isTrue();
        assertThat(value(ValueCode.URBAN_MEDIUM_INCOME).source()).isEqualTo(SOURCE);
        assertThat(jdbc.queryForList(
                        "select actor from audit_entry where object_type = 'standard_change' and object_id = ?"
                                + " order by audit_entry_id",
                        String.class,
                        "" + id))
                .containsExactly(first, second);
        assertThat(changes.closed(EDITION, 50)).anyMatch(c -> c.standardChangeId() == id);
    }

    @Test
    void pointsConfirmedChangeTheNextScoreAndLoseTheMark() {
        var id = SignInAs.user(
                first, () -> changes.enterPoints(EDITION, "B1-14", "ge2000", PointsColumn.MEKONG_DELTA, 33, SOURCE));
        assertThat(option().points()).isEqualTo(20);
        SignInAs.user(second, () -> changes.confirm(List.of(id)));
        assertThat(option().points()).isEqualTo(33);
        assertThat(option().unconfirmed()).isFalse();
        var score = standards.score(EDITION, Region.MEKONG_DELTA, AreaType.RURAL, Map.of("B1-14", "ge2000"));
        assertThat(score.aScore()).isEqualTo(33);
    }

    @Test
    void wordingAndDefinitionsChangeInTheSameWay() {
        var ids = SignInAs.user(
                first,
                () -> List.of(
                        changes.enterWording(EDITION, "A-09", "Có nhà cho thuê", SOURCE),
                        changes.enterDefinition(EDITION, 12, "Rác của hộ không được thu gom.", SOURCE)));
        SignInAs.user(second, () -> changes.confirm(ids));
        var form = standards.sheetForm(EDITION, Region.SOUTHEAST, AreaType.URBAN);
        assertThat(form.item("A-09").orElseThrow().label()).isEqualTo("Có nhà cho thuê");
        assertThat(form.item("A-09").orElseThrow().unconfirmed()).isFalse();
        assertThat(form.item("B2-12").orElseThrow().help()).isEqualTo("Rác của hộ không được thu gom.");
    }

    @Test
    void oneOpenChangeAtATimeAndARefusedOneChangesNothing() {
        var before = value(ValueCode.SCREENING_TICKS);
        var id = SignInAs.user(first, () -> changes.enterValue(EDITION, ValueCode.SCREENING_TICKS, 5, SOURCE));
        assertThatThrownBy(() ->
                        SignInAs.user(second, () -> changes.enterValue(EDITION, ValueCode.SCREENING_TICKS, 6, SOURCE)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("đang chờ xác nhận");
        SignInAs.user(second, () -> changes.refuse(id, "Văn bản ghi số khác"));
        assertThat(value(ValueCode.SCREENING_TICKS)).isEqualTo(before);
        assertThatThrownBy(() -> SignInAs.user(second, () -> changes.confirm(List.of(id))))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void whatWaitsIsOnePieceOfWorkForTheOtherAdministratorOnly() {
        var ids = SignInAs.user(
                first,
                () -> List.of(
                        changes.enterValue(EDITION, ValueCode.RURAL_MEDIUM_INCOME, 3_300_000, SOURCE),
                        changes.enterValue(EDITION, ValueCode.SCREENING_TICKS, 5, SOURCE)));
        var item = SignInAs.user(second, () -> waiting().getFirst());
        assertThat(item.subject()).endsWith("2 giá trị");
        assertThatThrownBy(() -> SignInAs.user(first, () -> actions.claim(ItemRef.of(item))))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("đã nhập giá trị của bộ chuẩn");

        SignInAs.user(second, () -> changes.confirm(ids.subList(0, 1)));
        assertThat(SignInAs.user(second, this::waiting)).singleElement().satisfies(left -> {
            assertThat(left.workItemId()).isEqualTo(item.workItemId());
            assertThat(left.subject()).endsWith("1 giá trị");
        });
        SignInAs.user(first, () -> changes.refuse(ids.getLast(), "Nhập nhầm dòng"));
        assertThat(SignInAs.user(second, this::waiting)).isEmpty();
    }

    @Test
    void onlyAdministratorsWithASourceMayEnter() {
        var officer = user(Role.POVERTY_OFFICER, Area.commune("44", "18919"));
        assertThatThrownBy(() ->
                        SignInAs.user(officer, () -> changes.enterValue(EDITION, ValueCode.SCREENING_TICKS, 5, SOURCE)))
                .isInstanceOf(BusinessException.class);
        assertThatThrownBy(() ->
                        SignInAs.user(first, () -> changes.enterValue(EDITION, ValueCode.SCREENING_TICKS, 5, " ")))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("văn bản nguồn");
    }

    private List<WorkItem> waiting() {
        return work.page(WorkFilter.all(), null, 50).stream()
                .filter(i -> i.kind().equals(StandardChangeService.CONFIRM))
                .toList();
    }

    private EditionValue value(ValueCode code) {
        return standards.values(EDITION).stream()
                .filter(v -> v.valueCode() == code)
                .findFirst()
                .orElseThrow();
    }

    private SheetOption option() {
        return standards
                .sheetForm(EDITION, Region.MEKONG_DELTA, AreaType.RURAL)
                .item("B1-14")
                .flatMap(i -> i.option("ge2000"))
                .orElseThrow();
    }

    private String user(Role role, Area area) {
        var name = "st.test" + ++count;
        users.create(new NewUser(
                name, "Quản trị thử " + count, null, "bon tu de nho", false, List.of(Grant.own(role, area))));
        return name;
    }
}
