package vn.tungho.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungho.security.Grant;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.security.UserService;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.testing.IntegrationTest;

@IntegrationTest
class NoticeServiceTest {
    private static int number;

    @Autowired
    NoticeService notices;

    @Autowired
    InboxService inbox;

    @Autowired
    UserService users;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private String template = "";

    @BeforeEach
    void seed() {
        template = "test-notice-" + ++number;
        jdbc.sql("insert into notice_template (template, title, body) values (?, ?, ?)")
                .params(template, "Việc của {head}", "Kính gửi {name}: {outcome} {unknown}")
                .update();
    }

    @Test
    void aUserFindsTheNoticeInTheInboxAndReadsItOnce() {
        var id = user("notice.reader", Grant.own(Role.POVERTY_OFFICER, Area.commune("38", "14758")));

        notices.send(new NewNotice(
                template, Map.of("head", "Lò Văn A", "outcome", "đã xong"), NoticeTo.user(id), "viec/17"));

        SignInAs.user("notice.reader", () -> {
            assertThat(inbox.unread()).isEqualTo(1);
            var notice = inbox.page(Long.MAX_VALUE, 10).getFirst();
            assertThat(notice.title()).isEqualTo("Việc của Lò Văn A");
            assertThat(notice.body()).isEqualTo("Kính gửi : đã xong");
            assertThat(notice.link()).isEqualTo("viec/17");
            inbox.markRead(notice.noticeId());
            assertThat(inbox.unread()).isZero();
        });
    }

    @Test
    void nobodyReadsTheNoticeOfAnother() {
        var id = user("notice.owner", Grant.own(Role.POVERTY_OFFICER, Area.commune("38", "14758")));
        user("notice.other", Grant.own(Role.POVERTY_OFFICER, Area.commune("38", "14758")));
        notices.send(new NewNotice(template, Map.of(), NoticeTo.user(id), ""));
        var notice = SignInAs.user(
                "notice.owner", () -> inbox.page(Long.MAX_VALUE, 1).getFirst());

        SignInAs.user("notice.other", () -> {
            assertThat(inbox.page(Long.MAX_VALUE, 10)).isEmpty();
            inbox.markRead(notice.noticeId());
        });

        SignInAs.user("notice.owner", () -> assertThat(inbox.unread()).isEqualTo(1));
    }

    @Test
    void everyHolderOfARoleIsTold() {
        var chair = user("notice.chair", Grant.own(Role.COMMUNE_CHAIR, Area.commune("38", "14845")));
        user("notice.chair.elsewhere", Grant.own(Role.COMMUNE_CHAIR, Area.commune("38", "14848")));

        var told = notices.send(new NewNotice(template, Map.of(), NoticeTo.role(Role.COMMUNE_CHAIR, "14845"), ""));

        assertThat(told).isEqualTo(1);
        assertThat(jdbc.sql("select user_id from notice where template = ?")
                        .param(template)
                        .query(Long.class)
                        .list())
                .containsExactly(chair);
    }

    @Test
    void whoHasAnAddressIsToldByMailThatThereIsNewsButNotWhich() {
        var id = user("notice.mail", Grant.own(Role.POVERTY_OFFICER, Area.commune("38", "14758")));
        SignInAs.user("notice.mail", () -> inbox.putEmail(" can.bo@xa.example.vn "));

        notices.send(new NewNotice(template, Map.of("head", "Lò Văn A"), NoticeTo.user(id), ""));

        var message = messages().getFirst();
        assertThat(message.get("address")).isEqualTo("can.bo@xa.example.vn");
        assertThat(message.get("title") + " " + message.get("body"))
                .doesNotContain("Lò Văn A")
                .contains("/thong-bao");
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        user("notice.wrong", Grant.own(Role.POVERTY_OFFICER, Area.commune("38", "14758")));

        SignInAs.user(
                "notice.wrong",
                () -> assertThatThrownBy(() -> inbox.putEmail("can.bo")).isInstanceOf(BusinessException.class));
    }

    @Test
    void aContactIsToldWherePossibleAndLeavesNothingWhereNot() {
        assertThat(notices.send(new NewNotice(
                        template, Map.of(), NoticeTo.contact("Bà Hoa", "0912345678", "hoa@example.vn"), "")))
                .isEqualTo(1);
        assertThat(notices.send(new NewNotice(template, Map.of(), NoticeTo.contact("Ông Tư", null, null), "")))
                .isZero();

        assertThat(messages()).extracting(m -> m.get("channel")).containsExactlyInAnyOrder("EMAIL", "PHONE");
        assertThat(messages())
                .allSatisfy(m -> assertThat(m.get("body")).asString().contains("Bà Hoa"));
    }

    @Test
    void anActThatIsUndoneTellsNobody() {
        transactions.executeWithoutResult(status -> {
            notices.send(new NewNotice(template, Map.of(), NoticeTo.contact("Bà Hoa", "0912345678", null), ""));
            status.setRollbackOnly();
        });

        assertThat(messages()).isEmpty();
    }

    @Test
    void anUnknownTemplateIsAMistakeOfOurs() {
        assertThatThrownBy(() -> notices.send(new NewNotice("no-such", Map.of(), NoticeTo.user(1), "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Map<String, Object>> messages() {
        return jdbc.sql("select channel, address, title, body from notice_message where template = ?")
                .param(template)
                .query()
                .listOfRows();
    }

    private long user(String name, Grant grant) {
        return users.create(new NewUser(name, "Người nhận", null, "bon tu de nho", false, List.of(grant)));
    }
}
