package vn.tungho.field.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.field.FieldRecord;
import vn.tungho.field.RecordKind;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.VietnameseFormat;
import vn.tungho.shared.input.Texts;

/** Reads each record of a push for itself: one that cannot be read is refused with words and kept whole, the others go on. */
@Component
class SentReader {
    /** Farther ahead no clock may be, and longer ago nothing waits on a device: such a time is the clock's fault. */
    private static final Duration MOST_AHEAD = Duration.ofDays(1);

    private static final Period LONGEST_AGO = Period.ofYears(1);

    private final JsonMapper json;
    private final AppClock clock;

    SentReader(JsonMapper json, AppClock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** The key as the device wrote it; empty when there is none. */
    static String key(JsonNode node) {
        return text(node, "key");
    }

    FieldRecord read(UUID deviceId, JsonNode node) {
        var key = uuid(text(node, "key"));
        var kind = kind(text(node, "kind"));
        var madeAt = time(text(node, "madeAt"));
        var seq = node.path("seq");
        var fault = key == null
                ? "Bản ghi không có mã. Hãy cập nhật ứng dụng rồi ghi lại."
                : kind == RecordKind.UNKNOWN
                        ? kindWords(text(node, "kind"))
                        : !isNumber(seq)
                                ? "Bản ghi không có số thứ tự. Hãy cập nhật ứng dụng rồi ghi lại."
                                : madeAt == null
                                        ? "Giờ ghi trên máy không đọc được. Hãy chỉnh giờ của máy, mở bản ghi rồi gửi lại."
                                        : null;
        if (fault != null) {
            return unreadable(deviceId, node, key, kind, fault);
        }
        var at = java.util.Objects.requireNonNull(madeAt);
        return new FieldRecord(
                java.util.Objects.requireNonNull(key),
                deviceId,
                seq.asLong(),
                kind,
                text(node, "epoch"),
                sane(at),
                FieldRecord.JSON,
                json.writeValueAsBytes(node.path("payload").isMissingNode() ? null : node.get("payload")),
                uuid(text(node, "replaces")),
                null,
                note(at));
    }

    /** A photo's record; what stands beside the bytes may be as wrong as anything else. */
    FieldRecord photo(
            UUID deviceId, String key, String seq, String epoch, String madeAt, String mediaType, byte[] content) {
        var id = uuid(key);
        var time = time(madeAt);
        var number = seq.matches("[0-9]{1,15}") ? Long.parseLong(seq) : 0;
        var fault = id == null || time == null || number < 1
                ? "Thông tin đi kèm ảnh không đọc được. Hãy cập nhật ứng dụng rồi chụp lại."
                : null;
        var at = time == null ? clock.now() : time;
        return new FieldRecord(
                id == null ? UUID.nameUUIDFromBytes(content) : id,
                deviceId,
                number,
                RecordKind.PHOTO,
                epoch,
                sane(at),
                Texts.length(mediaType) > 100 ? "application/octet-stream" : mediaType,
                content,
                null,
                fault,
                note(at));
    }

    private FieldRecord unreadable(UUID deviceId, JsonNode node, @Nullable UUID key, RecordKind kind, String fault) {
        var whole = json.writeValueAsBytes(node);
        return new FieldRecord(
                key == null
                        ? UUID.nameUUIDFromBytes((deviceId + " " + new String(whole, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8))
                        : key,
                deviceId,
                isNumber(node.path("seq")) ? node.path("seq").asLong() : 0,
                kind == RecordKind.PHOTO ? RecordKind.UNKNOWN : kind,
                "",
                clock.now(),
                FieldRecord.JSON,
                whole,
                null,
                fault,
                "");
    }

    private static boolean isNumber(JsonNode seq) {
        return seq.isIntegralNumber() && seq.canConvertToLong() && seq.asLong() > 0;
    }

    private boolean isPossible(LocalDateTime madeAt) {
        var now = clock.now();
        return !madeAt.isAfter(now.plus(MOST_AHEAD)) && !madeAt.isBefore(now.minus(LONGEST_AGO));
    }

    private LocalDateTime sane(LocalDateTime madeAt) {
        return isPossible(madeAt) ? madeAt : clock.now();
    }

    private String note(LocalDateTime madeAt) {
        return isPossible(madeAt)
                ? ""
                : "Đồng hồ của máy ghi " + VietnameseFormat.dateTime(madeAt)
                        + ", không thể đúng, nên hệ thống lấy giờ nhận. Hãy chỉnh lại ngày giờ của máy.";
    }

    private static String kindWords(String kind) {
        return kind.isEmpty()
                ? "Bản ghi không ghi loại. Hãy cập nhật ứng dụng rồi ghi lại."
                : "Không có loại bản ghi “" + Texts.shorten(kind, 41) + "”. Hãy cập nhật ứng dụng rồi ghi lại.";
    }

    private static RecordKind kind(String name) {
        try {
            var kind = RecordKind.valueOf(name.toUpperCase(Locale.ROOT));
            // photos come by their own door, with their bytes
            return kind == RecordKind.PHOTO ? RecordKind.UNKNOWN : kind;
        } catch (IllegalArgumentException e) {
            return RecordKind.UNKNOWN;
        }
    }

    private static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() || value.isIntegralNumber() ? value.asString() : "";
    }

    private static @Nullable UUID uuid(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(text) : null;
    }

    private static @Nullable LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
