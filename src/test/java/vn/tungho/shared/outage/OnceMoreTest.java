package vn.tungho.shared.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungho.testing.IntegrationTest;

/** An act that another one held up, or whose connection broke, is done once more, and never twice. */
@IntegrationTest
class OnceMoreTest {
    private static final String SETTING = "once-more-test";
    private static final String DEADLOCK = "signal sqlstate '40001' set mysql_errno = 1213, message_text = 'Deadlock'";
    private static final String TOO_LONG = "signal sqlstate 'HY000' set mysql_errno = 1205, message_text = 'Lock wait'";
    private static final String GONE = "kill connection_id()";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationContext context;

    /** What a service looks like. */
    static class Act {
        int tries;

        @Transactional
        public int run(IntConsumer work) {
            work.accept(++tries);
            return tries;
        }

        @Transactional
        public int read(InputStream stream, IntConsumer work) {
            return run(work);
        }
    }

    private Act act() {
        var factory = new ProxyFactory(new Act());
        factory.addAdvice(new OnceMore());
        factory.addAdvice(new TransactionInterceptor(
                (org.springframework.transaction.TransactionManager) transactions,
                new AnnotationTransactionAttributeSource()));
        factory.setProxyTargetClass(true);
        return (Act) factory.getProxy();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from app_setting where name like '" + SETTING + "%'").update();
    }

    @Test
    void anActThatMeetsADeadlockALockWaitOrALostConnectionIsDoneOnceMoreAndStandsOnce() {
        for (var fault : List.of(DEADLOCK, TOO_LONG, GONE)) {
            jdbc.sql("delete from app_setting where name like '" + SETTING + "%'")
                    .update();
            var tries = act().run(n -> {
                jdbc.sql("insert into app_setting (name, value) values (?, ?)")
                        .params(SETTING, "try " + n)
                        .update();
                failAt(n, 1, fault);
            });
            assertThat(tries).as(fault).isEqualTo(2);
            assertThat(jdbc.sql("select value from app_setting where name = ?")
                            .param(SETTING)
                            .query(String.class)
                            .list())
                    .containsExactly("try 2");
        }
    }

    @Test
    void whatFailsTwiceIsNotTriedAThirdTimeAndWhatIsNoSuchFaultNotASecond() {
        var twice = act();
        assertThatThrownBy(() -> twice.run(n -> failAt(n, n, DEADLOCK)));
        assertThat(target(twice).tries).isEqualTo(2);
        var other = act();
        assertThatThrownBy(() ->
                other.run(n -> jdbc.sql("select nothing from nowhere").query().listOfRows()));
        assertThat(target(other).tries).isEqualTo(1);
    }

    @Test
    void anActOfWhichPartWasCommittedIsNotTriedAgain() {
        var act = act();
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThatThrownBy(() -> act.run(n -> {
            apart.executeWithoutResult(s -> jdbc.sql("update app_setting set value = value where name = ?")
                    .param(SETTING)
                    .update());
            failAt(n, 1, DEADLOCK);
        }));
        assertThat(target(act).tries).isEqualTo(1);
    }

    @Test
    void whoseCommitWasCutOffIsToldThatNobodyKnowsAndNothingIsTriedAgain() {
        var act = act();
        assertThatThrownBy(() -> act.run(n -> {
                    var self =
                            jdbc.sql("select connection_id()").query(Long.class).single();
                    jdbc.sql("insert into app_setting (name, value) values (?, 'cut')")
                            .param(SETTING + n)
                            .update();
                    killAndWait(self);
                }))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(target(act).tries).isEqualTo(1);
    }

    @Test
    void anActThatReadsFromAStreamIsNotRepeatedSinceTheStreamHasRunOut() {
        var act = act();
        assertThatThrownBy(() -> act.read(new ByteArrayInputStream(new byte[1]), n -> failAt(n, 1, DEADLOCK)));
        assertThat(target(act).tries).isEqualTo(1);
    }

    @Test
    void everyServiceWithTransactionsHasTheSecondTryAroundThem() {
        var outside = Arrays.stream(context.getBeanDefinitionNames())
                .filter(name -> context.getType(name) != null)
                .filter(name -> String.valueOf(context.getType(name)).contains("vn.tungho"))
                .map(context::getBean)
                .filter(bean -> isTransactional(AopUtils.getTargetClass(bean)))
                .filter(bean -> !isOutside(bean))
                .map(bean -> AopUtils.getTargetClass(bean).getName())
                .toList();
        assertThat(outside).isEmpty();
    }

    private static boolean isTransactional(Class<?> type) {
        return AnnotatedElementUtils.hasAnnotation(type, Transactional.class)
                || Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(m -> AnnotatedElementUtils.hasAnnotation(m, Transactional.class));
    }

    private static boolean isOutside(Object bean) {
        if (!(bean instanceof Advised advised)) {
            return false;
        }
        var advice = Arrays.stream(advised.getAdvisors())
                .map(a -> a.getAdvice().getClass().getSimpleName())
                .toList();
        return advice.indexOf("OnceMore") >= 0 && advice.indexOf("OnceMore") < advice.indexOf("TransactionInterceptor");
    }

    private void failAt(int n, int at, String sql) {
        if (n == at) {
            jdbc.sql(sql).update();
            // the server tells whoever was cut off at his next word
            jdbc.sql("select 1").query(Integer.class).single();
        }
    }

    /** From another connection, until the server has let this one go. */
    private void killAndWait(long connection) {
        var killer = Thread.ofPlatform().start(() -> {
            jdbc.sql("kill connection " + connection).update();
            while (jdbc.sql("select count(*) from information_schema.processlist where id = ?")
                            .param(connection)
                            .query(Long.class)
                            .single()
                    > 0) {
                Thread.onSpinWait();
            }
        });
        try {
            killer.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Act target(@Nullable Act proxy) {
        try {
            return (Act) java.util.Objects.requireNonNull(((Advised) java.util.Objects.requireNonNull(proxy))
                    .getTargetSource()
                    .getTarget());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
