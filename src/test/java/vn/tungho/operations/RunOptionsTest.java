package vn.tungho.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunOptionsTest {
    @TempDir
    Path folder;

    @Test
    void theFirstRunIsADemoUnlessAskedOtherwise() {
        assertThat(parse().properties())
                .containsEntry("tungho.mode", "demo")
                .containsEntry("tungho.demo", "true")
                .containsEntry("tungho.data", folder.toString());
        var empty = parse("--data", folder.resolve("real").toString(), "--empty");
        assertThat(empty.properties())
                .containsEntry("tungho.mode", "empty")
                .containsEntry("tungho.demo", "false")
                .containsEntry("tungho.data", folder.resolve("real").toString());
    }

    @Test
    void theModeOfTheFirstRunStays() {
        parse("--empty");
        assertThat(parse().properties()).containsEntry("tungho.mode", "empty");
        assertThatThrownBy(() -> parse("--demo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("đã dùng ở chế độ empty")
                .hasMessageContaining("--data");
    }

    @Test
    void aNewFolderOnAnExistingDatabaseHasItsModeWithoutBeingTold() {
        var options = RunOptions.parse(List.of(), folder, typed -> java.util.Optional.of("empty"));
        assertThat(options.properties()).containsEntry("tungho.mode", "empty").containsEntry("tungho.demo", "false");
        assertThat(parse().properties()).as("kept in the folder").containsEntry("tungho.mode", "empty");
    }

    @Test
    void thePortIsTakenAndTheRestGoesOn() {
        var options = parse("--port", "9090", "--spring.main.banner-mode=off");
        assertThat(options.properties()).containsEntry("server.port", "9090");
        assertThat(options.rest()).containsExactly("--spring.main.banner-mode=off");
        assertThatThrownBy(() -> parse("--port")).hasMessage("Thiếu giá trị sau --port");
    }

    @Test
    void aModeFileThatWasCutOffIsSaidAndNotTakenForADemo() throws java.io.IOException {
        for (var broken : new String[] {"", "em", "thật"}) {
            java.nio.file.Files.writeString(folder.resolve("mode"), broken);
            assertThatThrownBy(() -> parse())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("mode bị hỏng: hãy ghi vào đó một chữ");
        }
    }

    @Test
    void onlyAnAddressOfThisMachineIsListenedAt() {
        assertThat(parse().properties()).doesNotContainKey("server.address");
        assertThat(parse("--listen", "0.0.0.0").properties()).containsEntry("server.address", "0.0.0.0");
        assertThat(parse("--listen", "::1").properties()).containsEntry("server.address", "::1");
        assertThatThrownBy(() -> parse("--listen", "8080.example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Sau --listen phải là một địa chỉ của máy này");
    }

    private RunOptions parse(String... arguments) {
        return RunOptions.parse(List.of(arguments), folder);
    }
}
