package vn.tungho.inyear;

import java.time.LocalDate;
import java.util.List;
import vn.tungho.registry.Household;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.input.Days;
import vn.tungho.shared.input.PhoneNumbers;
import vn.tungho.shared.valid.RecordRules;

/** What a request must hold before it is taken in. */
final class NewRequestChecks {
    private NewRequestChecks() {}

    static void check(NewRequest data, LocalDate today) {
        RecordRules.check(data);
        if (data.phone() != null) {
            PhoneNumbers.read(data.phone()).taken();
        }
        if (data.email() != null
                && !data.email().isBlank()
                && !data.email().strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new BusinessException("Địa chỉ thư điện tử chưa đúng. Hãy ghi như ten@vidu.vn hoặc để trống.");
        }
        Days.within(data.receivedOn(), null, today).taken();
    }

    /** The household lives where the request says and has no open request that asks for the same. */
    static void checkHousehold(RequestKind kind, String villageCode, Household household, List<Request> others) {
        if (!household.villageCode().equals(villageCode)) {
            throw new BusinessException("Hộ " + household.headName() + " không ở thôn này. Hãy chọn lại thôn hoặc hộ.");
        }
        if (!household.isActive()) {
            throw new BusinessException(
                    "Hộ " + household.headName() + " đã đưa ra khỏi danh sách theo dõi. Đưa lại vào danh sách trước.");
        }
        if (kind == RequestKind.ESCAPE && !household.povertyStatus().onList()) {
            throw new BusinessException(
                    "Hộ " + household.headName()
                            + " không phải hộ nghèo, hộ cận nghèo nên không có gì để thoát. Mẫu 04 chỉ dành cho hộ trong danh sách.");
        }
        if (kind.byIncome() && household.povertyStatus().onList()) {
            throw new BusinessException("Hộ " + household.headName()
                    + " đang là "
                    + household.povertyStatus().inYear(household.classYear()).toLowerCase(java.util.Locale.ROOT)
                    + ". Mức sống trung bình và lao động thu nhập thấp chỉ xét cho hộ ngoài danh sách.");
        }
        if (others.stream().anyMatch(r -> r.endedOn() == null && r.kind().byIncome() == kind.byIncome())) {
            throw new BusinessException("Hộ " + household.headName()
                    + " đang có một giấy đề nghị chưa trả lời. Hãy mở giấy đề nghị đó, không lập thêm.");
        }
    }
}
