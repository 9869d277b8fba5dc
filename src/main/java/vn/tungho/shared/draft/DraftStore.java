package vn.tungho.shared.draft;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.document.sent.SentFile;
import vn.tungho.shared.document.sent.SentFiles;

/**
 * Keeps the words of unsent forms, one draft per person and form key, so that a lost connection, a closed page or an ended
 * session loses nothing. The form chooses the text format; sending the form clears the draft in the same transaction.
 */
@Service
public class DraftStore {
    private static final Logger LOG = LoggerFactory.getLogger(DraftStore.class);

    /** How many bytes of chosen files are kept for one person. */
    static final long MOST_BYTES = 60L * 1024 * 1024;

    private final DraftMapper drafts;
    private final DraftFileMapper files;
    private final DraftCipher cipher;
    private final JsonMapper json;
    private final AppClock clock;

    DraftStore(DraftMapper drafts, DraftFileMapper files, DraftCipher cipher, JsonMapper json, AppClock clock) {
        this.drafts = drafts;
        this.files = files;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps the content in place of what was kept before. */
    @Transactional
    public Draft save(long userId, String formKey, String content) {
        var draft = new Draft(formKey, content, clock.now());
        drafts.put(userId, formKey, cipher.close(userId, formKey, content), draft.savedAt());
        return draft;
    }

    /** Keeps the words of a form as a record, in place of what was kept before; says when. */
    @Transactional
    public LocalDateTime saveWords(long userId, String formKey, Object words) {
        return save(userId, formKey, json.writeValueAsString(words)).savedAt();
    }

    /** A form's words, and when they were kept; empty too when they are those of an older form. */
    @Transactional(readOnly = true)
    public <T> Optional<Kept<T>> loadWords(long userId, String formKey, Class<T> type) {
        return load(userId, formKey).flatMap(draft -> read(draft, type));
    }

    private <T> Optional<Kept<T>> read(Draft draft, Class<T> type) {
        try {
            return Optional.of(new Kept<>(json.readValue(draft.content(), type), draft.savedAt()));
        } catch (JacksonException e) {
            // a draft of an older form; the person starts anew
            LOG.warn("a draft could not be read: {}", e.getOriginalMessage());
            return Optional.empty();
        }
    }

    /** A form's words and when they were kept. */
    public record Kept<T>(T words, LocalDateTime savedAt) {}

    @Transactional(readOnly = true)
    public Optional<Draft> load(long userId, String formKey) {
        return drafts.find(userId, formKey)
                .map(d -> new Draft(d.formKey(), cipher.open(userId, formKey, d.content()), d.savedAt()));
    }

    /** Forgets the words and the files of a form. */
    @Transactional
    public void clear(long userId, String formKey) {
        drafts.delete(userId, formKey);
        files.deleteAll(userId, formKey);
    }

    /** Does the act of a form and forgets its draft in the same transaction: a refused act leaves the draft as it was. */
    @Transactional
    public <T> T finish(long userId, String formKey, Supplier<T> act) {
        var told = act.get();
        clear(userId, formKey);
        return told;
    }

    /** How much so many bytes take where they lie encrypted, as letters: a third more. */
    private static long kept(long bytes) {
        return bytes * 4 / 3;
    }

    /**
     * Keeps a chosen file until its form is sent.
     *
     * @throws BusinessException when too much is kept for the person already
     */
    @Transactional
    public DraftFile keepFile(long userId, String formKey, String field, SentFile chosen) {
        if (files.bytes(userId) + kept(chosen.content().length) > kept(MOST_BYTES)) {
            throw new BusinessException("Các bản nháp của bạn đang giữ quá nhiều tệp. Hãy gửi hoặc bỏ bớt bản nháp có"
                    + " ảnh rồi chọn lại tệp này.");
        }
        var file = new DraftFile(files.nextId(), chosen);
        var now = clock.now();
        var closed = cipher.close(file.fileId(), chosen.content());
        files.insert(
                userId,
                formKey,
                field,
                new DraftFileMapper.Kept(file.fileId(), chosen.fileName(), chosen.mediaType(), closed, now),
                now);
        return file;
    }

    /** The files kept for a field of a form, in the order they were chosen. */
    @Transactional(readOnly = true)
    public List<DraftFile> files(long userId, String formKey, String field) {
        return files.list(userId, formKey, field).stream().map(this::opened).toList();
    }

    private DraftFile opened(DraftFileMapper.Kept kept) {
        var content = cipher.open(kept.fileId(), kept.content());
        return new DraftFile(
                kept.fileId(),
                kept.cleanedAt() == null
                        ? SentFiles.whatever(kept.fileName(), content)
                        : SentFiles.kept(kept.fileName(), kept.mediaType(), content));
    }

    /** Forgets one chosen file. */
    @Transactional
    public void dropFile(long userId, long fileId) {
        files.delete(userId, fileId);
    }

    /** For how many days a draft is kept after its last change; a row of the settings. */
    @Transactional(readOnly = true)
    public int keptDays() {
        return drafts.keepDays();
    }

    /** Deletes a batch of the drafts and files that have outlived their days; returns how many went. */
    @Transactional
    public int endOld() {
        var before = clock.now().minusDays(drafts.keepDays());
        return drafts.deleteOld(before) + files.deleteOld(before);
    }
}
