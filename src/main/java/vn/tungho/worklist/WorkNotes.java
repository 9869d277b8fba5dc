package vn.tungho.worklist;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.document.Attachment;
import vn.tungho.shared.document.AttachmentService;
import vn.tungho.shared.document.sent.SentFile;
import vn.tungho.shared.input.Texts;

/** What people write and put beside a piece of work, and what has happened to its case; only for those who may see the item. */
@Service
public class WorkNotes {
    /** What files of a piece of work are filed under. */
    public static final String OBJECT_TYPE = "work_item";

    private static final int MAX_COMMENT = 2_000;

    private final WorklistService worklist;
    private final WorkNotesMapper mapper;
    private final AttachmentService attachments;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final AppClock clock;

    WorkNotes(
            WorklistService worklist,
            WorkNotesMapper mapper,
            AttachmentService attachments,
            CurrentUser currentUser,
            AuditTrail audit,
            AppClock clock) {
        this.worklist = worklist;
        this.mapper = mapper;
        this.attachments = attachments;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** The remarks on the item's case, the oldest first. */
    @Transactional(readOnly = true)
    public List<WorkComment> comments(long workItemId) {
        var item = visible(workItemId);
        return mapper.comments(item.processKey(), item.businessKey());
    }

    /** Adds a remark. */
    @Transactional
    public void comment(long workItemId, String content) {
        var item = visible(workItemId);
        var text = content.strip();
        if (text.isEmpty() || Texts.length(text) > MAX_COMMENT) {
            throw new BusinessException("Ghi chú phải có từ 1 đến 2.000 chữ. Hãy viết lại.");
        }
        var person = currentUser.require();
        mapper.insert(new WorkComment(
                mapper.nextCommentId(), workItemId, person.username(), person.fullName(), text, clock.now()));
        audit.write("comment-work", OBJECT_TYPE, workItemId, item.area(), TextNormalizer.clean(item.title()));
    }

    /** The steps of the item's case, the latest first. */
    @Transactional(readOnly = true)
    public List<CaseEntry> history(long workItemId) {
        var item = visible(workItemId);
        return mapper.history(item.processKey(), item.businessKey());
    }

    /** The files put beside the item. */
    @Transactional(readOnly = true)
    public List<Attachment> files(long workItemId) {
        visible(workItemId);
        return attachments.list(OBJECT_TYPE, workItemId);
    }

    /** Puts a file beside the item; see {@link AttachmentService#store} for what is taken. */
    @Transactional
    public Attachment attach(long workItemId, String fileName, String mediaType, byte[] content) {
        var item = visible(workItemId);
        return attachments.store(OBJECT_TYPE, workItemId, item.area(), fileName, mediaType, content);
    }

    /** The content of a file that lies beside an item the person may see. */
    @Transactional(readOnly = true)
    public SentFile content(long workItemId, long attachmentId) {
        visible(workItemId);
        var file = attachments.find(attachmentId);
        if (!file.objectType().equals(OBJECT_TYPE) || !file.objectId().equals(Long.toString(workItemId))) {
            throw new BusinessException("Tệp này không thuộc việc đang mở. Hãy tải lại trang.");
        }
        return attachments.open(attachmentId);
    }

    private WorkItem visible(long workItemId) {
        return worklist.find(workItemId)
                .orElseThrow(() -> new BusinessException(
                        "Không thấy việc này trong địa bàn của bạn. Hãy tải lại danh sách việc."));
    }
}
