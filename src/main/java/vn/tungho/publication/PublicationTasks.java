package vn.tungho.publication;

import org.springframework.stereotype.Component;
import vn.tungho.publication.list.Publication;
import vn.tungho.shared.area.AreaDirectory;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.shared.calendar.Due;
import vn.tungho.shared.calendar.TermIds;
import vn.tungho.worklist.TaskDescriber;
import vn.tungho.worklist.TaskGuide;

/** Describes the waiting tasks of publication.bpmn, the village heads' duties included. */
@Component
class PublicationTasks implements TaskDescriber {
    private final PublicationMapper publications;
    private final ListMapper lists;
    private final AreaDirectory areas;
    private final CalendarService calendar;

    PublicationTasks(PublicationMapper publications, ListMapper lists, AreaDirectory areas, CalendarService calendar) {
        this.publications = publications;
        this.lists = lists;
        this.areas = areas;
        this.calendar = calendar;
    }

    @Override
    public String processKey() {
        return "publication";
    }

    @Override
    public Facts describe(String kind, String businessKey) {
        var publication = publications.findById(Long.parseLong(businessKey)).orElseThrow();
        return Facts.of(
                publication.area(),
                areas.commune(publication.communeCode()).name() + " – " + publication.title(),
                due(kind, publication));
    }

    /** No law sets a day for confirming: the next working day is our own choice. */
    private Due due(String kind, Publication publication) {
        var last = lists.lastEnd(publication.publicationId());
        return kind.equals(PublicationWork.CONFIRM) && last != null
                ? calendar.term(TermIds.TERM_OVER_CONFIRMATION, last)
                : calendar.kept(publication.startDueOn(), PublicationService.START_RULE, null);
    }

    @Override
    public TaskGuide guide(String kind) {
        return switch (kind) {
            case "publishAtVillage" ->
                new TaskGuide(
                        "In danh sách đã được công nhận của thôn, treo tại nhà văn hóa, rồi ghi ngày treo, người treo, người chứng kiến và chụp ảnh.",
                        PublicationWords.mustHang(calendar),
                        PublicationWords.LAW);
            case "publishAtCommune" ->
                new TaskGuide(
                        "In danh sách của cả xã, treo tại trụ sở, rồi ghi một lần cho tất cả các thôn.",
                        PublicationWords.mustHang(calendar),
                        PublicationWords.LAW);
            case "confirmPublication" ->
                new TaskGuide(
                        "Kiểm tra danh sách các thôn đã treo đủ ngày. Nơi nào bị gỡ thì treo lại và ghi trước khi xác nhận; xác nhận xong thì gỡ bản giấy.",
                        "Đã hết thời gian công khai; danh sách không còn hiện trên trang công khai.",
                        PublicationWords.LAW);
            case PublicationWork.DOWN_AT_VILLAGE, PublicationWork.DOWN_AT_COMMUNE ->
                new TaskGuide(
                        "Gỡ bản giấy, rồi ghi ngày gỡ và người gỡ. Danh sách đã sửa có việc treo riêng.",
                        "Danh sách đã rút; để lại bản giấy là công khai điều không còn đúng.",
                        "Không văn bản nào ấn định ngày gỡ; quy ước của hệ thống");
            case PublicationWork.FOLLOW_UP ->
                new TaskGuide(
                        "Liên hệ nơi chưa treo, ghi lại đã đôn đốc thế nào. Việc tự hết khi đủ hai nơi.",
                        "Danh sách được công nhận phải công khai chậm nhất "
                                + calendar.rule(PublicationService.START_RULE).length() + " từ ngày có quyết định.",
                        PublicationWords.LAW);
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
