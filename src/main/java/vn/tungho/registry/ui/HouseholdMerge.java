package vn.tungho.registry.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.shared.ui.draft.DraftBar.Clash;

/**
 * Brings a draft of a household together with what somebody else has saved since it was begun: what one side changed is taken
 * from that side, what both changed is a clash, and a person whom the draft did not know stays.
 */
final class HouseholdMerge {
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("phone", "Điện thoại"),
            Map.entry("address", "Địa chỉ"),
            Map.entry("villageCode", "Thôn"),
            Map.entry("isEthnicMinority", "Hộ dân tộc thiểu số"),
            Map.entry("lacksLabour", "Không có khả năng lao động"),
            Map.entry("hasMeritoriousMember", "Có thành viên là người có công"),
            Map.entry("causes", "Nguyên nhân nghèo"),
            Map.entry("note", "Ghi chú"),
            Map.entry("fullName", "Họ và tên"),
            Map.entry("relationship", "Quan hệ với chủ hộ"),
            Map.entry("birth", "Ngày hoặc năm sinh"),
            Map.entry("gender", "Giới tính"),
            Map.entry("citizenId", "Số CCCD"),
            Map.entry("ethnicityCode", "Dân tộc"),
            Map.entry("education", "Trình độ học vấn"),
            Map.entry("school", "Đang học"),
            Map.entry("job", "Việc làm"),
            Map.entry("labour", "Khả năng lao động"),
            Map.entry("disability", "Khuyết tật"),
            Map.entry("allowance", "Trợ cấp, lương hưu"),
            Map.entry("hasHealthInsurance", "Thẻ bảo hiểm y tế"),
            Map.entry("isMeritorious", "Người có công"),
            Map.entry("isPregnant", "Đang mang thai"));

    private final JsonMapper json;
    private final List<Clash> clashes = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Map<String, Object> others = new LinkedHashMap<>();

    HouseholdMerge(JsonMapper json) {
        this.json = json;
    }

    /** What both changed. */
    List<Clash> clashes() {
        return List.copyOf(clashes);
    }

    /** What was decided by itself and is worth knowing, in sentences. */
    List<String> told() {
        return List.copyOf(told);
    }

    /** The form to go on with: mine where both changed, until the person chooses. */
    HouseholdInput merge(@Nullable HouseholdInput start, HouseholdInput mine, HouseholdInput theirs) {
        var from = start == null ? null : fields(start);
        var merged = fields(mine);
        var now = fields(theirs);
        merged.replaceAll((name, value) -> name.equals("people")
                ? value
                : pick("", name, from == null ? null : from.get(name), from != null, value, now.get(name)));
        merged.put("people", people(start, mine, theirs));
        return json.convertValue(merged, HouseholdInput.class);
    }

    /** The form with the other's words where the person chose them. */
    HouseholdInput theirs(HouseholdInput form, String clash) {
        var fields = fields(form);
        var people = form.people().stream().map(this::fields).toList();
        var parts = clash.split(": ", 2);
        var label = parts[parts.length - 1];
        for (var target : parts.length == 1 ? List.of(fields) : people) {
            if (parts.length == 2 && !parts[0].equals(target.get("fullName"))) {
                continue;
            }
            target.replaceAll((name, value) -> label.equals(LABELS.get(name)) ? others.get(clash) : value);
        }
        fields.put("people", people);
        return json.convertValue(fields, HouseholdInput.class);
    }

    private List<Object> people(@Nullable HouseholdInput start, HouseholdInput mine, HouseholdInput theirs) {
        var result = new ArrayList<Object>();
        for (var now : theirs.people()) {
            var before = start == null ? null : find(start, now.memberId());
            var me = find(mine, now.memberId());
            if (me != null) {
                result.add(person(before, me, now));
            } else if (before == null) {
                told.add("Người khác vừa thêm %s; người này được giữ trong hộ.".formatted(now.fullName()));
                result.add(fields(now));
            } else if (!before.equals(now)) {
                told.add("Bạn bỏ %s, nhưng người khác vừa sửa người này: kiểm tra rồi bỏ lại nếu đúng."
                        .formatted(now.fullName()));
                result.add(fields(now));
            }
        }
        for (var me : mine.people()) {
            if (me.memberId() == 0 && theirs.people().stream().noneMatch(t -> isSame(t, me))) {
                result.add(fields(me));
            } else if (me.memberId() != 0 && find(theirs, me.memberId()) == null) {
                told.add("%s không còn là thành viên của hộ.".formatted(me.fullName()));
            }
        }
        return result;
    }

    private static boolean isSame(PersonInput a, PersonInput b) {
        return a.fullName().strip().equalsIgnoreCase(b.fullName().strip())
                && a.birth().strip().equals(b.birth().strip());
    }

    private static @Nullable PersonInput find(HouseholdInput form, long memberId) {
        return form.people().stream()
                .filter(p -> p.memberId() == memberId)
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> person(@Nullable PersonInput before, PersonInput me, PersonInput now) {
        var from = before == null ? null : fields(before);
        var theirs = fields(now);
        var merged = fields(me);
        merged.replaceAll((name, value) -> pick(
                me.fullName() + ": ",
                name,
                from == null ? null : from.get(name),
                from != null,
                value,
                theirs.get(name)));
        return merged;
    }

    private @Nullable Object pick(
            String whose,
            String name,
            @Nullable Object from,
            boolean isKnown,
            @Nullable Object me,
            @Nullable Object now) {
        if (Objects.equals(me, now) || (isKnown && Objects.equals(from, now))) {
            return me;
        }
        if (isKnown && Objects.equals(from, me)) {
            return now;
        }
        var label = LABELS.get(name);
        if (label != null) {
            var clash = whose + label;
            others.put(clash, now);
            clashes.add(new Clash(clash, words(me), words(now)));
        }
        return me;
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean b -> b ? "có" : "không";
            default -> value.toString();
        };
    }

    private Map<String, Object> fields(Object record) {
        return json.convertValue(record, FIELDS);
    }
}
