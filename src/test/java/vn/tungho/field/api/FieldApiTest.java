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

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.review.ReviewStory;
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

    private MockMvc web;

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
        web.perform(get("/di-ho").with(user("nobody"))).andExpect(redirectedUrl("/field/index.html#/vao"));
    }
}
