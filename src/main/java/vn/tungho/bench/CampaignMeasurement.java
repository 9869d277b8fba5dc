package vn.tungho.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tungho.operations.EngineClock;
import vn.tungho.review.CampaignService;
import vn.tungho.review.Milestones;
import vn.tungho.review.OpenCampaign;
import vn.tungho.review.basis.BasisAcceptanceService;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.calendar.CalendarService;
import vn.tungho.standard.StandardService;

/** Opening the annual review of the whole province, beside one engine instance for each household. */
@Component
@Order(2)
class CampaignMeasurement implements Measurement {
    private static final double SECONDS = 60;
    private static final double TIMES = 20;
    private static final int BATCH = 200;

    private final CampaignService campaigns;
    private final BasisAcceptanceService acceptances;
    private final StandardService standard;
    private final CalendarService calendar;
    private final EngineClock clock;
    private final StockEngine stock;
    private final TransactionTemplate transaction;

    CampaignMeasurement(
            CampaignService campaigns,
            BasisAcceptanceService acceptances,
            StandardService standard,
            CalendarService calendar,
            EngineClock clock,
            StockEngine stock,
            TransactionTemplate transaction) {
        this.campaigns = campaigns;
        this.acceptances = acceptances;
        this.standard = standard;
        this.calendar = calendar;
        this.clock = clock;
        this.stock = stock;
        this.transaction = transaction;
    }

    @Override
    public String title() {
        return "Mở đợt rà soát cả tỉnh";
    }

    @Override
    public List<Figure> measure(Province province) {
        var perStart = secondsPerStart(province.size().starts());
        var window = campaigns.window();
        var first = window.firstDay(province.year());
        var last = window.lastDay(province.year());
        clock.moveTo(calendar.calendar().workingDayFrom(first.plusDays(6)).atTime(8, 0));
        var data = new OpenCampaign(
                province.code(),
                province.year(),
                standard.editionFor(province.year()).editionId(),
                first,
                last,
                Milestones.within(first, last),
                Set.of());
        if (acceptances.isMissing(data.provinceCode(), data.editionId(), data.year())) {
            SignInAs.user(Province.OVERSEER, () -> {
                acceptances.accept(data.provinceCode(), data.editionId(), data.year(), "Đo tốc độ trên hộ bịa.");
            });
        }
        var households = new int[1];
        var seconds = Stopwatch.seconds(() -> SignInAs.user(Province.OVERSEER, () -> {
            households[0] = campaigns.open(data).households();
        }));
        var yardstick = perStart * households[0];
        var words = "một tiến trình cho mỗi hộ, suy từ " + province.size().starts() + " lần mở";
        return List.of(
                new Figure("open-campaign", seconds, "s", words, yardstick, Target.atMost(SECONDS)),
                new Figure("open-campaign-times", seconds, "s", words, yardstick, Target.timesFaster(TIMES)));
    }

    private double secondsPerStart(int starts) {
        var engine = stock.open();
        try {
            var runtime = engine.getRuntimeService();
            var number = new int[1];
            Runnable batch = () -> transaction.executeWithoutResult(t -> {
                for (var i = 0; i < BATCH; i++) {
                    runtime.startProcessInstanceByKey(
                            StockEngine.ONE_TASK, "bench-" + number[0]++, Map.of("group", "POVERTY_OFFICER@bench"));
                }
            });
            batch.run();
            var batches = Math.max(1, starts / BATCH);
            var seconds = Stopwatch.seconds(() -> {
                for (var i = 0; i < batches; i++) {
                    batch.run();
                }
            });
            return seconds / (batches * BATCH);
        } finally {
            engine.close();
        }
    }
}
