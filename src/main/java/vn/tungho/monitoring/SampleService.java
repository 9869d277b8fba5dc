package vn.tungho.monitoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tungho.monitoring.SampleMapper.ReviewRef;
import vn.tungho.monitoring.SampleMapper.SignLevels;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.BusinessException;
import vn.tungho.shared.area.Area;
import vn.tungho.shared.audit.Actor;
import vn.tungho.shared.audit.AuditTrail;
import vn.tungho.shared.input.Texts;
import vn.tungho.standard.StandardService;

/**
 * The random sample of cases: first the frame is frozen and its hash shown, then a seed that nobody chose is entered once, and the
 * drawing follows from both; see {@link Draw} for how anybody repeats it.
 */
@Service
public class SampleService {
    private static final int SEED_LENGTH = 4;
    private static final int BATCH = 500;

    private final SampleMapper samples;
    private final MonitoringPlanMapper plans;
    private final MonitoringAccess access;
    private final MonitoringRules rules;
    private final StandardService standard;
    private final AuditTrail audit;
    private final AppClock clock;

    SampleService(
            SampleMapper samples,
            MonitoringPlanMapper plans,
            MonitoringAccess access,
            MonitoringRules rules,
            StandardService standard,
            AuditTrail audit,
            AppClock clock) {
        this.samples = samples;
        this.plans = plans;
        this.access = access;
        this.rules = rules;
        this.standard = standard;
        this.audit = audit;
        this.clock = clock;
    }

    /** Freezes the households of the commune's latest review as the frame and returns its hash. */
    @Transactional
    public String freeze(long planId) {
        var plan = access.plan(planId);
        access.requireMonitor(plan.commune(), "chọn mẫu");
        plans.lock(planId);
        requireOpen(plan);
        if (samples.find(planId).isPresent()) {
            throw new BusinessException("Khung mẫu của kế hoạch này đã chốt. Mỗi kế hoạch chốt một lần.");
        }
        var review = samples.latestReview(plan.communeCode());
        var rows = review == null
                ? List.<FrameRow>of()
                : samples.candidates(planId, review.reviewId(), plan.villageCode(), levels(review));
        if (review == null || rows.isEmpty()) {
            throw new BusinessException("Xã này chưa có đợt rà soát nào để chọn mẫu.");
        }
        var hash = Draw.hash(rows);
        samples.insert(new Sample(
                planId,
                review.reviewId(),
                Draw.ALGORITHM,
                rows.size(),
                hash,
                Actor.name(),
                clock.now(),
                null,
                null,
                null,
                null,
                null,
                null));
        for (var from = 0; from < rows.size(); from += BATCH) {
            samples.insertFrame(rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
        audit.write("freeze-frame", "monitoring_plan", planId, plan.area(), hash);
        return hash;
    }

    /** Draws the sample with a seed that was not known when the frame was frozen; once for each plan. */
    @Transactional
    public List<FrameRow> draw(long planId, String seed, String source, int perVillage, int perSign) {
        var plan = access.plan(planId);
        access.requireMonitor(plan.commune(), "chọn mẫu");
        plans.lock(planId);
        requireOpen(plan);
        var sample = samples.find(planId)
                .orElseThrow(() -> new BusinessException("Hãy chốt khung mẫu trước, rồi mới lấy số công khai."));
        if (sample.seed() != null) {
            throw new BusinessException("Mẫu của kế hoạch này đã rút bằng số “" + sample.seed()
                    + "”. Mỗi kế hoạch rút một lần, không rút lại.");
        }
        if (Texts.length(seed.strip()) < SEED_LENGTH) {
            throw new BusinessException("Số công khai phải có ít nhất 4 ký tự, ví dụ số rút thăm trước nhiều người.");
        }
        PlanChecks.require(source, "Chưa ghi số công khai lấy từ đâu, ai chứng kiến.");
        if (perVillage < 1 || perSign < 0) {
            throw new BusinessException("Mỗi thôn phải chọn ít nhất một hộ.");
        }
        var frame = samples.frame(planId);
        var drawn = Draw.draw(frame, seed.strip(), perVillage, perSign);
        samples.draw(new Sample(
                planId,
                sample.reviewId(),
                sample.algorithm(),
                sample.frameSize(),
                sample.frameHash(),
                sample.frozenBy(),
                sample.frozenAt(),
                seed.strip(),
                source.strip(),
                perVillage,
                perSign,
                Actor.name(),
                clock.now()));
        drawn.forEach(samples::markDrawn);
        audit.write("draw-sample", "monitoring_plan", planId, plan.area(), seed + " -> " + drawn.size());
        return drawn;
    }

    private static void requireOpen(MonitoringPlan plan) {
        if (!plan.state().takesFindings()) {
            throw new BusinessException("Cuộc giám sát này đã kết luận hoặc đã hủy, không chọn mẫu nữa.");
        }
    }

    /** A monitor has looked at a drawn case. */
    @Transactional
    public void look(long planId, long householdId) {
        var plan = access.plan(planId);
        access.requireMonitor(plan.commune(), "ghi đã xem hồ sơ");
        if (samples.look(planId, householdId, clock.today(), access.person().fullName()) == 1) {
            audit.read("look-at-sample", "household", householdId, plan.area(), "plan " + planId);
        }
    }

    /** The plan's sample; null before the frame is frozen. */
    @Transactional(readOnly = true)
    public @Nullable Sample find(long planId) {
        access.plan(planId);
        return samples.find(planId).orElse(null);
    }

    /** The drawn households in their order, within the person's area. */
    @Transactional(readOnly = true)
    public List<FrameRow> drawn(long planId) {
        access.plan(planId);
        return samples.drawn(planId);
    }

    /** The frame's text, from which everybody can compute the hash and repeat the drawing; no names in it. */
    @Transactional(readOnly = true)
    public String frameText(long planId) {
        access.plan(planId);
        return Draw.text(samples.frame(planId));
    }

    /** True when the kept frame still has the hash that was shown, and the seed still draws the same households. */
    @Transactional(readOnly = true)
    public boolean verify(long planId) {
        access.plan(planId);
        var sample = samples.find(planId).orElseThrow();
        var frame = samples.frame(planId);
        var seed = sample.seed();
        var perVillage = sample.perVillage();
        var perSign = sample.perSign();
        if (!Draw.hash(frame).equals(sample.frameHash())) {
            return false;
        }
        return seed == null
                || perVillage == null
                || perSign == null
                || Draw.draw(frame, seed, perVillage, perSign).stream()
                        .map(FrameRow::householdCode)
                        .toList()
                        .equals(samples.drawn(planId).stream()
                                .map(FrameRow::householdCode)
                                .toList());
    }

    /** The signs of a household in its commune's latest review, within the person's area. */
    @Transactional(readOnly = true)
    public List<RiskSign> signs(String communeCode, long householdId) {
        var review = samples.latestReview(communeCode);
        return review == null
                ? List.of()
                : samples.signsOf(review.reviewId(), householdId, levels(review)).stream()
                        .filter(r -> access.sees(Area.village(r.provinceCode(), r.communeCode(), r.villageCode())))
                        .flatMap(r -> r.signList().stream())
                        .toList();
    }

    /** The samples in which the household was drawn, the newest first. */
    @Transactional(readOnly = true)
    public List<FrameRow> samplesOf(long householdId) {
        return samples.samplesOf(householdId);
    }

    private SignLevels levels(ReviewRef review) {
        return new SignLevels(
                standard.pointsLine(review.editionId(), review.areaType()),
                rules.amount(MonitoringRule.Name.NEAR_POINTS),
                rules.amount(MonitoringRule.Name.FAST_MINUTES),
                rules.amount(MonitoringRule.Name.CLUSTER_VISITS),
                clock.today().minusYears(1));
    }
}
