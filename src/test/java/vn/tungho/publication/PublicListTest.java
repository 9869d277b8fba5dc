package vn.tungho.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.tungho.posting.PlaceData;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.review.ReviewStory;
import vn.tungho.testing.DocumentTexts;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** A recognised list as everybody sees it: on the board and on paper. */
@IntegrationTest
class PublicListTest {
    @Autowired
    WebApplicationContext context;

    @Autowired
    ReviewStory story;

    @Autowired
    PublicationService publications;

    @Autowired
    PublicationReader reader;

    @Autowired
    PlacingService placing;

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    PublicationDocuments documents;

    private MockMvc web;
    private ReviewStory.Commune commune;
    private long publication;
    private PublishedList list;

    @BeforeEach
    void aReviewIsDecided() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        commune = story.commune(1, 2);
        story.toSigning(commune);
        story.sign(commune);
        publication = publications
                .ofOrigin(PublicationSource.ANNUAL, commune.reviewId())
                .orElseThrow();
        list = list();
    }

    private PublishedList list() {
        return story.as(commune.officer(), () -> reader.lists(publication)).getFirst();
    }

    private void hang() {
        var place = new PlaceData("Nhà văn hóa thôn", story.today(), "Người treo", "Người chứng kiến", null, null);
        story.as(commune.villageHead(0), () -> placing.atVillage(list.listId(), place));
        story.as(commune.officer(), () -> placing.atCommune(publication, place));
        story.continueProcesses();
    }

    private MockHttpServletResponse read(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    @LegalRule({"R-PUBLICATION-DATA", "R-BOARD-DATA"})
    void theBoardShowsNameVillageAndClassAndHowToComplain() throws Exception {
        hang();

        var page = read("/cong-khai/cn/" + list.listId());

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(text(page))
                .contains("Hộ Thử 1.1", "Hộ nghèo", "Thôn 1", "112/QĐ-UBND", "khiếu nại", "90 ngày", "còn")
                .as("no objection of the draft's kind")
                .doesNotContain("Tôi có ý kiến", "y-kien")
                .as("nothing else of anybody")
                .doesNotContain("1970", "household", list.listHash())
                .doesNotContainPattern("[0-9]{12}")
                .doesNotContainIgnoringCase("<script")
                .doesNotContain(" onclick", "style=");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(page.getCookie("JSESSIONID")).isNull();
        assertThat(text(read("/cong-khai/xa/" + commune.code())))
                .contains("/cong-khai/cn/" + list.listId(), "Danh sách được công nhận")
                .doesNotContain("Hộ Thử");
    }

    @Test
    @LegalRule({"R-BOARD-GONE", "R-PUBLICATION-LENGTH"})
    void itIsNotThereBeforeItHangsAndGoneWhenItsDaysAreOver() throws Exception {
        assertThat(read("/cong-khai/cn/" + list.listId()).getStatus()).isEqualTo(404);
        hang();
        assertThat(read("/cong-khai/cn/" + list.listId()).getStatus()).isEqualTo(200);

        story.on(java.util.Objects.requireNonNull(list().endsOn()));
        assertThat(read("/cong-khai/cn/" + list.listId()).getStatus())
                .as("its last day")
                .isEqualTo(200);
        story.on(story.today().plusDays(1));
        var gone = read("/cong-khai/cn/" + list.listId());
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(text(gone)).doesNotContain("Hộ Thử");
        assertThat(text(read("/cong-khai/xa/" + commune.code()))).doesNotContain("/cong-khai/cn/");
    }

    @Test
    @LegalRule({"R-BOARD-GONE", "R-PUBLICATION-WITHDRAW"})
    void itIsGoneAtOnceWhenItIsWithdrawnAlthoughItWasJustRead() throws Exception {
        hang();
        assertThat(read("/cong-khai/cn/" + list.listId()).getStatus()).isEqualTo(200);

        story.as(commune.chair(), () -> withdrawals.withdraw(publication, list.listId(), "Ghi sai tên"));

        assertThat(read("/cong-khai/cn/" + list.listId()).getStatus()).isEqualTo(410);
        assertThat(read("/cong-khai/cn/khong-phai-so").getStatus()).isEqualTo(404);
    }

    @Test
    @LegalRule("R-PUBLICATION-DATA")
    void thePaperSaysTheSame() {
        var paper = DocumentTexts.ofPdf(story.as(commune.villageHead(0), () -> documents.ofVillage(list.listId())));

        assertThat(paper)
                .contains(
                        "DANH SÁCH ĐƯỢC CÔNG NHẬN",
                        "Hộ Thử 1.1",
                        "Hộ nghèo",
                        "Thôn 1",
                        "112/QĐ-UBND",
                        "30 ngày",
                        "90 ngày")
                .doesNotContain("1970")
                .doesNotContainPattern("[^0-9a-f][0-9]{12}[^0-9a-f]");
        assertThat(DocumentTexts.ofPdf(story.as(commune.officer(), () -> documents.ofCommune(publication))))
                .contains("Hộ Thử 1.1", "Hộ Thử 1.2");
    }
}
