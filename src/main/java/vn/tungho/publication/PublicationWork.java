package vn.tungho.publication;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.publication.list.Publication;
import vn.tungho.publication.list.PublishedList;
import vn.tungho.security.Role;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.shared.valid.RecordRules;
import vn.tungho.worklist.NewWorkItem;
import vn.tungho.worklist.UrgeNote;
import vn.tungho.worklist.WorkDuties;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.WorklistService;

/** The village heads' work, and what becomes work of the officer and then of the chair when a place is missing after the term. */
@Service
public class PublicationWork {
    /** A village head hangs his village's list; the case is the list. */
    public static final String AT_VILLAGE = "publishAtVillage";
    /** The officer hangs all lists at the commune's office. */
    public static final String AT_COMMUNE = "publishAtCommune";
    /** The officer says that what is over hung in full. */
    public static final String CONFIRM = "confirmPublication";
    /** A place is missing after the term: urged by the officer, then by the chair. */
    public static final String FOLLOW_UP = "followUpPublication";

    /** The paper of a village's withdrawn list comes down at the village house; the case is the list. */
    public static final String DOWN_AT_VILLAGE = "takeDownAtVillage";
    /** The papers of withdrawn lists come down at the commune's office; the case is the publication. */
    public static final String DOWN_AT_COMMUNE = "takeDownAtCommune";

    /** When the chair is told that a place is missing still, counted from the last day to begin. */
    static final String REPORT_RULE = "PUBLICATION_STILL_MISSING";

    private static final String TAKE_DOWN_RULE = "PUBLICATION_TAKE_DOWN";

    private final WorkDuties duties;
    private final WorklistService work;
    private final CalendarService calendar;
    private final AreaDirectory areas;
    private final AuditTrail audit;
    private final AppClock clock;

    PublicationWork(
            WorkDuties duties,
            WorklistService work,
            CalendarService calendar,
            AreaDirectory areas,
            AuditTrail audit,
            AppClock clock) {
        this.duties = duties;
        this.work = work;
        this.calendar = calendar;
        this.areas = areas;
        this.audit = audit;
        this.clock = clock;
    }

    /** The chair is told after the office; no law sets the day, it is our own choice. */
    LocalDate reportOn(LocalDate startDueOn) {
        return calendar.due(REPORT_RULE, startDueOn);
    }

    void villageWaits(Publication publication, PublishedList list) {
        duties.open(new NewWorkItem(
                WorkItem.Source.DUTY,
                villageKey(list.listId()),
                AT_VILLAGE,
                "publication",
                Long.toString(list.listId()),
                "Công khai danh sách được công nhận tại nhà văn hóa thôn",
                list.villageName() + " – " + publication.title(),
                PublicationWords.mustHang(calendar),
                Role.VILLAGE_HEAD,
                list.area(),
                null,
                null,
                calendar.kept(publication.startDueOn(), PublicationService.START_RULE, null),
                clock.now()));
    }

    void villageDone(long listId, String by) {
        duties.done(villageKey(listId), by);
    }

    void villageCancelled(long listId, String by) {
        duties.cancel(villageKey(listId), by);
    }

    void villageTakesDown(Publication publication, PublishedList list) {
        takeDown(publication, list, DOWN_AT_VILLAGE, list.listId(), list.villageName(), Role.VILLAGE_HEAD, list.area());
    }

    /** One piece of work serves every list withdrawn until it is done. */
    void communeTakesDown(Publication publication, PublishedList first) {
        if (duties.openOf(publication.publicationId(), DOWN_AT_COMMUNE).isEmpty()) {
            takeDown(
                    publication,
                    first,
                    DOWN_AT_COMMUNE,
                    publication.publicationId(),
                    areas.commune(publication.communeCode()).name(),
                    Role.POVERTY_OFFICER,
                    publication.area());
        }
    }

    private void takeDown(
            Publication publication,
            PublishedList list,
            String kind,
            long businessKey,
            String where,
            Role role,
            Area area) {
        duties.open(new NewWorkItem(
                WorkItem.Source.DUTY,
                kind + ":" + list.listId(),
                kind,
                "publication",
                Long.toString(businessKey),
                "Gỡ danh sách công khai đã rút",
                where + " – " + publication.title(),
                "Danh sách đã rút khỏi trang công khai; bản giấy còn treo phải gỡ.",
                role,
                area,
                null,
                null,
                calendar.term(TAKE_DOWN_RULE, clock.today()),
                clock.now()));
    }

    void tookDown(String sourceId, String by) {
        duties.done(sourceId, by);
    }

    /** The term to begin has passed: the missing places come first on every list, and the officer is to urge the villages. */
    void escalate(Publication publication, List<PublishedList> missing) {
        duties.escalate(publication.publicationId(), AT_COMMUNE);
        duties.escalateAll(missing.stream().map(l -> Long.toString(l.listId())).toList(), AT_VILLAGE);
        urge(publication, missing, Role.POVERTY_OFFICER);
    }

    /** Still missing a working day later: the chair is told. */
    void report(Publication publication, List<PublishedList> missing) {
        urge(publication, missing, Role.COMMUNE_CHAIR);
    }

    private void urge(Publication publication, List<PublishedList> missing, Role role) {
        var key = followUpKey(publication.publicationId(), role);
        if (missing.isEmpty() || duties.isKnown(key)) {
            return;
        }
        duties.open(new NewWorkItem(
                WorkItem.Source.DUTY,
                key,
                FOLLOW_UP,
                "publication",
                Long.toString(publication.publicationId()),
                "Đôn đốc công khai danh sách được công nhận",
                areas.commune(publication.communeCode()).name() + " – " + publication.title(),
                "Đã quá " + calendar.rule(PublicationService.START_RULE).length() + " từ ngày ký quyết định mà "
                        + missing.size() + " thôn chưa có danh sách treo đủ hai nơi.",
                role,
                Area.commune(publication.provinceCode(), publication.communeCode()),
                null,
                null,
                calendar.term(TermIds.URGING, clock.today()),
                clock.now()));
    }

    /** Every place is up, or the publication is off: nobody has to urge any more. */
    void begun(long publicationId, String by) {
        duties.done(followUpKey(publicationId, Role.POVERTY_OFFICER), by);
        duties.done(followUpKey(publicationId, Role.COMMUNE_CHAIR), by);
    }

    /** The person has urged it on; the missing place itself keeps waiting. */
    @Transactional
    public void urged(WorkItem item, String note) {
        work.requireMine(item.kind(), item.businessKey());
        RecordRules.check(new UrgeNote(note));
        audit.write("urge-publication", "work_item", item.workItemId(), item.area(), note);
        duties.done(item.sourceId(), "urged");
    }

    private static String villageKey(long listId) {
        return AT_VILLAGE + ":" + listId;
    }

    private static String followUpKey(long publicationId, Role role) {
        return FOLLOW_UP + ":" + publicationId + ":" + role.name();
    }
}
