package vn.tungho.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    @Test
    void valuesFlagsAndPropertiesAreTakenInTheOrderTyped() {
        var line = parse("--list", "a.xlsx", "--year", "--list", "b.xlsx", "--objections", "12", "--server.port=1");
        assertThat(line.values("--list")).containsExactly("a.xlsx", "b.xlsx");
        assertThat(line.has("--year")).isTrue();
        assertThat(line.number("--objections", 0)).isEqualTo(12);
        assertThat(line.properties()).containsExactly("--server.port=1");
        assertThat(parse().number("--objections", 3)).isEqualTo(3);
    }

    @Test
    void aSlipIsToldInsteadOfBeingTakenForAWish() {
        assertThatThrownBy(() -> parse("--objektions", "12")).hasMessageContaining("Không hiểu “--objektions”");
        assertThatThrownBy(() -> parse("--list")).hasMessage("Thiếu giá trị sau --list");
        assertThatThrownBy(() -> parse("--objections", "nhiều").number("--objections", 0))
                .hasMessageContaining("phải là một số");
        assertThatThrownBy(() -> Verb.of("simulat")).hasMessageContaining("Không có lệnh “simulat”");
    }

    @Test
    void aVerbThatNeedsAFileTakesOneAndNoMore() {
        var line = CommandLine.parse(Verb.BACKUP, List.of("--data", "d", "/mnt/usb"));
        assertThat(line.operands()).containsExactly("/mnt/usb");
        assertThatThrownBy(() -> CommandLine.parse(Verb.RESTORE, List.of("--data", "d")))
                .hasMessageContaining("Thiếu FILE sau ./tungho restore");
        assertThatThrownBy(() -> CommandLine.parse(Verb.BACKUP, List.of("a", "b")))
                .hasMessageContaining("Không hiểu “b”");
        assertThatThrownBy(() -> parse("a")).hasMessageContaining("Không hiểu “a”");
    }

    private static CommandLine parse(String... arguments) {
        return CommandLine.parse(Verb.SIMULATE, List.of(arguments));
    }
}
