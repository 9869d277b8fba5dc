package vn.tungho.shared.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.audit.AuditTrail;

/** The holidays and the legal terms: reads them, changes them, and sees to it that open deadlines follow. */
@Service
public class CalendarService {
    private final CalendarMapper mapper;
    private final ObjectProvider<DeadlineHolder> holders;
    private final ObjectProvider<CalendarFollower> followers;
    private final AuditTrail audit;
    private final AppClock clock;
    private final TermBook book;
    private volatile @Nullable WorkingCalendar cached;

    CalendarService(
            CalendarMapper mapper,
            ObjectProvider<DeadlineHolder> holders,
            ObjectProvider<CalendarFollower> followers,
            AuditTrail audit,
            AppClock clock,
            TermBook book) {
        this.mapper = mapper;
        this.book = book;
        this.holders = holders;
        this.followers = followers;
        this.audit = audit;
        this.clock = clock;
    }

    /** The calendar as it stands now. */
    public WorkingCalendar calendar() {
        var known = cached;
        if (known == null) {
            known = read();
            cached = known;
        }
        return known;
    }

    public List<Holiday> holidays() {
        return mapper.holidays();
    }

    /** Every term as it is in force today. */
    public List<DeadlineRule> rules() {
        return book.terms().all(clock.today());
    }

    /** The latest moves, newest first. */
    public List<DeadlineMove> moves(int limit) {
        return mapper.moves(limit);
    }

    /**
     * The term as it is in force today, for texts about what is still to come. A text about something that runs or ran asks
     * with the day of its event. An unknown id is a mistake in the code, not of the person.
     */
    public DeadlineRule rule(String id) {
        return book.terms().on(id, clock.today());
    }

    /** The version of the term that holds for an event on {@code from}: it keeps it while later ones come into force. */
    public DeadlineRule rule(String id, LocalDate from) {
        return rule(id, from, 0);
    }

    /** As {@link #rule(String, LocalDate)}, for a term whose clock stood still for so many days. */
    public DeadlineRule rule(String id, LocalDate from, int heldDays) {
        return book.terms().of(id, from, heldDays, calendar());
    }

    /** “3 ngày làm việc”: how long the term is today. */
    public String length(String id) {
        return rule(id).length();
    }

    /** The same for an event on {@code from}. */
    public String length(String id, LocalDate from) {
        return rule(id, from).length();
    }

    /** The last day of the rule's term for an event on {@code from}. */
    public LocalDate due(String ruleId, LocalDate from) {
        return due(ruleId, from, 0);
    }

    /** As {@link #due(String, LocalDate)}, for a term whose clock stood still for so many days. */
    public LocalDate due(String ruleId, LocalDate from, int heldDays) {
        return calendar().due(from.plusDays(heldDays), rule(ruleId, from, heldDays));
    }

    /** As {@link #due(String, LocalDate)}, with the unit of the version that holds for this event. */
    public Due term(String ruleId, LocalDate from) {
        return new Due(due(ruleId, from), rule(ruleId, from).unit());
    }

    /**
     * A last day that was kept, with the unit of its row.
     *
     * @param ruleId null for a day that was agreed
     * @param from the event; null takes the row of today
     */
    public Due kept(LocalDate on, @Nullable String ruleId, @Nullable LocalDate from) {
        return ruleId == null ? Due.agreed(on) : new Due(on, (from == null ? rule(ruleId) : rule(ruleId, from)).unit());
    }

    /** The earliest day for what needs this notice when it is given on {@code from}; not moved off a day off. */
    public LocalDate after(String ruleId, LocalDate from) {
        return calendar().earliest(from, rule(ruleId, from));
    }

    /** The last day for what must be done so long before {@code day}, by the term of today: it is counted back. */
    public LocalDate before(String ruleId, LocalDate day) {
        return calendar().before(day, rule(ruleId));
    }

    /** Enters or changes a day; returns how many open deadlines moved. */
    @Transactional
    public int put(Holiday holiday) {
        return enter(holiday).moved();
    }

    /** Enters or changes a day: the running terms follow, and the ended ones become questions. */
    @Transactional
    public CalendarEffect enter(Holiday holiday) {
        if (holiday.name().isBlank()) {
            throw new BusinessException("Chưa ghi tên ngày nghỉ hoặc ngày làm bù. Hãy nhập tên, ví dụ “Quốc khánh”.");
        }
        var before = read();
        mapper.put(holiday);
        audit.write("put-holiday", "holiday", holiday.holidayOn(), null, holiday.kind() + " " + holiday.name());
        return follow(
                holiday.holidayOn(),
                "Lịch nghỉ thay đổi: " + holiday.name() + " " + VietnameseFormat.date(holiday.holidayOn()),
                before);
    }

    /**
     * Enters or changes a day as it was seen by whoever does it.
     *
     * @param seen the row of this day when the page was read; null when there was none
     * @throws BusinessException when somebody else entered, changed or removed it since
     */
    @Transactional
    public CalendarEffect enter(Holiday holiday, @Nullable Holiday seen) {
        requireAsSeen(holiday.holidayOn(), seen);
        return enter(holiday);
    }

    /** Removes a day as it was seen by whoever does it; refuses as {@link #enter(Holiday, Holiday)} does. */
    @Transactional
    public CalendarEffect drop(Holiday seen) {
        requireAsSeen(seen.holidayOn(), seen);
        return drop(seen.holidayOn());
    }

    private void requireAsSeen(LocalDate day, @Nullable Holiday seen) {
        var now = mapper.lock(day).orElse(null);
        if (!Objects.equals(now, seen)) {
            throw new BusinessException("Ngày " + VietnameseFormat.date(day) + " vừa được người khác "
                    + (now == null ? "bỏ khỏi lịch" : "ghi là “" + now.kind().label() + " – " + now.name() + "”")
                    + ". Hãy tải lại trang, xem rồi ghi lại nếu vẫn cần.");
        }
    }

    /** Removes a day from the table; returns how many open deadlines moved. */
    @Transactional
    public int remove(LocalDate day) {
        return drop(day).moved();
    }

    /** Removes a day from the table: the running terms follow, and the ended ones become questions. */
    @Transactional
    public CalendarEffect drop(LocalDate day) {
        var before = read();
        if (mapper.remove(day) == 0) {
            throw new BusinessException("Ngày " + VietnameseFormat.date(day)
                    + " không còn trong lịch nghỉ. Tải lại trang để thấy lịch mới.");
        }
        audit.write("remove-holiday", "holiday", day, null, "");
        return follow(day, "Bỏ ngày " + VietnameseFormat.date(day) + " khỏi lịch nghỉ", before);
    }

    /** Lets every term follow a day that was changed in the table already. */
    CalendarEffect follow(LocalDate day, String reason, WorkingCalendar before) {
        var moved = recompute(reason);
        var change = new CalendarChange(day, reason, before, read());
        var asked = followers.orderedStream().mapToInt(f -> f.changed(change)).sum();
        return new CalendarEffect(moved, asked);
    }

    /** Lets every open deadline follow the calendar and the terms of this transaction; returns how many moved. */
    int recompute(String reason) {
        var changed = read();
        var count = new AtomicInteger();
        holders.orderedStream()
                .forEach(holder -> holder.recompute(changed, (type, id, rule, oldDue, newDue) -> {
                    mapper.insertMove(type, id.toString(), rule, oldDue, newDue, reason, clock.now());
                    count.incrementAndGet();
                }));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    cached = changed;
                }
            });
        }
        return count.get();
    }

    /** The calendar with this day as its weekday says. */
    WorkingCalendar without(LocalDate day) {
        var days = days();
        days.remove(day);
        return new WorkingCalendar(days);
    }

    private WorkingCalendar read() {
        return new WorkingCalendar(days());
    }

    private Map<LocalDate, Holiday.Kind> days() {
        return mapper.holidays().stream()
                .collect(Collectors.toMap(Holiday::holidayOn, Holiday::kind, (_, last) -> last, HashMap::new));
    }
}
