package vn.tungho.operations.jobs;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tungho.shared.input.Texts;

/** The runs of the jobs, as rows. */
@Repository
class JobBook {
    /** Who did what was due before an installation kept its runs. */
    static final String BEFORE = "trước khi có sổ";

    private static final int LONGEST = 500;
    private static final String SELECT =
            "select job_name, due_at, done_by, done_at, attempts, tried_at, fault from job_run ";

    private final JdbcClient jdbc;

    JobBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether any run of this job was ever kept. */
    boolean knows(String job) {
        return jdbc.sql("select count(*) from job_run where job_name = ?")
                        .param(job)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Makes the row of a run where there is none, done already or still to do. */
    void open(String job, LocalDateTime due, boolean isDone, LocalDateTime now) {
        // whoever runs it holds the row: it is not touched again
        if (!isNamed(job)) {
            jdbc.sql("insert ignore into nightly_job (job_name) values (?)")
                    .param(job)
                    .update();
        }
        jdbc.sql("insert ignore into job_run (job_name, due_at) values (?, ?)")
                .params(job, due)
                .update();
        if (isDone) {
            done(job, due, BEFORE, now);
        }
    }

    private boolean isNamed(String job) {
        return jdbc.sql("select count(*) from nightly_job where job_name = ?")
                        .param(job)
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<JobRun> find(String job, LocalDateTime due) {
        return jdbc.sql(SELECT + "where job_name = ? and due_at = ?")
                .params(job, due)
                .query(new DataClassRowMapper<>(JobRun.class))
                .optional();
    }

    /** The newest run of each job. */
    List<JobRun> newest() {
        return jdbc.sql(SELECT + "r where due_at = (select max(due_at) from job_run m where m.job_name = r.job_name)")
                .query(new DataClassRowMapper<>(JobRun.class))
                .list();
    }

    void begun(String job, LocalDateTime due, LocalDateTime now) {
        jdbc.sql("update job_run set attempts = attempts + 1, tried_at = ? where job_name = ? and due_at = ?")
                .params(now, job, due)
                .update();
    }

    void done(String job, LocalDateTime due, String by, LocalDateTime now) {
        jdbc.sql("update job_run set done_by = ?, done_at = ?, fault = '' where job_name = ? and due_at = ?")
                .params(by, now, job, due)
                .update();
    }

    void failed(String job, LocalDateTime due, String fault) {
        jdbc.sql("update job_run set fault = ? where job_name = ? and due_at = ?")
                .params(Texts.shorten(fault, LONGEST), job, due)
                .update();
    }

    /** Keeps the newest runs of a job. */
    void keepNewest(String job, int number) {
        var more = jdbc.sql("select count(*) from job_run where job_name = ?")
                        .param(job)
                        .query(Integer.class)
                        .single()
                - number;
        if (more > 0) {
            jdbc.sql("delete from job_run where job_name = ? order by due_at limit ?")
                    .params(job, more)
                    .update();
        }
    }
}
