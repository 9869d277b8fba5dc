package vn.tungho.bench;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The process engine as it comes, on the same tables and the same connections, without our listeners: the yardstick. Its processes are
 * the smallest that do the same steps.
 */
@Component
class StockEngine {
    /** Start, one task for a role. */
    static final String ONE_TASK = "benchOneTask";
    /** Start, a task, then another one. */
    static final String TWO_TASKS = "benchTwoTasks";
    /** Start, two tasks side by side that both must end. */
    static final String TWO_BRANCHES = "benchTwoBranches";

    private static final String GROUP = "${group}";

    private final DataSource dataSource;
    private final PlatformTransactionManager transactions;
    private final ApplicationContext context;

    StockEngine(DataSource dataSource, PlatformTransactionManager transactions, ApplicationContext context) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.context = context;
    }

    /** Builds the engine and deploys its processes; the caller closes it. */
    ProcessEngine open() {
        var c = new SpringProcessEngineConfiguration();
        c.setProcessEngineName("stock");
        c.setApplicationContext(context);
        c.setDataSource(dataSource);
        c.setTransactionManager(transactions);
        c.setDatabaseType("mysql");
        c.setDatabaseSchemaUpdate("false");
        c.setJobExecutorActivate(false);
        c.setCmmnEnabled(false);
        c.setHistory("activity");
        c.setMetricsEnabled(false);
        c.setTaskMetricsEnabled(false);
        c.setEnforceHistoryTimeToLive(false);
        var engine = c.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .name("bench")
                .enableDuplicateFiltering(true)
                .addModelInstance(ONE_TASK + ".bpmn", oneTask())
                .addModelInstance(TWO_TASKS + ".bpmn", twoTasks())
                .addModelInstance(TWO_BRANCHES + ".bpmn", twoBranches())
                .deploy();
        return engine;
    }

    private static BpmnModelInstance oneTask() {
        return Bpmn.createExecutableProcess(ONE_TASK)
                .startEvent()
                .userTask("first")
                .camundaCandidateGroups(GROUP)
                .endEvent()
                .done();
    }

    private static BpmnModelInstance twoTasks() {
        return Bpmn.createExecutableProcess(TWO_TASKS)
                .startEvent()
                .userTask("first")
                .camundaCandidateGroups(GROUP)
                .userTask("second")
                .camundaCandidateGroups(GROUP)
                .endEvent()
                .done();
    }

    private static BpmnModelInstance twoBranches() {
        return Bpmn.createExecutableProcess(TWO_BRANCHES)
                .startEvent()
                .parallelGateway("fork")
                .userTask("first")
                .camundaCandidateGroups(GROUP)
                .parallelGateway("join")
                .endEvent()
                .moveToNode("fork")
                .userTask("second")
                .camundaCandidateGroups(GROUP)
                .connectTo("join")
                .done();
    }
}
