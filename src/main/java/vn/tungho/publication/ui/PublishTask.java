package vn.tungho.publication.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import vn.tungho.posting.ui.PhotoBox;
import vn.tungho.posting.ui.PlaceFields;
import vn.tungho.publication.PublicationWork;
import vn.tungho.worklist.WorkItem;
import vn.tungho.worklist.ui.TaskForm;
import vn.tungho.worklist.ui.TaskFrame;

/** Hanging the recognised list: a village head in his village, the officer for all villages at once. */
@org.springframework.stereotype.Component
class PublishTask implements TaskForm {
    /** What photos of all villages at the commune's office belong to; those of a village house belong to its list. */
    static final String PUBLICATION = "publication";

    static final String LIST = "published_list";

    private final PublicationDesk desk;

    PublishTask(PublicationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(PublicationWork.AT_VILLAGE, PublicationWork.AT_COMMUNE);
    }

    @Override
    public Component create(WorkItem item, TaskFrame frame) {
        var id = Long.parseLong(item.businessKey());
        return item.kind().equals(PublicationWork.AT_VILLAGE) ? atVillage(id, frame) : atCommune(id, frame);
    }

    private Component atVillage(long listId, TaskFrame frame) {
        var list = desk.reader().list(listId);
        var publication = desk.reader().require(list.publicationId());
        return new PublishForm(
                desk,
                frame,
                "publish-" + listId,
                list.lineCount() + " hộ của " + list.villageName()
                        + ". Bản in chỉ có họ tên, thôn và loại hộ; không viết thêm thông tin cá nhân nào khác.",
                new PlaceFields(
                        "Nhà văn hóa " + list.villageName(),
                        desk.person().fullName(),
                        publication.decidedOn(),
                        desk.today()),
                false,
                "danh-sach-cong-nhan-" + listId,
                () -> desk.documents().ofVillage(listId),
                new PhotoBox(desk.files(), LIST, listId, list.area(), true),
                data -> desk.placing().atVillage(listId, data));
    }

    private Component atCommune(long publicationId, TaskFrame frame) {
        var publication = desk.reader().require(publicationId);
        var lists = desk.reader().lists(publicationId);
        var commune = desk.areas().commune(publication.communeCode()).name();
        return new PublishForm(
                desk,
                frame,
                "publish-" + publicationId,
                "Một bản cho cả " + lists.size() + " thôn, "
                        + lists.stream().mapToInt(l -> l.lineCount()).sum()
                        + " hộ. Ghi một lần cho tất cả các thôn. Bản in chỉ có họ tên, thôn và loại hộ.",
                new PlaceFields(
                        "Trụ sở UBND " + commune, desk.person().fullName(), publication.decidedOn(), desk.today()),
                true,
                "danh-sach-cong-nhan-" + publicationId,
                () -> desk.documents().ofCommune(publicationId),
                new PhotoBox(desk.files(), PUBLICATION, publicationId, publication.area(), true),
                data -> desk.placing().atCommune(publicationId, data));
    }

    @Override
    public Optional<Component> facts(WorkItem item) {
        var id = Long.parseLong(item.businessKey());
        return Optional.of(new PublicationFacts(
                desk,
                item.kind().equals(PublicationWork.AT_VILLAGE)
                        ? desk.reader().list(id).publicationId()
                        : id));
    }
}
