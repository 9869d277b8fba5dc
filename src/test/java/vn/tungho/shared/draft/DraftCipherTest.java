package vn.tungho.shared.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tungho.shared.document.sent.SentFiles;
import vn.tungho.shared.keys.KeyFault;
import vn.tungho.testing.IntegrationTest;
import vn.tungho.testing.LegalRule;

/** What people typed and have not sent lies in the database in no form that can be read there. */
@IntegrationTest
@LegalRule("R-PERSONAL-AT-REST")
class DraftCipherTest {
    private static final long USER = 990_001;
    private static final String WORDS = "{\"citizenId\":\"044075012345\"}";

    @Autowired
    DraftStore drafts;

    @Autowired
    DraftTurn turn;

    @Autowired
    JdbcClient jdbc;

    private String stored(String form) {
        return jdbc.sql("select content from form_draft where user_id = ? and form_key = ?")
                .params(USER, form)
                .query(String.class)
                .single();
    }

    private void store(String form, String content) {
        jdbc.sql("insert into form_draft (user_id, form_key, content, saved_at) values (?, ?, ?, now(3))"
                        + " on duplicate key update content = values(content)")
                .params(USER, form, content)
                .update();
    }

    @Test
    void theWordsOfADraftComeBackToTheirOwnerAndCannotBeReadInTheTable() {
        drafts.save(USER, "closed", WORDS);
        assertThat(stored("closed")).startsWith("~").doesNotContain("044075012345", "citizenId");
        assertThat(drafts.load(USER, "closed").orElseThrow().content()).isEqualTo(WORDS);
        store("moved", stored("closed"));
        assertThatThrownBy(() -> drafts.load(USER, "moved"))
                .as("the words of one form do not come up in another")
                .isInstanceOf(KeyFault.class);
        drafts.clear(USER, "moved");
    }

    @Test
    void whatAnOlderReleaseKeptInTheClearIsReadAndTurned() {
        store("old", WORDS);
        assertThat(drafts.load(USER, "old").orElseThrow().content()).isEqualTo(WORDS);
        assertThat(turn.run()).isPositive();
        assertThat(stored("old")).startsWith("~1:");
        assertThat(drafts.load(USER, "old").orElseThrow().content()).isEqualTo(WORDS);
        assertThat(turn.run()).as("a second time nothing is left to do").isZero();
    }

    @Test
    void aChosenFileIsClosedTooAlsoOneOfAnOlderRelease() {
        var content = "%PDF-1.7 ~".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var file = drafts.keepFile(USER, "file", "photo", SentFiles.take("a.pdf", "", content));
        assertThat(bytes(file.fileId())).isNotEqualTo(content).hasSizeGreaterThan(20);
        assertThat(drafts.files(USER, "file", "photo").getFirst().content()).isEqualTo(content);
        jdbc.sql("update form_draft_file set content = ? where file_id = ?")
                .params(content, file.fileId())
                .update();
        assertThat(drafts.files(USER, "file", "photo").getFirst().content()).isEqualTo(content);
        turn.run();
        assertThat(bytes(file.fileId())).startsWith('~');
        assertThat(drafts.files(USER, "file", "photo").getFirst().content()).isEqualTo(content);
        drafts.clear(USER, "file");
    }

    private byte[] bytes(long fileId) {
        return jdbc.sql("select content from form_draft_file where file_id = ?")
                .param(fileId)
                .query(byte[].class)
                .single();
    }
}
