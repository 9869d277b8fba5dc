package vn.tungho.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tungho.operations.FirstRun;
import vn.tungho.security.DemoAccounts;
import vn.tungho.security.Role;
import vn.tungho.security.SignInAs;
import vn.tungho.shared.area.AreaDirectory;

/**
 * Fills a demo installation: five communes of one province at different steps, by the simulation stopped half way. Each step looks
 * at what is there, so that a fill that was cut off goes on where it was.
 */
@Component
class DemoInstallation implements FirstRun {
    static final String PROVINCE = "44";
    static final String PASSWORD = "TungHo-2026";

    private static final Logger LOG = LoggerFactory.getLogger(DemoInstallation.class);
    private static final List<String> COMMUNES = List.of(
            DemoScript.MIXED, DemoScript.AT_PROVINCE, DemoScript.AT_CHAIR, DemoScript.LISTING, DemoScript.FINISHED);
    private static final List<String> VILLAGES = List.of(
            "Thôn Tân Lý", "Thôn Bắc Sơn", "Thôn Đồng Tiến", "Thôn Phú Hòa", "Thôn Thượng Phong", "Bản Khe Cát");
    /**
     * The days that are played go past the 15th of October, when reviews by request begin, and are enough for a decision on a complaint
     * to take effect.
     */
    private static final MonthDay FIRST_DAY = MonthDay.of(9, 16);

    private static final int PLAYED_DAYS = 33;

    private final Simulation simulation;
    private final FieldActs field;
    private final DemoWork work;
    private final List<DemoPart> parts;
    private final Cast cast;
    private final AreaDirectory areas;
    private final int householdsPerVillage;
    private final ObjectProvider<DemoAccounts> accounts;

    DemoInstallation(
            Simulation simulation,
            FieldActs field,
            DemoWork work,
            List<DemoPart> parts,
            ObjectProvider<DemoAccounts> accounts,
            Cast cast,
            AreaDirectory areas,
            @Value("${tungho.demo.households:7}") int householdsPerVillage) {
        this.simulation = simulation;
        this.field = field;
        this.work = work;
        this.parts = parts;
        this.cast = cast;
        this.areas = areas;
        this.householdsPerVillage = householdsPerVillage;
        this.accounts = accounts;
    }

    @Override
    public String mode() {
        return "demo";
    }

    @Override
    public void fill() {
        LOG.info("Making the demo data");
        var year = simulation.year();
        var first = FIRST_DAY.atYear(year);
        simulation.begin(first);
        if (!simulation.isOpen(year, Set.copyOf(COMMUNES))) {
            simulation.importLists(
                    PROVINCE, COMMUNES.stream().map(code -> list(code, year)).toList(), PASSWORD);
            simulation.open(PROVINCE, year, Set.copyOf(COMMUNES));
        }
        var last = first.plusDays(PLAYED_DAYS);
        var demo = new DemoPart.Demo(PROVINCE, DemoScript.FINISHED, DemoScript.MIXED, PASSWORD);
        parts.forEach(part -> part.begin(demo));
        simulation.play(PROVINCE, COMMUNES, new DemoScript(last), last, day -> {
            LOG.info("Demo {}", day);
            parts.forEach(part -> part.everyDay(demo));
        });
        work.surveySome(cast.players(PROVINCE, COMMUNES), field);
        parts.forEach(part -> part.fill(demo));
        accounts.ifAvailable(shown -> shown.accounts().forEach(account -> tell(account.username())));
        LOG.info("Demo data are ready");
    }

    private void tell(String username) {
        var waiting = work.waiting(username);
        if (waiting.isEmpty()) {
            LOG.warn("The demo leaves no work for {}", username);
        } else {
            LOG.info("{}: {}", username, waiting);
        }
    }

    private Simulation.ListOfCommune list(String code, int year) {
        try {
            var villages = code.equals(DemoScript.MIXED) ? VILLAGES : VILLAGES.subList(0, 3);
            var folder = Files.createTempDirectory("tungho-demo");
            var file = folder.resolve("danh-sach-ho-" + code + ".xlsx");
            file.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            Files.write(file, InventedList.excel(areas.commune(code), villages, householdsPerVillage, year));
            return new Simulation.ListOfCommune(code, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Part of the enumerators' open work is done, so that progress shows. */
    @Component
    static class DemoWork {
        private static final int SHEETS = 2;

        private final vn.tungho.worklist.WorklistService work;

        DemoWork(vn.tungho.worklist.WorklistService work) {
            this.work = work;
        }

        /** What waits for a person, each as its kind and whom or what it is about. */
        List<String> waiting(String username) {
            return SignInAs.user(
                    username,
                    () -> work.page(vn.tungho.worklist.WorkFilter.all(), null, 200).stream()
                            .map(i -> i.kind() + " " + i.subject())
                            .toList());
        }

        void surveySome(List<Cast.Player> players, FieldActs field) {
            players.stream()
                    .filter(p -> p.role() == Role.ENUMERATOR)
                    .forEach(p -> SignInAs.user(
                            p.username(),
                            () -> work.page(vn.tungho.worklist.WorkFilter.all(), null, 20).stream()
                                    .filter(i -> i.kind().equals("survey"))
                                    .forEach(i -> field.survey(i, SHEETS))));
        }
    }
}
