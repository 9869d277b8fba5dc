package vn.tungho.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.tungho.operations.CommandLine;
import vn.tungho.operations.Verb;
import vn.tungho.shared.area.AreaDirectory;

/** Lets the robots of the demo and of the simulated year play in a test, one household a village, with whoever listens beside. */
@Lazy
@Component
public class HousePlay {
    /** Plays its own year, beside the demo's communes. */
    public static final String COMMUNE = "19363";

    private final DemoInstallation demo;
    private final SimulateCommand simulate;
    private final AreaDirectory areas;

    HousePlay(DemoInstallation demo, SimulateCommand simulate, AreaDirectory areas) {
        this.demo = demo;
        this.simulate = simulate;
        this.areas = areas;
    }

    /** Work of every module lies about for every role. */
    public void demo() {
        demo.fill();
    }

    /** A whole review of one commune and the twelve months after it. */
    public void year() throws IOException {
        var list = Files.createTempFile("danh-sach-", ".xlsx");
        Files.write(list, InventedList.excel(areas.commune(COMMUNE), List.of("Thôn Một", "Thôn Hai"), 8, 2025));
        var line = CommandLine.parse(Verb.SIMULATE, List.of("--list", list.toString(), "--objections", "2", "--year"));
        simulate.run(line);
        Files.delete(list);
    }
}
