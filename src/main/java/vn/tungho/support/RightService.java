package vn.tungho.support;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungho.registry.HouseholdService;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.document.ExcelTable;
import vn.tungho.shared.jobs.Nightly;

/** The matrix of rights: who is entitled to what, what has become of it, what is missing and what is double. */
@Service
public class RightService {
    private static final int BATCH = 500;
    private static final int PAGE = 1_000;

    private final RightMapper rights;
    private final RightComputer computer;
    private final ProgrammeService programmes;
    private final HouseholdService households;
    private final AreaDirectory areas;
    private final SupportAccess access;
    private final AuditTrail audit;
    private final AppClock clock;
    private final TransactionTemplate transactions;

    RightService(
            RightMapper rights,
            RightComputer computer,
            ProgrammeService programmes,
            HouseholdService households,
            AreaDirectory areas,
            SupportAccess access,
            AuditTrail audit,
            AppClock clock,
            TransactionTemplate transactions) {
        this.rights = rights;
        this.computer = computer;
        this.programmes = programmes;
        this.households = households;
        this.areas = areas;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Hears how far the computing is. */
    @FunctionalInterface
    public interface Progress {
        void at(long done, long total);
    }

    /** Computes the rights of every listed household of the person's area anew, in batches; returns how many households. */
    public int recompute(Progress progress) {
        var person = access.person();
        if (!person.has(Role.POVERTY_OFFICER)
                && !person.has(Role.PROVINCE_OVERSEER)
                && !person.has(Role.ADMINISTRATOR)) {
            throw new BusinessException("Việc tính lại quyền hỗ trợ do công chức giảm nghèo hoặc cấp tỉnh làm.");
        }
        var scope = person.scope();
        var total = rights.countListed(scope);
        var done = 0;
        var after = 0L;
        while (true) {
            var ids = rights.listedAfter(scope, after, BATCH);
            if (ids.isEmpty()) {
                return done;
            }
            transactions.executeWithoutResult(status -> computer.compute(ids));
            after = ids.getLast();
            done += ids.size();
            progress.at(done, total);
        }
    }

    /** Computes what is due, in batches; each household once. Returns how many. */
    public int drain() {
        var done = 0;
        while (true) {
            var count = drainBatch();
            if (count == 0) {
                return done;
            }
            done += count;
        }
    }

    /** What a transaction before left behind, should the server have stopped right after it. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    public void drainLeftovers() {
        drain();
    }

    /** Once a night: children grow up, people move, and answers grow old without anybody's act here. */
    @Nightly(name = "rights", label = "Tính lại quyền được hỗ trợ", at = "03:20")
    public void recomputeAll() {
        transactions.executeWithoutResult(status -> rights.insertAllDue());
        drain();
    }

    private int drainBatch() {
        var fresh = new TransactionTemplate(java.util.Objects.requireNonNull(transactions.getTransactionManager()));
        fresh.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
        Integer count = fresh.execute(status -> {
            var ids = rights.takeDue(BATCH);
            if (!ids.isEmpty()) {
                computer.compute(ids);
                rights.removeDue(ids);
            }
            return ids.size();
        });
        return count == null ? 0 : count;
    }

    /** A page in the order of the heads' names; {@code after} is the last row of the page before. */
    @Transactional(readOnly = true)
    public List<SupportRight> page(RightFilter filter, @Nullable SupportRight after, int limit) {
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : rights.page(filter, plain(filter), scope, clock.today(), after, limit);
    }

    /** How many there are, counted no further than {@code cap}. */
    @Transactional(readOnly = true)
    public int count(RightFilter filter, int cap) {
        var scope = access.person().scope();
        return scope.isEmpty() ? 0 : rights.count(filter, plain(filter), scope, clock.today(), cap);
    }

    /** Where the rights of each programme stand. */
    @Transactional(readOnly = true)
    public List<RightTotals> totals(@Nullable String communeCode, @Nullable String villageCode) {
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : rights.totals(scope, communeCode, villageCode);
    }

    /** A household's rights in the order of the programmes. */
    @Transactional(readOnly = true)
    public List<SupportRight> ofHousehold(long householdId) {
        access.requireSees(households.find(householdId).area());
        return rights.ofHousehold(householdId);
    }

    /** The same of many households; fails when one lies outside the person's area. */
    @Transactional(readOnly = true)
    public List<SupportRight> ofHouseholds(Collection<Long> householdIds) {
        if (householdIds.isEmpty()) {
            return List.of();
        }
        households.findAll(householdIds).forEach(h -> access.requireSees(h.area()));
        return rights.ofHouseholds(householdIds);
    }

    /** Why a household has a right or not, line by line, by what is known now. */
    @Transactional(readOnly = true)
    public Eligibility explain(long householdId, String programmeCode) {
        access.requireSees(households.find(householdId).area());
        return programmes
                .book()
                .on(programmeCode, clock.today())
                .map(edition -> computer.explain(householdId, edition))
                .orElseThrow(() -> new BusinessException("Chương trình này hiện không áp dụng. Hãy tải lại trang."));
    }

    /** What became of the needs that support answered. */
    @Transactional(readOnly = true)
    public List<EffectTotals> effects() {
        var scope = access.person().scope();
        return scope.isEmpty() ? List.of() : rights.effects(scope);
    }

    /** The household was told of its right, or declines it with a reason. Counts for twelve months. */
    @Transactional
    public void answer(long householdId, String programmeCode, RightAnswer answer, String note) {
        var read = rights.find(householdId, programmeCode)
                .orElseThrow(
                        () -> new BusinessException("Hộ này không có trong bảng quyền hỗ trợ. Hãy tính lại bảng."));
        answer(read, answer, note);
    }

    /** The same by somebody who has read the last answer: nothing is written over one that he does not know. */
    @Transactional
    public void answer(SupportRight read, RightAnswer answer, String note) {
        var householdId = read.householdId();
        var programmeCode = read.programmeCode();
        var household = households.find(householdId);
        access.require(household.area(), SupportAccess.PROPOSERS);
        if (answer == RightAnswer.DECLINED) {
            CaseDesk.require(note, "Ghi vì sao hộ không nhận, bằng lời của hộ.");
        }
        if (rights.answer(read, answer, note.strip(), clock.today()) == 0) {
            throw new BusinessException("Người khác vừa ghi câu trả lời của hộ này. Tải lại trang, xem lại rồi ghi.");
        }
        computer.compute(List.of(householdId));
        audit.write(
                answer == RightAnswer.DECLINED ? "decline-right" : "offer-right",
                "household",
                householdId,
                household.area(),
                programmeCode + " " + note);
    }

    /** Writes the matrix as it is filtered to an Excel file; returns the number of rows. */
    @Transactional
    public int export(RightFilter filter, OutputStream out) {
        var book = programmes.book();
        var table = ExcelTable.<SupportRight>titled("BẢNG QUYỀN ĐƯỢC HỖ TRỢ")
                .column("Mã hộ", 16, SupportRight::householdCode)
                .column("Chủ hộ", 28, SupportRight::headName)
                .column("Xã", 22, r -> areas.commune(r.communeCode()).name())
                .column("Thôn", 24, r -> areas.village(r.villageCode()).name())
                .column("Phân loại hộ", 18, r -> r.povertyStatus().label())
                .column("Năm phân loại", 10, SupportRight::classYear)
                .column(
                        "Chương trình",
                        34,
                        r -> book.programme(r.programmeCode()).name())
                .column("Thiếu hụt", 10, SupportRight::indicators)
                .column("Tình trạng", 20, r -> r.state().label())
                .column("Lý do", 60, SupportRight::reason)
                .column("Hồ sơ", 10, SupportRight::caseId)
                .column("Còn thiếu", 10, SupportRight::isMissing)
                .column("Trùng", 10, SupportRight::isDouble);
        var count = table.write(out, new Pages(filter));
        audit.export("export-rights", "support_right", "list", null, count + " dòng");
        return count;
    }

    private static @Nullable String plain(RightFilter filter) {
        var text = filter.text();
        return text == null || text.isBlank() ? null : TextNormalizer.plain(text);
    }

    /** The rows of all pages, read one page ahead. */
    private final class Pages implements Iterator<SupportRight> {
        private final RightFilter filter;
        private List<SupportRight> rows;
        private int at;

        Pages(RightFilter filter) {
            this.filter = filter;
            this.rows = page(filter, null, PAGE);
        }

        @Override
        public boolean hasNext() {
            if (at == rows.size() && rows.size() == PAGE) {
                rows = page(filter, rows.getLast(), PAGE);
                at = 0;
            }
            return at < rows.size();
        }

        @Override
        public SupportRight next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return rows.get(at++);
        }
    }
}
