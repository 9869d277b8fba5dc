package vn.tungho.publicboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tungho.inyear.InYearStory;
import vn.tungho.inyear.IncomeReviewService;
import vn.tungho.inyear.RequestKind;
import vn.tungho.inyear.RequestService;
import vn.tungho.posting.PostingHold;
import vn.tungho.posting.PostingService;
import vn.tungho.publicboard.LetterService;
import vn.tungho.review.ReviewStory;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;
import vn.tungho.testing.Together;

/** The public pages over HTTP: who sees what, for how long, and what becomes of what is sent. */
@IntegrationTest
class PublicBoardTest {
    private static final AtomicInteger ADDRESS = new AtomicInteger();
    private static final Pattern CODE = Pattern.compile("class=\"code\">([^<]+)<");
    private static final Pattern KEY = Pattern.compile("name=\"khoa\"[^>]* value=\"([^\"]+)\"");

    @Autowired
    WebApplicationContext context;

    @Autowired
    ReviewStory story;

    @Autowired
    InYearStory inYear;

    @Autowired
    IncomeReviewService incomes;

    @Autowired
    PostingService postings;

    @Autowired
    LetterService letters;

    @Autowired
    RequestService requests;

    @Autowired
    PostingHold hold;

    @Autowired
    JdbcClient jdbc;

    private MockMvc web;
    private String address = "";
    private ReviewStory.Commune commune;
    private long posting;

    @BeforeEach
    void aListThatHangs() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        address = "10.9.0." + ADDRESS.incrementAndGet();
        commune = story.commune(1, 2);
        story.toSurvey(commune);
        story.toPosting(commune, 0);
        posting = story.posting(commune, 0);
    }

    @Test
    @LegalRule("R-BOARD-DATA")
    void theListShowsNameAndClassAndNothingElseOfAnybody() throws Exception {
        story.putUp(commune, 0);

        var page = read("/cong-khai/ds/" + posting);

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(text(page)).contains("Hộ Thử 1.1", "Hộ nghèo", "Nhà văn hóa", "ngày làm việc", "Tôi có ý kiến");
        var household = postings.lines(posting).getFirst();
        assertThat(text(page))
                .doesNotContain("1970", "household", "rsv", Long.toString(household.caseId()) + "\"")
                .doesNotContainPattern("[0-9]{12}");
    }

    @Test
    @LegalRule("R-BOARD-DATA")
    void noPageHasAScriptOrIsKeptOrIndexedOrOpensASession() throws Exception {
        story.putUp(commune, 0);

        for (var path : new String[] {
            "/cong-khai",
            "/cong-khai/tim?ten=xa",
            "/cong-khai/diem-neo",
            "/cong-khai/du-lieu-ca-nhan",
            "/cong-khai/tinh/" + ReviewStory.PROVINCE,
            "/cong-khai/xa/" + commune.code(),
            "/cong-khai/xa/" + commune.code() + "/de-nghi",
            "/cong-khai/ds/" + posting,
            "/cong-khai/ds/" + posting + "/y-kien?dong=1",
            "/cong-khai/tra-cuu"
        }) {
            var page = read(path);
            assertThat(page.getStatus()).as(path).isEqualTo(200);
            assertThat(text(page))
                    .as(path)
                    .doesNotContainIgnoringCase("<script")
                    .doesNotContain(" onclick", "style=");
            assertThat(page.getHeader("Cache-Control")).as(path).contains("no-store");
            assertThat(page.getHeader("X-Robots-Tag")).as(path).contains("noindex");
            assertThat(page.getHeader("Content-Security-Policy")).as(path).startsWith("default-src 'none'");
            assertThat(page.getCookie("JSESSIONID")).as(path).isNull();
        }
    }

    @Test
    @LegalRule("R-BOARD-GONE")
    void theListIsNotThereBeforeItHangsAndGoneWhenItsTimeIsOver() throws Exception {
        assertThat(read("/cong-khai/ds/" + posting).getStatus()).isEqualTo(404);
        assertThat(text(read("/cong-khai/xa/" + commune.code()))).contains("không có danh sách nào đang niêm yết");
        story.putUp(commune, 0);
        assertThat(text(read("/cong-khai/xa/" + commune.code()))).contains("/cong-khai/ds/" + posting);

        story.on(Objects.requireNonNull(postings.current(posting).endsOn()).plusDays(1));

        var gone = read("/cong-khai/ds/" + posting);
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(text(gone)).contains("Đã hết thời gian niêm yết").doesNotContain("Hộ Thử");
        assertThat(text(read("/cong-khai/xa/" + commune.code()))).doesNotContain("/cong-khai/ds/" + posting);
        assertThat(read("/cong-khai/ds/" + posting + "/y-kien").getStatus()).isEqualTo(410);
        assertThat(send("/cong-khai/ds/" + posting + "/y-kien", objection()).getStatus())
                .isNotEqualTo(200);
    }

    @Test
    @LegalRule("R-BOARD-GONE")
    void aListThatWasTakenDownEarlyIsGoneAtOnceAlthoughItWasJustRead() throws Exception {
        story.putUp(commune, 0);
        assertThat(read("/cong-khai/ds/" + posting).getStatus()).isEqualTo(200);

        story.endTerm(commune, 0, false);

        assertThat(read("/cong-khai/ds/" + posting).getStatus()).isNotEqualTo(200);
        assertThat(text(read("/cong-khai/ds/" + posting))).doesNotContain("Hộ Thử");
    }

    @Test
    @LegalRule({"R-BOARD-INCOME", "R-BOARD-GONE", "R-BOARD-DATA"})
    void anIncomeResultHangsWithTheNameAndTheOutcomeOnlyAndIsGoneWhenItsTermEnds() throws Exception {
        var place = inYear.commune();
        var id = inYear.toIncome(place, RequestKind.LOW_INCOME);
        var path = "/cong-khai/thu-nhap/" + id;
        assertThat(read(path).getStatus()).isEqualTo(410);
        assertThat(text(read("/cong-khai/xa/" + place.code()))).doesNotContain(path);

        inYear.toIncomePosting(place, id, 1_234_567);

        var page = read(path);
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(text(page))
                .contains("Người Lao Động", "người lao động có thu nhập thấp", "Trụ sở UBND xã", "Dự kiến công nhận")
                .contains("3 ngày làm việc", "ngày làm việc (hạn")
                .doesNotContain("Người Đề Nghị", "0912", "1.234.567", "Mất việc", "Hộ Nông Nghiệp", "Người dán")
                .doesNotContainIgnoringCase("<script");
        assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(text(read("/cong-khai/xa/" + place.code()))).contains(path);
        assertThat(text(read("/cong-khai/tinh/" + place.area().provinceCode()))).contains("đang niêm yết 1 danh sách");

        story.on(
                story.as(place.officer(), () -> incomes.postings(id)).getFirst().endsOn());
        assertThat(read(path).getStatus()).as("its fifth working day").isEqualTo(200);
        inYear.endIncomeTerm(place, id, true);

        var gone = read(path);
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(text(gone)).contains("Đã hết thời gian niêm yết").doesNotContain("Người Lao Động");
        assertThat(text(read("/cong-khai/xa/" + place.code()))).doesNotContain(path);
    }

    @Test
    @LegalRule("R-BOARD-OBJECTION")
    void anObjectionIsVerifiedAndItsOutcomeIsTold() throws Exception {
        story.putUp(commune, 0);

        var sent = send("/cong-khai/ds/" + posting + "/y-kien", objection());

        var code = code(sent);
        var row = jdbc.sql("select * from objection where tracking_code = ?")
                .param(code)
                .query()
                .singleRow();
        assertThat(row.get("channel")).isEqualTo("WEB");
        assertThat(row.get("due_on")).isNotNull();
        assertThat(row.get("recorded_by")).isEqualTo("cong-khai");
        assertThat(status(code))
                .contains("Đang phúc tra", "Sai thông tin, sai loại hộ")
                .doesNotContain("Bà Hoa", "Hộ Thử");
        var id = ((Number) row.get("objection_id")).longValue();
        story.reverify(commune, id, PovertyStatus.NOT_POOR, true);
        assertThat(status(code)).contains("Ý kiến được chấp nhận", "Hộ nghèo →", "Theo phiếu phúc tra");
        assertThat(jdbc.sql("select body from notice_message where address = '0912 345 678' and body like ?")
                        .param("%" + code + "%")
                        .query(String.class)
                        .list())
                .anyMatch(b -> b.contains("chậm nhất"))
                .anyMatch(b -> b.contains("Chấp nhận") && b.contains("Theo phiếu phúc tra"));
        assertThat(jdbc.sql("select count(*) from notice n join app_user u on u.user_id = n.user_id"
                                + " where u.username = ? and n.template = 'objection-from-board'")
                        .param(commune.officer())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @LegalRule("R-BOARD-OBJECTION")
    void whoIsLeftOutAndUnmistakableIsVerifiedAtOnce() throws Exception {
        story.household(commune.villageCodes().getFirst(), "Quàng Thị Bỏ Sót", PovertyStatus.NOT_POOR);
        story.putUp(commune, 0);

        var sent = send("/cong-khai/ds/" + posting + "/y-kien", leftOut("quàng thị bỏ sót"));

        assertThat(status(code(sent))).contains("Đang phúc tra", "Bỏ sót hộ");
    }

    @Test
    @LegalRule("R-BOARD-OBJECTION")
    void whoNobodyKnowsIsLookedUpByTheOfficeBeforeThePostingEnds() throws Exception {
        story.putUp(commune, 0);
        var sent = send("/cong-khai/ds/" + posting + "/y-kien", leftOut("Người Không Có Tên"));
        var code = code(sent);
        assertThat(text(receipt(sent))).as("says nothing about the register").contains("Đã gửi ý kiến của bạn");
        assertThat(status(code)).contains("đang tìm hộ");
        assertThat(hold.whyNot(posting)).isPresent();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> story.endTerm(commune, 0, true))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("chưa tìm được hộ");

        var letter = story.as(commune.officer(), () -> letters.page(0, 10).getFirst());
        var household = story.household(commune.villageCodes().getFirst(), "Người Mới", PovertyStatus.NOT_POOR);
        story.as(commune.officer(), () -> letters.lodge(letter.letterId(), household));

        assertThat(status(code)).contains("Đang phúc tra");
        assertThat(hold.whyNot(posting)).isEmpty();
        assertThat(jdbc.sql("select complainant_name from board_letter where tracking_code = ?")
                        .param(code)
                        .query(String.class)
                        .single())
                .as("wiped once it is an objection")
                .isEmpty();
    }

    @Test
    void whatWasTypedSurvivesEveryRefusal() throws Exception {
        story.putUp(commune, 0);
        var form = new java.util.HashMap<>(objection());
        form.put("dienthoai", "");

        var noContact = send("/cong-khai/ds/" + posting + "/y-kien", form);
        assertThat(noContact.getStatus()).isEqualTo(422);
        assertThat(text(noContact)).contains("số điện thoại hoặc thư", "Nhà này có xe tải", "Bà Hoa");

        var noToken = web.perform(fill(post("/cong-khai/ds/" + posting + "/y-kien"), objection()))
                .andReturn()
                .getResponse();
        assertThat(noToken.getForwardedUrl()).as("shown again by its own page").endsWith("/y-kien");

        form.put("trangweb", "http://mua-hang.example");
        assertThat(text(send("/cong-khai/ds/" + posting + "/y-kien", form)))
                .contains("để trống ô", "Nhà này có xe tải");
    }

    /** A new form of the board stands here with the test that sends it twice. */
    @Test
    void everyFormThatActsIsSentTwiceInATest() {
        var sent = context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(m -> m.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(m -> m.getPatternValues().stream())
                .filter(path -> path.startsWith("/cong-khai"));
        assertThat(sent)
                .containsExactlyInAnyOrder(
                        // aFormSentTwiceAtOneMomentAndOnceMoreLaterTakesEffectOnce
                        "/cong-khai/ds/{postingId}/y-kien",
                        // aRefusedFormKeepsItsKeyAndARequestIsTakenInOnceUntilItIsOver
                        "/cong-khai/xa/{code}/de-nghi",
                        // only reads
                        "/cong-khai/tra-cuu");
    }

    @Test
    void aTextIsAsLongAsItsWriterCountsIt() throws Exception {
        story.putUp(commune, 0);
        var form = new java.util.HashMap<>(objection());
        var line = "Nhà này có xe tải.";
        form.put("noidung", (line + "\r\n").repeat(104) + "x".repeat(2001 - 104 * (line.length() + 1)));
        assertThat(text(send("/cong-khai/ds/" + posting + "/y-kien", form)))
                .as("2.001 signs")
                .contains("dài quá 2000 chữ");
        form.put("noidung", (line + "\r\n").repeat(104) + "x".repeat(2000 - 104 * (line.length() + 1)));
        var code = code(send("/cong-khai/ds/" + posting + "/y-kien", form));
        assertThat(jdbc.sql("select content from objection where tracking_code = ?")
                        .param(code)
                        .query(String.class)
                        .single())
                .as("2.000 signs, a line end being one")
                .hasSize(2000)
                .doesNotContain("\r");
    }

    @Test
    void markupInWhatWasTypedIsText() throws Exception {
        story.putUp(commune, 0);
        var form = new java.util.HashMap<>(objection());
        form.put("dienthoai", "");
        form.put("noidung", "<script>alert(1)</script>");

        assertThat(text(send("/cong-khai/ds/" + posting + "/y-kien", form)))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    @LegalRule("R-BOARD-STATUS")
    void everyCodeThatIsNoneIsAnsweredAlikeAndNotTriedForLong() throws Exception {
        var first = read(post("/cong-khai/tra-cuu").with(csrf()).param("ma", "ABCD-EFGH"));
        var second = read(post("/cong-khai/tra-cuu").with(csrf()).param("ma", "0000"));
        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(shape(first, "ABCD-EFGH")).isEqualTo(shape(second, "0000"));
        for (var i = 0; i < 8; i++) {
            read(post("/cong-khai/tra-cuu").with(csrf()).param("ma", "ABCD-EFG" + (i + 2)));
        }

        var tooMany = read(post("/cong-khai/tra-cuu").with(csrf()).param("ma", "ABCD-EFGJ"));

        assertThat(tooMany.getStatus()).isEqualTo(429);
        address = "10.9.1.1";
        assertThat(read(post("/cong-khai/tra-cuu").with(csrf()).param("ma", "ABCD-EFGJ"))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void formsAndPagesAreLimitedPerAddress() throws Exception {
        story.putUp(commune, 0);
        var form = new java.util.HashMap<>(objection());
        form.put("ten", "");
        for (var i = 0; i < 10; i++) {
            assertThat(send("/cong-khai/ds/" + posting + "/y-kien", form).getStatus())
                    .isEqualTo(422);
        }
        var eleventh = send("/cong-khai/ds/" + posting + "/y-kien", objection());
        assertThat(eleventh.getStatus()).isEqualTo(429);
        assertThat(text(eleventh)).contains("Nhà này có xe tải");

        address = "10.9.2.2";
        var last = 200;
        for (var i = 0; i < 320 && last == 200; i++) {
            last = read("/cong-khai/tra-cuu").getStatus();
        }
        assertThat(last).isEqualTo(429);
    }

    @Test
    void aRequestIsTakenInFromHome() throws Exception {
        var sent = send("/cong-khai/xa/" + commune.code() + "/de-nghi", request());

        assertThat(status(code(sent))).contains("Công nhận hộ nghèo").doesNotContain("Quàng Văn Nhờ");
    }

    @Test
    @LegalRule("R-BOARD-ONCE")
    void aFormSentTwiceAtOneMomentAndOnceMoreLaterTakesEffectOnce() throws Exception {
        story.putUp(commune, 0);
        var path = "/cong-khai/ds/" + posting + "/y-kien";
        var form = withKey(path, objection());

        var answers = Together.of(4, () -> send(path, form));

        for (var answer : answers) {
            assertThat(answer.getStatus()).isEqualTo(303);
        }
        assertThat(answers)
                .extracting(a -> a.getHeader("Location"))
                .containsOnly(answers.getFirst().getHeader("Location"));
        assertThat(code(send(path, form))).isEqualTo(code(answers.getFirst()));
        assertThat(objections()).isEqualTo(1);
    }

    @Test
    @LegalRule("R-BOARD-ONCE")
    void theSameWordsByANewlyOpenedFormAreKnownAgainHoweverTheyAreSpaced() throws Exception {
        story.putUp(commune, 0);
        var path = "/cong-khai/ds/" + posting + "/y-kien";
        var first = code(send(path, withKey(path, objection())));
        var again = new java.util.HashMap<>(objection());
        again.put("noidung", " nhà này  có\r\nXE TẢI ");
        again.put("dienthoai", "0912345678");

        var answers = Together.of(3, () -> send(path, withKey(path, again)));

        for (var answer : answers) {
            assertThat(text(receipt(answer))).contains("Bạn đã gửi đúng những lời này lúc", first);
        }
        assertThat(objections()).isEqualTo(1);
        again.put("noidung", "Nhà này có hai xe tải");
        assertThat(code(send(path, withKey(path, again)))).isNotEqualTo(first);
        assertThat(objections()).isEqualTo(2);
    }

    @Test
    @LegalRule("R-BOARD-ONCE")
    void otherWordsInAFormThatWasSentAreAskedAbout() throws Exception {
        story.putUp(commune, 0);
        var path = "/cong-khai/ds/" + posting + "/y-kien";
        var form = withKey(path, objection());
        var first = code(send(path, form));
        form.put("noidung", "Nhà này có hai xe tải");

        var asked = send(path, form);

        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(text(asked)).contains("Phiếu này đã gửi lúc", first, "Nhà này có hai xe tải");
        assertThat(objections()).isEqualTo(1);
        form.put("khoa", key(text(asked)));
        assertThat(code(send(path, form))).isNotEqualTo(first);
        assertThat(objections()).isEqualTo(2);
    }

    @Test
    @LegalRule("R-BOARD-ONCE")
    void aRefusedFormKeepsItsKeyAndARequestIsTakenInOnceUntilItIsOver() throws Exception {
        var path = "/cong-khai/xa/" + commune.code() + "/de-nghi";
        var form = withKey(path, request());
        form.put("ten", "");
        var refused = send(path, form);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(key(text(refused))).isEqualTo(form.get("khoa"));
        form.put("ten", "Quàng Văn Nhờ");

        var code = code(Together.of(3, () -> send(path, form)).getFirst());

        assertThat(code(send(path, withKey(path, request())))).isEqualTo(code);
        assertThat(requests()).isEqualTo(1);
        story.as(
                commune.officer(),
                () -> requests.withdraw(requests.require(code).requestId(), "Hộ đã được họ hàng giúp"));
        assertThat(code(send(path, withKey(path, request())))).isNotEqualTo(code);
        assertThat(requests()).isEqualTo(2);
    }

    @Test
    @LegalRule("R-BOARD-ONCE")
    void theReceiptMayBeReadAgainForADayAndTellsNothingAfterwards() throws Exception {
        story.putUp(commune, 0);
        var sent = send("/cong-khai/ds/" + posting + "/y-kien", objection());
        var code = code(sent);
        assertThat(code(sent)).isEqualTo(code);
        jdbc.sql("update board_form set sent_at = sent_at - interval 25 hour where tracking_code = ?")
                .param(code)
                .update();
        var later = read(Objects.requireNonNull(sent.getHeader("Location")));
        assertThat(later.getStatus()).isEqualTo(410);
        assertThat(text(later)).doesNotContain(code).contains("24 giờ");
        assertThat(read("/cong-khai/da-gui/khong-co-khoa").getStatus()).isEqualTo(410);
    }

    @Test
    @LegalRule("R-BOARD-ONCE")
    void theDeskNoticesTheSameWordsOfTheSamePersonTooAndTakesOthers() {
        story.putUp(commune, 0);
        story.object(commune, 0);

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> story.object(commune, 0))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("đã được ghi nhận ngày");

        assertThat(objections()).isEqualTo(1);
    }

    @Test
    void aTextOfManyLinesIsMeasuredAsItWasTyped() throws Exception {
        story.putUp(commune, 0);
        var form = new java.util.HashMap<>(objection());
        form.put("noidung", "Nhà này\r\n".repeat(250).strip());

        assertThat(code(send("/cong-khai/ds/" + posting + "/y-kien", form))).isNotEmpty();

        form.put("noidung", "a".repeat(2001));
        assertThat(text(send("/cong-khai/ds/" + posting + "/y-kien", form))).contains("dài quá 2000 chữ");
    }

    private Map<String, String> withKey(String path, Map<String, String> form) throws Exception {
        var keyed = new java.util.HashMap<>(form);
        keyed.put("khoa", key(text(read(path))));
        return keyed;
    }

    private static String key(String page) {
        var found = KEY.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private int objections() {
        return jdbc.sql("select count(*) from objection where posting_id = ?")
                .param(posting)
                .query(Integer.class)
                .single();
    }

    private int requests() {
        return jdbc.sql("select count(*) from in_year_request where commune_code = ?")
                .param(commune.code())
                .query(Integer.class)
                .single();
    }

    @Test
    @LegalRule("R-BOARD-SMALL-CELLS")
    void fewHouseholdsAreNotCountedOut() throws Exception {
        assertThat(text(read("/cong-khai/xa/" + commune.code()))).contains("dưới 5");
    }

    @Test
    void anUnknownPlaceIsSaidInOurWords() throws Exception {
        assertThat(read("/cong-khai/xa/99999").getStatus()).isEqualTo(404);
        assertThat(read("/cong-khai/tinh/99").getStatus()).isEqualTo(404);
        assertThat(read("/cong-khai/ds/999999999").getStatus()).isEqualTo(410);
        assertThat(text(read("/cong-khai/ds/abc"))).contains("Không có trang này");
        assertThat(text(read("/robots.txt"))).contains("Disallow: /");
    }

    private Map<String, String> request() {
        return Map.of(
                "loai", "POVERTY",
                "thon", commune.villageCodes().getFirst(),
                "ho", "Quàng Văn Nhờ",
                "noidung", "Bị lũ cuốn nhà",
                "ten", "Quàng Văn Nhờ",
                "dienthoai", "0912345678");
    }

    private static Map<String, String> objection() {
        return Map.of(
                "loai", "WRONG_DATA",
                "dong", "1",
                "noidung", "Nhà này có xe tải",
                "ten", "Bà Hoa",
                "dienthoai", "0912 345 678");
    }

    private static Map<String, String> leftOut(String head) {
        return Map.of(
                "loai",
                "LEFT_OUT",
                "dong",
                "",
                "ho",
                head,
                "noidung",
                "Nhà dột, không ruộng",
                "ten",
                "Ông Tư",
                "thu",
                "tu@example.vn");
    }

    private String status(String code) throws Exception {
        var before = address;
        address = "10.8." + ADDRESS.incrementAndGet() + ".1";
        var page = text(
                read(post("/cong-khai/tra-cuu").with(csrf()).param("ma", code.toLowerCase(java.util.Locale.ROOT))));
        address = before;
        return page;
    }

    private MockHttpServletResponse receipt(MockHttpServletResponse sent) throws Exception {
        assertThat(sent.getStatus()).as(text(sent)).isEqualTo(303);
        return read(Objects.requireNonNull(sent.getHeader("Location")));
    }

    private String code(MockHttpServletResponse sent) throws Exception {
        var page = text(receipt(sent));
        var found = CODE.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static String shape(MockHttpServletResponse page, String typed) throws Exception {
        return text(page).replace(typed, "").replaceAll("value=\"[^\"]*\"", "");
    }

    private MockHttpServletResponse send(String path, Map<String, String> form) throws Exception {
        return read(fill(post(path).with(csrf()), form));
    }

    private static MockHttpServletRequestBuilder fill(MockHttpServletRequestBuilder request, Map<String, String> form) {
        form.forEach(request::param);
        return request;
    }

    private MockHttpServletResponse read(String path) throws Exception {
        return read(get(path));
    }

    private MockHttpServletResponse read(MockHttpServletRequestBuilder request) throws Exception {
        var address = this.address;
        return web.perform(request.with(r -> {
                    r.setRemoteAddr(address);
                    return r;
                }))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse page) throws Exception {
        page.setCharacterEncoding("UTF-8");
        return page.getContentAsString();
    }
}
