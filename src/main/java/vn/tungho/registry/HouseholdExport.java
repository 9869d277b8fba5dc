package vn.tungho.registry;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.Scope;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.document.ExcelTable;

/** Writes the list of households as an Excel file, as it is seen: the same filter, the same area, ID numbers as the person may see them. */
@Service
public class HouseholdExport {
    private static final int PAGE = 1_000;

    private final HouseholdSearch search;
    private final AreaDirectory areas;
    private final RegistryAccess access;
    private final PastService pasts;
    private final AuditTrail audit;

    HouseholdExport(
            HouseholdSearch search, AreaDirectory areas, RegistryAccess access, PastService pasts, AuditTrail audit) {
        this.search = search;
        this.areas = areas;
        this.access = access;
        this.pasts = pasts;
        this.audit = audit;
    }

    /**
     * Writes the list page by page; audited with its filter and size. Returns the number of households.
     *
     * @param withWholeIds whole ID numbers in communes where the person may see them; else all are masked
     */
    @Transactional
    public int write(HouseholdFilter filter, boolean withWholeIds, OutputStream out) {
        var scope = access.person().scope();
        var identified = new HashMap<String, Boolean>();
        var moves = new HashMap<Long, String>();
        var table = ExcelTable.<HouseholdRow>titled("DANH SÁCH HỘ GIA ĐÌNH")
                .column("Mã hộ", 16, HouseholdRow::householdCode)
                .column("Họ tên chủ hộ", 28, HouseholdRow::headName)
                .column("Năm sinh", 10, HouseholdRow::headBirthYear)
                .column("Số CCCD", 18, r -> id(r, withWholeIds, identified))
                .column("Xã", 22, r -> areas.commune(r.communeCode()).name())
                .column("Thôn", 24, HouseholdRow::villageName)
                .column("Số nhân khẩu", 10, HouseholdRow::memberCount)
                .column("Phân loại hộ", 20, r -> r.povertyStatus().label())
                .column("Năm phân loại", 10, HouseholdRow::classYear)
                .column("Biến động gần nhất", 30, r -> moves.get(r.householdId()))
                .column("Điểm B1", 10, HouseholdRow::aScore)
                .column("Điểm B2", 10, HouseholdRow::bScore)
                .column("Theo dõi", 12, r -> r.isActive() ? "Đang theo dõi" : "Đã đưa ra");
        int count = table.write(out, new Pages(filter, scope, moves));
        audit.export(
                "export-households",
                "household",
                "list",
                null,
                "%d hộ%s%s".formatted(count, words(filter), withWholeIds ? ", đủ số CCCD" : ""));
        return count;
    }

    private @Nullable String id(HouseholdRow row, boolean whole, Map<String, Boolean> identified) {
        var id = row.headCitizenId();
        if (id == null) {
            return null;
        }
        boolean may = whole
                && identified.computeIfAbsent(
                        row.communeCode(), c -> access.has(areas.commune(c).area(), RegistryAccess.IDENTIFIERS));
        return may ? id.number() : id.masked();
    }

    private static String words(HouseholdFilter filter) {
        var words = new StringBuilder();
        if (filter.villageCode() != null) {
            words.append(", thôn ").append(filter.villageCode());
        } else if (filter.communeCode() != null) {
            words.append(", xã ").append(filter.communeCode());
        }
        filter.statuses().stream().sorted().forEach(s -> words.append(", ").append(s.label()));
        return words.toString();
    }

    /** The rows of all pages, read one page ahead. */
    private final class Pages implements Iterator<HouseholdRow> {
        private final HouseholdFilter filter;
        private final Scope scope;
        private final Map<Long, String> moves;
        private List<HouseholdRow> page = List.of();
        private int at;

        Pages(HouseholdFilter filter, Scope scope, Map<Long, String> moves) {
            this.filter = filter;
            this.scope = scope;
            this.moves = moves;
            turn(null);
        }

        /** Reads the next page, with the last move of each of its households. */
        private void turn(@Nullable HouseholdKey after) {
            page = search.page(filter, scope, after, PAGE);
            at = 0;
            moves.clear();
            pasts.latest(page.stream().map(HouseholdRow::householdId).toList())
                    .forEach((id, move) -> moves.put(id, move.label()));
        }

        @Override
        public boolean hasNext() {
            if (at == page.size() && page.size() == PAGE) {
                turn(page.getLast().key());
            }
            return at < page.size();
        }

        @Override
        public HouseholdRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.get(at++);
        }
    }
}
