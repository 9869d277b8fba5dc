package vn.tungho.shared.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.document.sent.SentFile;
import vn.tungho.shared.document.sent.SentFiles;
import vn.tungho.shared.jobs.Nightly;

/**
 * Files that belong to a case, a posting, a meeting: photos, scans, papers, with a check sum. Pictures are kept as we encoded them, without
 * the place where they were taken; a visit's place is kept only where the helper noted it himself. Papers are kept as they came.
 */
@Service
public class AttachmentService {
    /** The largest file taken, in bytes. */
    public static final int MAX_BYTES = SentFiles.MAX_BYTES;

    private static final int A_NIGHT = 500;

    private final AttachmentMapper mapper;
    private final AuditTrail audit;
    private final AppClock clock;
    private final TransactionOperations transactions;

    AttachmentService(AttachmentMapper mapper, AuditTrail audit, AppClock clock, TransactionOperations transactions) {
        this.mapper = mapper;
        this.audit = audit;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Stores a file as {@link SentFiles#take} lets it in. The content decides what it is; a file that claims to be an image and is not, or the
     * other way round, is refused.
     *
     * @param objectType what the file belongs to, such as {@code posting}
     * @param mediaType what the sender says the file is; may be empty
     * @throws BusinessException when the file is empty, larger than 10 MB or of a kind that is not taken
     */
    @Transactional
    public Attachment store(
            String objectType, Object objectId, Area area, String fileName, String mediaType, byte[] content) {
        var kept = SentFiles.take(fileName, mediaType, content);
        var now = clock.now();
        var attachment = new Attachment(
                mapper.nextId(),
                objectType,
                objectId.toString(),
                area.provinceCode(),
                area.communeCode(),
                area.villageCode(),
                kept.fileName(),
                kept.mediaType(),
                kept.content().length,
                sha256(kept.content()),
                Actor.name(),
                now,
                sha256(content),
                now);
        mapper.insert(attachment, kept.content());
        audit.write(
                "store-attachment",
                objectType,
                objectId,
                area,
                kept.fileName() + " sha256=" + attachment.sha256() + " gửi=" + attachment.sentSha256());
        return attachment;
    }

    /** The file's data without its content. */
    public Attachment find(long attachmentId) {
        return mapper.find(attachmentId).orElseThrow(AttachmentService::missing);
    }

    /** The content, checked against its check sum. */
    byte[] load(long attachmentId) {
        var attachment = find(attachmentId);
        var content = mapper.content(attachmentId);
        if (content == null) {
            throw missing();
        }
        if (!sha256(content.content()).equals(attachment.sha256())) {
            throw new BusinessException("Tệp “" + attachment.fileName()
                    + "” trong kho đã bị thay đổi so với lúc gửi. Hãy báo quản trị hệ thống.");
        }
        return content.content();
    }

    /**
     * The file to be served, checked against its check sum: a picture that we encoded, or a paper to take along. The caller asks before
     * whether the reader may see the file's area.
     */
    public SentFile open(long attachmentId) {
        var attachment = find(attachmentId);
        var content = load(attachmentId);
        return attachment.cleanedAt() == null
                ? SentFiles.whatever(attachment.fileName(), content)
                : SentFiles.kept(attachment.fileName(), attachment.mediaType(), content);
    }

    /**
     * Encodes pictures kept from before anew, a night's worth at a time. What cannot be opened stays, to be taken along only. The audit log
     * gets both check sums.
     */
    @Nightly(name = "pictures", label = "Làm sạch ảnh, tệp nhận từ bản cũ", at = "03:20")
    public void cleanOld() {
        mapper.uncleaned(A_NIGHT).forEach(id -> transactions.executeWithoutResult(t -> clean(id)));
    }

    private void clean(long attachmentId) {
        var old = find(attachmentId);
        var kept = open(attachmentId);
        var sum = sha256(kept.content());
        mapper.clean(attachmentId, kept.content(), kept.mediaType(), sum, clock.now());
        audit.write(
                "clean-attachment",
                old.objectType(),
                old.objectId(),
                old.area(),
                old.fileName() + " sha256=" + sum + " trước=" + old.sha256());
    }

    /** The files of an object in the order they came, without their contents. */
    public List<Attachment> list(String objectType, Object objectId) {
        return mapper.list(objectType, objectId.toString());
    }

    /** The check sum under which a content is kept; the same picture has the same. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BusinessException missing() {
        return new BusinessException("Không tìm thấy tệp. Có thể tệp chưa được gửi xong; hãy gửi lại.");
    }
}
