package vn.tungho.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tungho.assignment.MyHousehold;
import vn.tungho.registry.Household;
import vn.tungho.registry.HouseholdService;
import vn.tungho.registry.Member;
import vn.tungho.review.CaseState;
import vn.tungho.review.SheetSetService;
import vn.tungho.standard.SheetForm;
import vn.tungho.standard.SheetGroup;
import vn.tungho.standard.coherence.RegisterComparison;

/** Puts together what one person takes along: the households helped first, then those to survey, up to the limit. */
@Component
class FieldSetBuilder {
    private final SheetSetService sheets;
    private final HelpSet help;
    private final HouseholdService households;
    private final SheetMemory memory;
    private final ConflictMapper conflicts;

    FieldSetBuilder(
            SheetSetService sheets,
            HelpSet help,
            HouseholdService households,
            SheetMemory memory,
            ConflictMapper conflicts) {
        this.sheets = sheets;
        this.help = help;
        this.households = households;
        this.memory = memory;
        this.conflicts = conflicts;
    }

    /** All parts, and why some are missing. */
    record Built(List<FieldSet.Part> parts, @Nullable String limitMessage) {}

    Built build() {
        var most = FieldSetService.MOST_HOUSEHOLDS;
        var allHelped = help.list();
        var helped = allHelped.stream().limit(most).toList();
        var ids = new LinkedHashSet<Long>();
        helped.forEach(h -> ids.add(h.householdId()));
        var rows = memory.lock(sheets.mineIds(most));
        var entries = sheets.mine(most).stream()
                .filter(e -> ids.contains(e.reviewCase().householdId())
                        || (ids.size() < most && ids.add(e.reviewCase().householdId())))
                .toList();
        var parts = new ArrayList<FieldSet.Part>(householdParts(ids, helped, entries));
        parts.addAll(sheetParts(rows, entries));
        forms(entries).forEach((id, form) -> parts.add(formPart(id, form)));
        var left = allHelped.size() - helped.size() + sheets.countMine() - entries.size();
        return new Built(parts, limitMessage(left));
    }

    private static @Nullable String limitMessage(int left) {
        return left <= 0
                ? null
                : "Máy chỉ giữ tối đa " + FieldSetService.MOST_HOUSEHOLDS + " hộ. Còn " + left
                        + " hộ của bạn chưa tải được; gửi xong phiếu của các hộ trên máy rồi cập nhật lại.";
    }

    private List<FieldSet.HouseholdPart> householdParts(
            Collection<Long> ids, List<MyHousehold> helped, List<SheetSetService.Entry> entries) {
        var members = households.membersOf(ids);
        var villages = new HashMap<Long, String>();
        entries.forEach(
                e -> villages.put(e.reviewCase().householdId(), e.village().villageName()));
        helped.forEach(h -> villages.put(h.householdId(), h.villageName()));
        var helps = help.of(helped);
        return households.findAll(ids).stream()
                .map(h -> householdPart(
                        h,
                        villages.getOrDefault(h.householdId(), ""),
                        members.getOrDefault(h.householdId(), List.of()),
                        helps.of(h.householdId())))
                .toList();
    }

    private static FieldSet.HouseholdPart householdPart(
            Household h, String village, List<Member> members, FieldSet.@Nullable HelpPart help) {
        return new FieldSet.HouseholdPart(
                h.householdId(),
                h.householdCode(),
                h.headName(),
                village,
                h.address(),
                h.phone(),
                h.povertyStatus().inYear(h.classYear()),
                h.memberCount(),
                members.stream()
                        .map(m -> new FieldSet.MemberPart(
                                m.fullName(),
                                m.relationship().label(),
                                m.birthYear(),
                                m.gender() == null ? null : m.gender().label()))
                        .toList(),
                help);
    }

    private List<FieldSet.SheetPart> sheetParts(List<SheetMemoryMapper.Row> rows, List<SheetSetService.Entry> entries) {
        var answers = new LinkedHashMap<Long, Map<String, String>>();
        entries.forEach(e -> answers.put(e.reviewCase().caseId(), e.answers()));
        var remembered = memory.observe(
                rows.stream().filter(r -> answers.containsKey(r.caseId())).toList(), answers);
        memory.keep(remembered.values());
        var contested = new HashSet<>(answers.isEmpty() ? List.of() : conflicts.openAmong(answers.keySet()));
        return entries.stream()
                .map(e -> {
                    var c = e.reviewCase();
                    var held = new TreeMap<String, FieldSet.AnswerPart>();
                    java.util.Objects.requireNonNull(remembered.get(c.caseId()))
                            .held()
                            .forEach((field, now) ->
                                    held.put(field, new FieldSet.AnswerPart(now.value(), now.version())));
                    return new FieldSet.SheetPart(
                            c.caseId(),
                            c.householdId(),
                            c.headName(),
                            e.village().villageName(),
                            c.source().label(),
                            c.state() != CaseState.LISTED,
                            contested.contains(c.caseId()),
                            SheetRules.epoch(e),
                            e.dueOn().toString(),
                            formId(e.form()),
                            held,
                            e.lastYear(),
                            c.surveyedOn() == null ? e.suggested() : Map.of(),
                            e.reasons(),
                            RegisterComparison.differences(e.form(), e.facts()));
                })
                .toList();
    }

    private static Map<String, SheetForm> forms(List<SheetSetService.Entry> entries) {
        var forms = new TreeMap<String, SheetForm>();
        entries.forEach(e -> forms.put(formId(e.form()), e.form()));
        return forms;
    }

    private static String formId(SheetForm form) {
        return form.editionId() + "." + form.region() + "." + form.area();
    }

    static FieldSet.FormPart formPart(String id, SheetForm form) {
        var groups = new ArrayList<FieldSet.GroupPart>();
        form.income().forEach(g -> groups.add(groupPart("Phiếu B1", g)));
        form.deprivation().forEach(g -> groups.add(groupPart("Phiếu B2", g)));
        return new FieldSet.FormPart(id, groups, form.coherence());
    }

    private static FieldSet.GroupPart groupPart(String sheet, SheetGroup group) {
        return new FieldSet.GroupPart(
                sheet,
                group.name(),
                group.items().stream()
                        .map(i -> new FieldSet.ItemPart(
                                i.code(),
                                i.label(),
                                i.help(),
                                i.unconfirmed() || i.options().stream().anyMatch(o -> o.unconfirmed()),
                                i.icon(),
                                i.options().stream()
                                        .map(o -> new FieldSet.OptionPart(o.code(), o.label()))
                                        .toList()))
                        .toList());
    }
}
