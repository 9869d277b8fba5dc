package vn.tungho.worklist;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.input.Texts;

/** The filters a person keeps for himself. To share one, send the address of the list: it holds the filter. */
@Service
public class SavedFilters {
    private static final int MAX_NAME = 100;
    private static final int MOST = 50;

    private final WorkNotesMapper mapper;
    private final CurrentUser currentUser;

    SavedFilters(WorkNotesMapper mapper, CurrentUser currentUser) {
        this.mapper = mapper;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    public List<SavedFilter> mine() {
        return mapper.filters(currentUser.require().userId());
    }

    /** Keeps the filter; one of the same name is replaced. */
    @Transactional
    public void save(String name, WorkFilter filter) {
        var clean = TextNormalizer.clean(name);
        if (clean.isEmpty() || Texts.length(clean) > MAX_NAME) {
            throw new BusinessException("Tên bộ lọc phải có từ 1 đến 100 chữ, ví dụ “Niêm yết tuần này”.");
        }
        var userId = currentUser.require().userId();
        if (mapper.filters(userId).size() >= MOST) {
            throw new BusinessException("Bạn đã lưu 50 bộ lọc. Hãy xóa bớt bộ lọc không dùng rồi lưu lại.");
        }
        mapper.putFilter(mapper.nextFilterId(), userId, clean, FilterQuery.write(filter));
    }

    @Transactional
    public void delete(long savedFilterId) {
        mapper.deleteFilter(savedFilterId, currentUser.require().userId());
    }
}
