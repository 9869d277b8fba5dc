package vn.tungho.worklist.ui;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.ui.SearchHit;
import vn.tungho.shared.ui.SearchProvider;
import vn.tungho.worklist.WorkFilter;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** Finds open work by title, place or head of household, one's own first. */
@Component
@Order(20)
class TaskSearchProvider implements SearchProvider {
    private final WorklistService worklist;
    private final CurrentUser current;

    TaskSearchProvider(WorklistService worklist, CurrentUser current) {
        this.worklist = worklist;
        this.current = current;
    }

    @Override
    public String group() {
        return "Việc đang chờ";
    }

    @Override
    public List<SearchHit> search(String text, int limit) {
        var found = new LinkedHashMap<Long, WorkItem>();
        find(WorkFilter.Whose.MINE_AND_ROLES, text, limit).forEach(i -> found.put(i.workItemId(), i));
        // a whole province is too much to look through at every key
        if (found.size() < limit && current.require().scope().provinceCodes().isEmpty()) {
            find(WorkFilter.Whose.AREA, text, limit).forEach(i -> found.putIfAbsent(i.workItemId(), i));
        }
        return found.values().stream()
                .limit(limit)
                .map(i -> new SearchHit(i.title(), i.subject(), WorklistNavigation.task(i.workItemId())))
                .toList();
    }

    private List<WorkItem> find(WorkFilter.Whose whose, String text, int limit) {
        return worklist.page(new WorkFilter(whose, null, null, null, text), null, limit);
    }
}
