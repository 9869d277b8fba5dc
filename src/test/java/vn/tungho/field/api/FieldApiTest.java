package vn.tungho.field.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.assignment.HelpStory;
import vn.tungho.field.ReceiptService;
import vn.tungho.review.ReviewStory;
import vn.tungho.security.UserService;
import vn.tungho.shared.AppClock;
import vn.tungho.testing.IntegrationTest;

/** The interface over HTTP: who gets in, what a refusal says, what a push answers. */
@IntegrationTest
class FieldApiTest {
    @Autowired
    WebApplicationContext context;

    @Autowired
    ReviewStory story;

    @Autowired
    JsonMapper json;

    @Autowired
    HelpStory help;

    @Autowired
    UserService users;

    @Autowired
    ReceiptService receipts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AppClock clock;

    private MockMvc web;
    private HelpStory.Commune village;
    private int seq;

    @BeforeEach
    void server() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private ReviewStory.Commune surveying() {
        var commune = story.commune(1, 2);
        story.toSurvey(commune);
        return commune;
    }

    private static MockHttpServletRequestBuilder send(String path, String username, String body) {
        return post("/api/field/" + path)
                .with(user(username))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    @Test
    void whoeverIsNotSignedInIsToldSoInWords() throws Exception {
        web.perform(get("/api/field/session"))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.message", containsString("Hãy đăng nhập lại")));
    }

    @Test
    void aChangeWithoutTheSessionsTokenIsRefusedInWords() throws Exception {
        var commune = surveying();
        web.perform(post("/api/field/pull")
                        .with(user(commune.enumerator(1)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.message", containsString("phiên mới")));
    }

    @Test
    void theSessionTellsWhoIsSignedInAndTheToken() throws Exception {
        var commune = surveying();
        web.perform(get("/api/field/session").with(user(commune.enumerator(1))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.username").value(commune.enumerator(1)))
                .andExpect(jsonPath("$.csrfToken").isNotEmpty())
                .andExpect(jsonPath("$.mostHouseholds").value(300));
    }

    @Test
    void aPushAnswersWithReceiptsAndNOfN() throws Exception {
        var commune = surveying();
        var me = commune.enumerator(1);
        var device = UUID.randomUUID();
        web.perform(send("devices", me, "{\"deviceId\": \"%s\", \"label\": \"Máy thử\"}".formatted(device)))
                .andExpect(status().isNoContent());
        var set = json.readTree(web.perform(send("pull", me, "{\"deviceId\": \"%s\"}".formatted(device)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.full").value(true))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        var sheet = set.get("sheets").get(0);
        var record = """
                {"key": "%s", "seq": %d, "kind": "SHEET", "epoch": "%s", "madeAt": "2026-09-07T08:00:00",
                 "payload": {"caseId": %d, "answers": {"B2-01": {"value": "%s", "base": 0}}, "submit": false}}""";
        var good = record.formatted(
                UUID.randomUUID(),
                1,
                sheet.get("epoch").asString(),
                sheet.get("id").asLong(),
                "yes");
        var bad = record.formatted(UUID.randomUUID(), 2, "0.0", sheet.get("id").asLong(), "yes");
        web.perform(send("push", me, "{\"deviceId\": \"%s\", \"records\": [%s, %s]}".formatted(device, good, bad)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.received").value(2))
                .andExpect(jsonPath("$.of").value(2))
                .andExpect(jsonPath("$.receipts[0].state").value("ACCEPTED"))
                .andExpect(jsonPath("$.receipts[1].state").value("REJECTED"))
                .andExpect(jsonPath("$.receipts[1].reason").isNotEmpty());
        web.perform(send("told", me, "{\"deviceId\": \"%s\", \"waiting\": 0}".formatted(device)))
                .andExpect(status().isNoContent());
    }

    private String readyDevice(String me) throws Exception {
        var device = UUID.randomUUID().toString();
        web.perform(send("devices", me, "{\"deviceId\": \"%s\"}".formatted(device)))
                .andExpect(status().isNoContent());
        return device;
    }

    private ResultActions push(String me, String device, String... records) throws Exception {
        return web.perform(send(
                "push", me, "{\"deviceId\": \"%s\", \"records\": [%s]}".formatted(device, String.join(", ", records))));
    }

    private String visit(String more, String payload) {
        return "{\"key\": \"%s\", \"seq\": %d, \"kind\": \"VISIT\", \"epoch\": \"1\", \"madeAt\": \"%s\"%s, \"payload\": %s}"
                .formatted(UUID.randomUUID(), ++seq, clock.now().withNano(0), more, payload);
    }

    private String good() {
        return visit(
                "",
                "{\"householdId\": %d, \"visitedOn\": \"%s\", \"situation\": \"SAME\"}"
                        .formatted(village.households().getFirst(), clock.today()));
    }

    private String helperWithAHousehold() {
        village = help.commune(1, 1);
        help.accepted(village, 0, 0);
        return village.helperNames().getFirst();
    }

    @Test
    void oneBadRecordNeverRefusesTheOthersWhateverIsWrongWithIt() throws Exception {
        var me = helperWithAHousehold();
        var device = readyDevice(me);
        var today = clock.today();
        var home = village.households().getFirst();
        var bad = new LinkedHashMap<String, String>();
        bad.put(
                "{\"key\": \"%s\", \"seq\": 901, \"kind\": \"LỜI NHẮN\", \"madeAt\": \"2026-09-07T08:00:00\"}"
                        .formatted(UUID.randomUUID()),
                "Không có loại bản ghi “LỜI NHẮN”");
        bad.put(
                "{\"key\": \"%s\", \"seq\": 902, \"madeAt\": \"2026-09-07T08:00:00\", \"payload\": {}}"
                        .formatted(UUID.randomUUID()),
                "không ghi loại");
        bad.put(
                "{\"key\": \"%s\", \"seq\": 903, \"kind\": \"VISIT\", \"madeAt\": \"hôm qua\", \"payload\": {}}"
                        .formatted(UUID.randomUUID()),
                "Giờ ghi trên máy không đọc được");
        bad.put(
                "{\"key\": \"%s\", \"seq\": 1e30, \"kind\": \"VISIT\", \"madeAt\": \"2026-09-07T08:00:00\"}"
                        .formatted(UUID.randomUUID()),
                "số thứ tự");
        bad.put("{\"key\": \"không phải mã\", \"seq\": 904, \"kind\": \"VISIT\"}", "không có mã");
        bad.put("null", "không có mã");
        bad.put("\"chữ\"", "không có mã");
        bad.put(visit("", "null"), "trống");
        bad.put(visit("", "[]"), "không đọc được");
        bad.put(visit("", "{\"householdId\": %d, \"situation\": \"SAME\"}".formatted(home)), "chưa ghi ngày thăm");
        bad.put(visit("", "{\"householdId\": %d, \"visitedOn\": \"31/02/2026\"}".formatted(home)), "“Ngày thăm”");
        bad.put(visit("", "{\"householdId\": %d, \"visitedOn\": \"0001-01-01\"}".formatted(home)), "không thể đúng");
        bad.put(
                visit("", "{\"householdId\": %d, \"visitedOn\": \"%s\"}".formatted(home, today.plusYears(1))),
                "chưa tới");
        bad.put(
                visit("", "{\"householdId\": %d, \"visitedOn\": \"%s\", \"moneyDong\": 1500.5}".formatted(home, today)),
                "“Tiền (đồng)”");
        bad.put(
                visit("", "{\"householdId\": %d, \"visitedOn\": \"%s\", \"goodsDong\": 1e30}".formatted(home, today)),
                "“Hiện vật đáng giá (đồng)”");
        bad.put(
                visit("", "{\"householdId\": %d, \"visitedOn\": \"%s\", \"workDays\": 0.25}".formatted(home, today)),
                "một chữ số lẻ");
        bad.put(
                visit(
                        "",
                        "{\"householdId\": %d, \"visitedOn\": \"%s\", \"situation\": \"FINE\"}".formatted(home, today)),
                "“Tình hình hộ”");
        bad.put(
                visit(
                        "",
                        "{\"householdId\": %d, \"visitedOn\": \"%s\", \"latitude\": 1e9, \"longitude\": 1}"
                                .formatted(home, today)),
                "Vị trí");
        bad.put(visit("", "{\"householdId\": \"x\", \"visitedOn\": \"%s\"}".formatted(today)), "“Hộ”");
        var records = new ArrayList<String>();
        records.add(good());
        records.addAll(bad.keySet());
        records.add(good());

        var answer = push(me, device, records.toArray(String[]::new)).andExpect(status().isOk());

        answer.andExpect(jsonPath("$.received").value(records.size()))
                .andExpect(jsonPath("$.receipts[0].state").value("ACCEPTED"))
                .andExpect(jsonPath("$.receipts[%d].state".formatted(records.size() - 1))
                        .value("ACCEPTED"));
        var place = 1;
        for (var words : bad.values()) {
            answer.andExpect(jsonPath("$.receipts[%d].state".formatted(place)).value("REJECTED"))
                    .andExpect(
                            jsonPath("$.receipts[%d].reason".formatted(place)).value(containsString(words)));
            place++;
        }
        // sent again each has its receipt still
        push(me, device, records.toArray(String[]::new))
                .andExpect(jsonPath("$.received").value(records.size()))
                .andExpect(jsonPath("$.receipts[0].state").value("ACCEPTED"));
        assertThat(visits(home)).isEqualTo(2);
    }

    @Test
    void aTimeThatNoClockCanShowIsToldAndNotKept() throws Exception {
        var me = helperWithAHousehold();
        var device = readyDevice(me);
        var record = good().replaceFirst("\"madeAt\": \"[^\"]*\"", "\"madeAt\": \"0001-01-01T00:00:00\"");

        push(me, device, record)
                .andExpect(jsonPath("$.receipts[0].state").value("ACCEPTED"))
                .andExpect(jsonPath("$.receipts[0].reason").value(containsString("Đồng hồ của máy")));

        assertThat(jdbc.sql("select year(made_at) from field_receipt where device_id = ?")
                        .param(device)
                        .query(Integer.class)
                        .single())
                .isEqualTo(clock.today().getYear());
    }

    @Test
    void aMendedRecordNamesTheRefusedOneWhichThenNeedsNoMoreLook() throws Exception {
        var me = helperWithAHousehold();
        var device = readyDevice(me);
        var home = village.households().getFirst();
        var late = visit(
                "",
                "{\"householdId\": %d, \"visitedOn\": \"%s\"}"
                        .formatted(home, clock.today().plusYears(1)));
        push(me, device, late).andExpect(jsonPath("$.receipts[0].state").value("REJECTED"));
        assertThat(needALook(me)).isEqualTo(1);
        var old = json.readTree(late).get("key").asString();

        var mended = visit(
                ", \"replaces\": \"%s\"".formatted(old),
                "{\"householdId\": %d, \"visitedOn\": \"%s\"}".formatted(home, clock.today()));
        push(me, device, mended).andExpect(jsonPath("$.receipts[0].state").value("ACCEPTED"));

        assertThat(needALook(me)).isZero();
        assertThat(visits(home)).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from field_quarantine where record_key = ?")
                        .param(old)
                        .query(Integer.class)
                        .single())
                .as("the old one stays whole")
                .isEqualTo(1);
    }

    @Test
    void aPhotoWithoutBytesOrWithUnreadableWordsBesideItEndsWithWords() throws Exception {
        var me = helperWithAHousehold();
        var device = readyDevice(me);
        for (var query :
                List.of("key=%s&seq=7&visit=x&sha256=y&madeAt=2026-09-07T08:00:00", "key=%s&seq=sáu&madeAt=xưa")) {
            web.perform(post("/api/field/photos?deviceId=" + device + "&" + query.formatted(UUID.randomUUID()))
                            .with(user(me))
                            .with(csrf()))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.receipts[0].state").value("REJECTED"))
                    .andExpect(jsonPath("$.receipts[0].reason").isNotEmpty());
        }
    }

    @Test
    void whoeverOwesANewPasswordNeitherSendsNorLoadsAnything() throws Exception {
        var me = helperWithAHousehold();
        var device = readyDevice(me);
        var id = users.find(me).orElseThrow().userId();
        users.resetPassword(id);
        for (var path : List.of("push", "pull", "told", "devices")) {
            web.perform(send(
                            path,
                            me,
                            "{\"deviceId\": \"%s\", \"records\": [%s], \"waiting\": 0}".formatted(device, good())))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.message", containsString("đổi mật khẩu")));
        }
        assertThat(visits(village.households().getFirst())).isZero();
    }

    @Test
    void whatNoDeviceOfOursSendsIsRefusedInWordsAndNeverAFaultOfTheServer() throws Exception {
        var me = helperWithAHousehold();
        var device = readyDevice(me);
        for (var body :
                List.of("{}", "[]", "null", "{\"deviceId\": \"x\"}", "{\"deviceId\": \"%s\", \"records\": 7}")) {
            web.perform(send("push", me, body.formatted(device)))
                    .andExpect(status().is4xxClientError())
                    .andExpect(jsonPath("$.message").isNotEmpty());
        }
        for (var records :
                List.of("null", "null, null", "7", "[]", "{\"key\": null}", "{\"payload\": {\"a\": [null]}}")) {
            web.perform(send("push", me, "{\"deviceId\": \"%s\", \"records\": [%s]}".formatted(device, records)))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.receipts[0].state").value("REJECTED"))
                    .andExpect(jsonPath("$.receipts[0].reason").isNotEmpty());
        }
        var photo = "/api/field/photos?key=%s&seq=1&madeAt=2026-09-07T08:00:00&sha256=x".formatted(UUID.randomUUID());
        for (var wrong : List.of("", "&deviceId=x", "&deviceId=")) {
            web.perform(post(photo + wrong).with(user(me)).with(csrf()).content("x"))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.message", containsString("không đọc được")));
        }
        for (var type : List.of("image/jpeg", "text/html", "../../x", "a/" + "b".repeat(500), ";", "x")) {
            for (var visit : List.of("../../x", "x".repeat(5_000), "%00", "'")) {
                var answer = web.perform(post(photo + "&deviceId=" + device)
                                .param("visit", visit)
                                .header("Content-Type", type)
                                .with(user(me))
                                .with(csrf())
                                .content("x"))
                        .andReturn()
                        .getResponse();
                assertThat(answer.getStatus()).as(type + " " + visit).isLessThan(500);
            }
        }
    }

    private int visits(long household) {
        return jdbc.sql("select count(*) from visit where household_id = ?")
                .param(household)
                .query(Integer.class)
                .single();
    }

    private int needALook(String me) {
        return story.as(me, () -> receipts.mineNotAccepted(10)).size();
    }

    @Test
    void anotherPersonsDeviceAndUnreadableWordsAreRefusedInWords() throws Exception {
        var commune = surveying();
        var device = UUID.randomUUID();
        web.perform(send("devices", commune.enumerator(1), "{\"deviceId\": \"%s\"}".formatted(device)));
        web.perform(send("pull", commune.enumerator(2), "{\"deviceId\": \"%s\"}".formatted(device)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message", containsString("thuộc người khác")));
        web.perform(send("push", commune.enumerator(1), "{\"deviceId\": 7"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.message", containsString("không đọc được")));
    }

    @Test
    void theAppIsOpenToEverybodyItsDoorIsBehindTheSignIn() throws Exception {
        var worker = web.perform(get("/field/sw.js"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-cache")))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(worker).contains("const VERSION = '", "'index.html'", "'js/main.js'", "'../css/tungho.css'");
        web.perform(get("/di-ho")).andExpect(status().is3xxRedirection());
        web.perform(get("/di-ho").with(user(surveying().enumerator(1))))
                .andExpect(redirectedUrl("/field/index.html#/vao"));
    }
}
