package vn.tungho.operations;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The process engine inside the application, in the application's transactions, on a schema that our migrations made. */
@Configuration(value = "engineWiring", proxyBeanMethods = false)
class EngineConfiguration {
    @Bean
    ThreadPoolTaskExecutor jobThreads() {
        var threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(2);
        threads.setMaxPoolSize(2);
        threads.setQueueCapacity(8);
        return threads;
    }

    @Bean
    WatchedJobExecutor jobExecutor(ThreadPoolTaskExecutor jobThreads) {
        var executor = new WatchedJobExecutor();
        executor.setTaskExecutor(jobThreads);
        executor.setWaitTimeInMillis(1_000);
        executor.setMaxWait(5_000);
        return executor;
    }

    @Bean
    @DependsOnDatabaseInitialization
    SpringProcessEngineConfiguration engineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            JobExecutor jobExecutor,
            List<ProcessEnginePlugin> plugins,
            ProcessModels models)
            throws Exception {
        var c = new SpringProcessEngineConfiguration();
        c.setDataSource(dataSource);
        c.setTransactionManager(transactions);
        // the engine dropped MariaDB by name; its MySQL dialect is what it speaks to ours
        c.setDatabaseType("mysql");
        c.setDatabaseSchemaUpdate("false");
        c.setCmmnEnabled(false);
        c.setJobExecutor(jobExecutor);
        // started by Startup, when everything else is ready
        c.setJobExecutorActivate(false);
        c.setHistory("activity");
        c.setHistoryTimeToLive("P3650D");
        // a time of removal costs a query for each line of history, or rewrites all lines at the end; the end of the
        // instance serves as well
        c.setHistoryRemovalTimeStrategy("none");
        c.setHistoryCleanupStrategy("endTimeBased");
        c.setAuthorizationEnabled(false);
        c.setMetricsEnabled(false);
        c.setDefaultNumberOfRetries(3);
        c.setFailedJobRetryTimeCycle("R3/PT5M");
        c.setDmnFeelEnableLegacyBehavior(true);
        c.setProcessEnginePlugins(new ArrayList<>(plugins));
        c.setDeploymentName("tungho");
        c.setDeployChangedOnly(true);
        c.setDeploymentResources(models.files().toArray(Resource[]::new));
        return c;
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }
}
