package vn.tungho.inyear;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tungho.shared.BusinessException;

/** No recognition while a paper is owed (R-INYEAR-DISASTER). */
@Component
class OwedForms {
    private final OwedMapper mapper;

    OwedForms(OwedMapper mapper) {
        this.mapper = mapper;
    }

    List<OwedForm> open(long requestId) {
        return mapper.owed(requestId).stream().filter(f -> f.doneOn() == null).toList();
    }

    void requireNone(long requestId) {
        var open = open(requestId);
        if (!open.isEmpty()) {
            throw new BusinessException("Hồ sơ lập theo đợt thiên tai còn thiếu: "
                    + String.join("; ", open.stream().map(f -> f.form().label()).toList())
                    + ". Bổ sung đủ rồi mới ký quyết định công nhận.");
        }
    }
}
