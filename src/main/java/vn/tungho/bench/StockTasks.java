package vn.tungho.bench;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the stock engine the same open tasks as the work list has, written the way the engine writes them. */
@Component
class StockTasks {
    private static final String MARK = "bench-";

    private final JdbcClient jdbc;

    StockTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One engine task for each open item; returns how many. */
    @Transactional
    int copy() {
        var tasks = jdbc.sql(
                        "insert into ACT_RU_TASK (ID_, REV_, NAME_, TASK_DEF_KEY_, ASSIGNEE_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_, TASK_STATE_)"
                                + " select concat('" + MARK
                                + "', work_item_id), 1, title, kind, assignee_id, 50, created_at, due_on, 1, 'Created'"
                                + " from work_item where source = 'DUTY' and status = 'OPEN'")
                .update();
        jdbc.sql("insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)"
                        + " select concat('" + MARK + "l-', work_item_id), 1, audience, 'candidate', concat('" + MARK
                        + "', work_item_id)"
                        + " from work_item where source = 'DUTY' and status = 'OPEN'")
                .update();
        return tasks;
    }

    /** Fresh statistics, as for our own tables. */
    void analyze() {
        jdbc.sql("analyze table ACT_RU_TASK, ACT_RU_IDENTITYLINK").query().listOfRows();
    }
}
