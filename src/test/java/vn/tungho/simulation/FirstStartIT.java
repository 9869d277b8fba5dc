package vn.tungho.simulation;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import vn.tungho.testing.ProgramRun;

/** The first start of a demo, cut off and refused. */
class FirstStartIT {
    private static final Path FOLDER = Path.of("target/first-start").toAbsolutePath();
    private static final String READY = "Từng Hộ đã sẵn sàng: .*";
    private static final String DAY = ".* Demo 20\\d\\d-\\d\\d-\\d\\d: \\d+ việc";

    /** Under the machine's temporary folder, as people try things. */
    @TempDir
    Path data;

    @BeforeEach
    void clean() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
    }

    @Test
    void aPowerCutWhileTheDemoIsMadeLeavesADemoThatTheNextStartFinishes() throws Exception {
        var cutInImport = run("1");
        cutInImport.await(".* Making the demo data");
        cutInImport.killAfter(1500);
        var cutInPlay = run("2");
        cutInPlay.await(DAY);
        cutInPlay.killAfter(0);

        var whole = run("3");
        whole.await(READY);
        whole.stop();
        assertThat(whole.lines()).anyMatch(l -> l.matches(READY)).anyMatch(l -> l.endsWith("Demo data are ready"));
        // one household a village is too few for those who go from house to house, and for a chair who signs when
        // somebody is poor
        assertThat(whole.lines())
                .filteredOn(l -> l.contains("The demo leaves no work for"))
                .allMatch(l -> l.matches(".* (rsv1|canbo[12]|bithu|chutich)[.][0-9]+"));
        assertThat(days(whole).getLast()).as("as far as an undisturbed demo").contains("-10-19: ");
        finds(whole, "truongthon.18919002", "announceMeeting Thôn Bắc Sơn, rà soát thường xuyên tháng 10");
        finds(whole, "truongthon.18919003", "postAtVillage Kết quả rà soát thường xuyên tháng 10");
        finds(whole, "rsv1.19111", "surveyIncome Lê Văn Chinh");
        finds(whole, "congchuc.19111", "postIncome Hộ Phan Thị Duyên");

        finds(whole, "congchuc.18919", "answerEndedTerm Niêm yết");
        finds(whole, "quantri", "confirmTerm ");
        finds(whole, "truongthon.19111003", "publishAtVillage ");

        var again = run("4");
        again.await(READY);
        again.stop();
        assertThat(again.lines()).anyMatch(l -> l.matches(READY)).noneMatch(l -> l.contains("emo "));

        var verify = ProgramRun.start(FOLDER.resolve("5.log"), Map.of(), List.of("verify", "--data", data()));
        assertThat(verify.await()).as(verify.lines().toString()).isZero();
    }

    @Test
    void aFolderInUseIsRefusedWithOneSentence() throws Exception {
        try (var channel = FileChannel.open(data.resolve("in-use"), CREATE, WRITE)) {
            assertThat(channel.tryLock()).isNotNull();
            var run = run("refused");
            assertThat(run.await()).isEqualTo(1);
            assertThat(run.lines())
                    .filteredOn(line -> !line.contains(" INFO "))
                    .containsExactly("Thư mục dữ liệu " + data() + " đang được một chương trình Từng Hộ khác dùng."
                            + " Hãy dừng chương trình đó hoặc chọn thư mục khác bằng --data.");
        }
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    private static void finds(ProgramRun run, String account, String work) throws IOException {
        assertThat(run.lines().stream().filter(l -> l.contains(" " + account + ": [")))
                .as("work of " + account)
                .anyMatch(l -> l.contains(work));
    }

    private static List<String> days(ProgramRun run) throws IOException {
        return run.lines().stream().filter(l -> l.matches(DAY)).toList();
    }

    private String data() {
        return data.toString();
    }

    private ProgramRun run(String name) throws IOException {
        return ProgramRun.start(
                FOLDER.resolve(name + ".log"),
                Map.of("TUNGHO_DEMO_HOUSEHOLDS", "1"),
                List.of("run", "--data", data(), "--port", "0", "--demo"));
    }
}
