package vn.tungho.journey;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** A journey lives through weeks in minutes: its people stay signed in while the day moves. */
final class LongSessions implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext test) {
        SpringExtension.getApplicationContext(test)
                .getBean(JdbcClient.class)
                .sql("update sign_in_rule set minutes = 5000000 where rule = 'SESSION'")
                .update();
    }
}
