package vn.tungho.shared.outage;

import javax.sql.DataSource;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of the house, and the second try around each outermost one. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class OutageConfiguration {
    /** Outside the transactions' own advice, which stands last. */
    private static final int BEFORE_TRANSACTIONS = Ordered.LOWEST_PRECEDENCE - 100;

    @Bean
    KnowingTransactionManager transactionManager(DataSource dataSource) {
        return new KnowingTransactionManager(dataSource);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor onceMore() {
        var pointcut = new ComposablePointcut(AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class));
        pointcut.union((org.springframework.aop.Pointcut) new AnnotationMatchingPointcut(Transactional.class, true));
        var advisor = new DefaultPointcutAdvisor(pointcut, new OnceMore());
        advisor.setOrder(BEFORE_TRANSACTIONS);
        return advisor;
    }
}
