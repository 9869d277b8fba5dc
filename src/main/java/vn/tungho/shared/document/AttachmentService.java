package vn.tungho.shared.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.TextNormalizer;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;

/** Files that belong to a case, a posting, a meeting: photos, scans, papers. Stored as they came, with a check sum. */
@Service
public class AttachmentService {
    /** The largest file taken, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final int MAX_NAME = 200;

    private final AttachmentMapper mapper;
    private final AuditTrail audit;
    private final AppClock clock;

    AttachmentService(AttachmentMapper mapper, AuditTrail audit, AppClock clock) {
        this.mapper = mapper;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Stores a file. The content decides what it is; a file that claims to be an image and is not, or the other way round, is
     * refused.
     *
     * @param objectType what the file belongs to, such as {@code posting}
     * @param mediaType what the sender says the file is; may be empty
     * @throws BusinessException when the file is empty, larger than 10 MB or of a kind that is not taken
     */
    @Transactional
    public Attachment store(
            String objectType, Object objectId, Area area, String fileName, String mediaType, byte[] content) {
        var name = safeName(fileName);
        var type = check(name, mediaType, content);
        var attachment = new Attachment(
                mapper.nextId(),
                objectType,
                objectId.toString(),
                area.provinceCode(),
                area.communeCode(),
                area.villageCode(),
                name,
                type.mediaType(),
                content.length,
                sha256(content),
                Actor.name(),
                clock.now());
        mapper.insert(attachment, content);
        audit.write("store-attachment", objectType, objectId, area, name + " sha256=" + attachment.sha256());
        return attachment;
    }

    /** The file's data without its content. */
    public Attachment find(long attachmentId) {
        return mapper.find(attachmentId).orElseThrow(AttachmentService::missing);
    }

    /** The content, checked against its check sum. The caller asks before whether the reader may see the file's area. */
    public byte[] load(long attachmentId) {
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

    /** The files of an object in the order they came, without their contents. */
    public List<Attachment> list(String objectType, Object objectId) {
        return mapper.list(objectType, objectId.toString());
    }

    /** What the content is; refused as {@link #store} would refuse it. */
    static AttachmentType check(String name, String mediaType, byte[] content) {
        if (content.length == 0) {
            throw new BusinessException("Tệp “" + name + "” trống. Hãy chọn lại tệp.");
        }
        if (content.length > MAX_BYTES) {
            throw new BusinessException("Tệp “" + name + "” lớn hơn 10 MB. Hãy giảm kích thước ảnh hoặc chia nhỏ tệp.");
        }
        var type = AttachmentType.of(content)
                .orElseThrow(
                        () -> new BusinessException(
                                "Tệp “" + name
                                        + "” không phải là loại được nhận. Hãy gửi ảnh (JPEG, PNG, WebP, HEIC), PDF, Word (DOCX) hoặc Excel (XLSX)."));
        var claimsImage = mediaType.startsWith("image/");
        var claimsNothing = mediaType.isBlank() || mediaType.equals("application/octet-stream");
        if (!claimsNothing && claimsImage != type.isImage()) {
            throw new BusinessException(
                    "Tệp “" + name + "” có nội dung khác với loại ghi trên tệp. Hãy chọn lại tệp gốc.");
        }
        return type;
    }

    private static String safeName(String fileName) {
        var bare = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        var clean = TextNormalizer.clean(bare.replaceAll("\\p{C}", ""));
        if (clean.isEmpty()) {
            return "tep";
        }
        return clean.length() <= MAX_NAME ? clean : clean.substring(clean.length() - MAX_NAME);
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
