package vn.tungho.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Recognised lists of the twelve months: what was decided in the year hangs too; its people are {@link PublicationActs}. */
@Component
class PublicationYear implements YearActs {
    private final RunCounts counts;

    PublicationYear(RunCounts counts) {
        this.counts = counts;
    }

    @Override
    public void month(YearRun run, int month) {
        // everybody finds this work on his list
    }

    @Override
    public Map<String, Map<String, Object>> figures(YearRun run) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("opened", counts.count("publication"));
        figures.put("inYear", counts.count("publication where source = 'IN_YEAR'"));
        figures.put("ended", counts.count("publication where state = 'ENDED'"));
        figures.put("lists", counts.count("published_list"));
        return Map.of("publications", figures);
    }

    @Override
    public List<String> faults(YearRun run) {
        var checks = counts.checks();
        checks.none(
                "recognised requests that were not made public",
                "in_year_request q where q.state = 'RECOGNISED' and not exists (select 1 from publication_origin o"
                        + " where o.source = 'IN_YEAR' and o.origin_id = q.request_id)");
        checks.none(
                "recognised lists over and not confirmed",
                "published_list where state = 'UP' and ends_on < (select max(ended_at) - interval 40 day from work_item)");
        return checks.faults();
    }

    /** What was decided in the last month still hangs when the year ends. */
    @Override
    public int openInstances(YearRun run) {
        return counts.count("publication where state = 'RUNNING'");
    }
}
