package vn.tungho.simulation;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.tungho.operations.Command;
import vn.tungho.operations.CommandLine;
import vn.tungho.operations.EngineClock;
import vn.tungho.operations.Verb;
import vn.tungho.shared.audit.AuditChain;
import vn.tungho.shared.audit.fact.FactLedger;
import vn.tungho.worklist.Reconciliation;

/** {@code simulate --list FILE [--list FILE …] [--objections N] [--year] [--data DIR]}: prints one JSON object as its last line. */
@Component
class SimulateCommand implements Command {
    private static final String PROVINCE = "44";
    private static final String PASSWORD = "Mo-phong-2026";

    private final Simulation simulation;
    private final YearScript year;
    private final SimulationResult result;
    private final ListCommunes communes;
    private final EngineClock engineClock;
    private final AuditChain chain;
    private final FactLedger facts;
    private final Reconciliation reconciliation;

    SimulateCommand(
            Simulation simulation,
            YearScript year,
            SimulationResult result,
            ListCommunes communes,
            EngineClock engineClock,
            AuditChain chain,
            FactLedger facts,
            Reconciliation reconciliation) {
        this.simulation = simulation;
        this.year = year;
        this.result = result;
        this.communes = communes;
        this.engineClock = engineClock;
        this.chain = chain;
        this.facts = facts;
        this.reconciliation = reconciliation;
    }

    @Override
    public Verb verb() {
        return Verb.SIMULATE;
    }

    @Override
    public int run(CommandLine line) {
        PrintStream out = System.out;
        var options = Options.of(line);
        if (options.lists().isEmpty()) {
            System.err.println(
                    "Hãy cho ít nhất một danh sách: simulate --list FILE [--list FILE …] [--objections N] [--year]");
            return 2;
        }
        for (var file : options.lists()) {
            if (!Files.isReadable(file)) {
                System.err.println("Không đọc được tệp “" + file + "”. Hãy xem lại đường dẫn.");
                return 2;
            }
        }
        var start = System.nanoTime();
        engineClock.restore();
        var lists = new ArrayList<Simulation.ListOfCommune>();
        for (var file : options.lists()) {
            lists.add(new Simulation.ListOfCommune(communes.of(file), file));
        }
        var codes = lists.stream()
                .map(Simulation.ListOfCommune::communeCode)
                .distinct()
                .toList();
        var reviewYear = simulation.year();
        simulation.begin(reviewYear);
        var reports = simulation.importLists(PROVINCE, lists, PASSWORD);
        reports.forEach(r -> out.println(
                "Nhập " + r.fileName() + ": " + r.households() + " hộ, " + r.rejectedRows() + " dòng bị loại"));
        simulation.open(PROVINCE, reviewYear, new HashSet<>(codes));
        simulation.play(PROVINCE, codes, Script.whole(options.objections()), LocalDate.MAX, out::println);
        var run = new YearRun(PROVINCE, codes, PASSWORD);
        if (options.playsYear()) {
            year.play(run, out::println);
        }
        while (chain.seal() > 0) {
            // until every entry has its seal
        }
        var differing = reconciliation.differences();
        var faults = new ArrayList<>(result.faults(
                options.objections(),
                differing,
                options.playsYear() ? year.openInstances(run) : 0,
                options.playsYear() ? year.openWorkItems(run) : 0,
                options.playsYear()));
        if (options.playsYear()) {
            faults.addAll(year.faults(run));
        }
        chain.verify().ifPresent(b -> faults.add("audit chain broken at " + b.auditEntryId() + ": " + b.reason()));
        faults.addAll(facts.faults());
        faults.forEach(f -> System.err.println("SAI: " + f));
        var figures = result.figures(
                reports,
                differing,
                options.playsYear() ? year.figures(run) : java.util.Map.of(),
                (System.nanoTime() - start) / 1e9);
        out.println(JsonMapper.builder().build().writeValueAsString(figures));
        return faults.isEmpty() ? 0 : 1;
    }

    /** What was asked for on the command line. */
    record Options(List<Path> lists, int objections, boolean playsYear) {
        static Options of(CommandLine line) {
            return new Options(
                    line.values("--list").stream().map(Path::of).toList(),
                    line.number("--objections", 0),
                    line.has("--year"));
        }
    }
}
