package vn.tungho.livelihood;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.market.OfferService;
import vn.tungho.registry.Household;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.AuditTrail;

/** The library of models that worked, offered where the conditions are alike. */
@Service
public class ModelService {
    private static final int LOOKED_AT = 500;

    private final ModelMapper models;
    private final OfferService market;
    private final LivelihoodAccess access;
    private final AuditTrail audit;
    private final AppClock clock;

    ModelService(ModelMapper models, OfferService market, LivelihoodAccess access, AuditTrail audit, AppClock clock) {
        this.models = models;
        this.market = market;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes a model down for the province; returns its id. */
    @Transactional
    public long write(ModelData data) {
        var province = access.requireWriter();
        check(data);
        var id = models.nextId();
        models.insert(id, province, data, access.person().username(), clock.now());
        audit.write("write-model", "livelihood_model", id, Area.province(province), data.name());
        return id;
    }

    /** @throws BusinessException when somebody else changed it meanwhile */
    @Transactional
    public void change(long modelId, int version, ModelData data) {
        var model = find(modelId);
        access.requireWriter(model.provinceCode());
        check(data);
        if (models.change(modelId, version, data) == 0) {
            throw new BusinessException("Mô hình vừa được người khác sửa. Hãy tải lại trang rồi sửa lại.");
        }
        audit.write("change-model", "livelihood_model", modelId, Area.province(model.provinceCode()), data.name());
    }

    /** Takes a model out of the library; groups that follow it keep it. */
    @Transactional
    public void withdraw(long modelId) {
        var model = find(modelId);
        access.requireWriter(model.provinceCode());
        models.withdraw(modelId);
        audit.write("withdraw-model", "livelihood_model", modelId, Area.province(model.provinceCode()), model.name());
    }

    @Transactional(readOnly = true)
    public Model find(long modelId) {
        return models.find(modelId)
                .filter(m -> access.person().provinceCodes().contains(m.provinceCode()))
                .orElseThrow(() -> new BusinessException("Không có mô hình này trong tỉnh của bạn."));
    }

    /** Models of the province, the latest first. */
    @Transactional(readOnly = true)
    public List<Model> page(@Nullable Model after, int limit) {
        var provinces = access.person().provinceCodes();
        return provinces.isEmpty() ? List.of() : models.page(provinces, after, limit);
    }

    /** The models that suit a household best. */
    @Transactional(readOnly = true)
    public List<ModelFit> fits(Household household, int limit) {
        var products = Set.copyOf(market.products(household.householdId()));
        return models.page(Set.of(household.provinceCode()), null, LOOKED_AT).stream()
                .flatMap(m -> ModelRules.fit(m, household, products).stream())
                .sorted(ModelRules.BEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** True when the person may write models. */
    public boolean mayWrite() {
        return access.mayWrite();
    }

    private void check(ModelData d) {
        require(!d.name().isBlank(), "Chưa ghi tên mô hình, ví dụ “Nuôi ong lấy mật dưới tán rừng”.");
        require(d.cost() >= 0 && d.incomeAYear() >= 0, "Số tiền không thể là số âm.");
        require(d.months() > 0, "Số tháng đến khi có thu phải từ 1 trở lên.");
        require(d.provenHouseholds() > 0, "Chỉ ghi mô hình đã có ít nhất một hộ làm được.");
        require(
                d.provenYear() > 1990 && d.provenYear() <= clock.today().getYear(),
                "Năm làm được không hợp lý. Hãy ghi năm đã qua hoặc năm nay.");
        require(!d.steps().isBlank(), "Chưa ghi các bước làm.");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new BusinessException(message);
        }
    }
}
