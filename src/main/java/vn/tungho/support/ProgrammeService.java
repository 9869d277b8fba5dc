package vn.tungho.support;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.security.CurrentUser;
import vn.tungho.security.Role;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.PovertyStatus;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.support.condition.Condition;
import vn.tungho.support.condition.ConditionKind;

/** The programmes: reads them, and takes in those of the locality. */
@Service
public class ProgrammeService {
    private static final String RULE_VERIFY = "SUPPORT_VERIFY";
    /** How long the list of a programme of the place hangs. */
    public static final String RULE_POSTING = "SELECTION_PUBLICATION";

    private static final String RULE_APPROVE = "SUPPORT_APPROVAL";
    private static final String RULE_USE = "SUPPORT_USE_CHECK";
    private static final int NAME_LENGTH = 150;

    private final ProgrammeMapper mapper;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    ProgrammeService(ProgrammeMapper mapper, CurrentUser currentUser, AuditTrail audit) {
        this.mapper = mapper;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** Everything about the programmes at once; four small reads. */
    @Transactional(readOnly = true)
    public ProgrammeBook book() {
        return new ProgrammeBook(
                mapper.programmes(), mapper.editions(), mapper.documents(), mapper.stages(), mapper.conditions());
    }

    /** Adds a programme of the locality; returns its code. Rights are computed with it from the next computing on. */
    @Transactional
    public String add(NewProgramme data) {
        requireAdministrator();
        if (data.name().isBlank() || data.name().length() > NAME_LENGTH) {
            throw new BusinessException("Ghi tên chương trình, không quá 150 chữ.");
        }
        if (data.amount() != null && data.amount() < 0) {
            throw new BusinessException("Mức hỗ trợ không thể là số âm.");
        }
        if (data.returnMonths() != null && data.returnMonths() <= 0) {
            throw new BusinessException("Số tháng phải hoàn trả ít nhất là 1; để trống nếu không phải hoàn trả.");
        }
        var id = mapper.nextEditionId();
        var code = "LOCAL_" + id;
        mapper.insert(new Programme(
                code,
                data.name().strip(),
                data.onlyPoor() ? "LOCAL_POOR" : "LOCAL",
                data.indicators().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")),
                data.frequency(),
                true,
                true,
                500));
        mapper.insertEdition(new ProgrammeEdition(
                id,
                code,
                data.validFromOn(),
                null,
                data.summary().strip(),
                data.amount(),
                data.amount() == null ? "Theo từng trường hợp" : "Mức tối đa do địa phương nhập",
                false,
                data.article().isBlank()
                        ? "Quy định của địa phương"
                        : data.article().strip(),
                false,
                data.isSelectionNeeded(),
                data.isPosted() ? RULE_POSTING : null,
                RULE_VERIFY,
                RULE_APPROVE,
                RULE_USE,
                data.returnMonths() == null ? ReturnKind.NONE : ReturnKind.ITEM,
                data.returnMonths(),
                data.returnMonths() == null ? null : "Theo cam kết của hộ",
                data.conditions().strip(),
                data.contact().isBlank()
                        ? "Công chức giảm nghèo của xã"
                        : data.contact().strip()));
        var no = 1;
        for (var document : data.documents()) {
            mapper.insertDocument(new ProgrammeDocument(id, no++, document, null, true));
        }
        conditions(data, id).forEach(mapper::insertCondition);
        mapper.insertStage(new ProgrammeStage(id, 1, "Giao hỗ trợ", 100, false));
        audit.write("add-programme", "programme", code, null, data.name());
        return code;
    }

    private static List<Condition> conditions(NewProgramme data, long id) {
        var classes =
                data.onlyPoor() ? List.of(PovertyStatus.POOR) : List.of(PovertyStatus.POOR, PovertyStatus.NEAR_POOR);
        var who = Condition.who(classes, List.of(), List.of(), "").in(id, 1);
        return data.indicators().isEmpty()
                ? List.of(who)
                : List.of(
                        who,
                        Condition.of(
                                        ConditionKind.NEED,
                                        data.indicators().stream()
                                                .sorted()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(",")))
                                .in(id, 2));
    }

    /** Stops or resumes offering a programme; open cases go on. */
    @Transactional
    public void setActive(String code, boolean active) {
        requireAdministrator();
        if (mapper.setActive(code, active) == 0) {
            throw new BusinessException("Không có chương trình này. Hãy tải lại trang.");
        }
        audit.write(active ? "resume-programme" : "stop-programme", "programme", code, null, "");
    }

    private void requireAdministrator() {
        if (!currentUser.require().has(Role.ADMINISTRATOR)) {
            throw new BusinessException("Chương trình hỗ trợ do quản trị hệ thống nhập.");
        }
    }
}
