package vn.tungho.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.AuditTrail;

/** The pull: a person's own households and sheets, whole at first, then only what changed since the device's cursor. */
@Service
public class FieldSetService {
    /** The most households on a device. */
    public static final int MOST_HOUSEHOLDS = 300;

    private static final TypeReference<TreeMap<String, String>> MARKS = new TypeReference<>() {};

    private final FieldSetBuilder builder;
    private final DeviceService devices;
    private final ReceiptService receipts;
    private final DeviceMapper mapper;
    private final AuditTrail audit;
    private final AppClock clock;
    private final JsonMapper json;

    FieldSetService(
            FieldSetBuilder builder,
            DeviceService devices,
            ReceiptService receipts,
            DeviceMapper mapper,
            AuditTrail audit,
            AppClock clock,
            JsonMapper json) {
        this.builder = builder;
        this.devices = devices;
        this.receipts = receipts;
        this.mapper = mapper;
        this.audit = audit;
        this.clock = clock;
        this.json = json;
    }

    /**
     * What changed since the cursor; everything when the cursor is null or no longer known. Asking again with the same cursor gives
     * the same changes, so a lost answer loses nothing.
     */
    @Transactional
    public FieldSet pull(UUID deviceId, @Nullable Long cursor) {
        devices.requireMine(deviceId);
        var device = deviceId.toString();
        var all = builder.build();
        var had = cursor == null
                ? null
                : mapper.marks(device, cursor)
                        .map(m -> json.readValue(m, MARKS))
                        .orElse(null);
        var has = new TreeMap<String, String>();
        var changed = new ArrayList<FieldSet.Part>();
        for (var part : all.parts()) {
            var hash = RecordWriter.sha256(json.writeValueAsBytes(part)).substring(0, 16);
            has.put(part.mark(), hash);
            if (had == null || !hash.equals(had.get(part.mark()))) {
                changed.add(part);
            }
        }
        var next = mapper.nextCursor();
        mapper.keepMarks(device, next, json.writeValueAsString(has), clock.now());
        mapper.forgetBefore(device, cursor == null ? next : cursor);
        mapper.pulled(device, clock.now());
        if (!changed.isEmpty()) {
            audit.export("field-pull", "field_device", device, null, changed.size() + " phần dữ liệu xuống máy");
        }
        return new FieldSet(
                next,
                had == null,
                only(changed, FieldSet.HouseholdPart.class),
                only(changed, FieldSet.SheetPart.class),
                only(changed, FieldSet.FormPart.class),
                had == null ? List.of() : gone(had, has),
                receipts.chosen(device),
                all.limitMessage(),
                clock.now().toString());
    }

    private static List<String> gone(Map<String, String> had, Map<String, String> has) {
        return had.keySet().stream().filter(mark -> !has.containsKey(mark)).toList();
    }

    private static <T> List<T> only(List<FieldSet.Part> parts, Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
