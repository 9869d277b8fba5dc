package vn.tungho;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The rules of the house that are read off the sources. */
class SourceRulesTest {
    @Test
    void everyPackageIsNullMarkedAndDescribed() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java/vn"))) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                if (!hasJava(folder)) {
                    continue;
                }
                var info = folder.resolve("package-info.java");
                assertThat(info).as("NullAway checks marked packages only").exists();
                assertThat(Files.readString(info))
                        .as("%s", info)
                        .contains("@NullMarked")
                        .startsWith("/**");
            }
        }
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".java") || file.toString().endsWith(".xml")) {
                    assertThat(Files.readAllLines(file))
                            .as("%s: a file is read in one sitting; split it by what it does", file)
                            .hasSizeLessThanOrEqualTo(300);
                }
            }
        }
    }

    private static boolean hasJava(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        }
    }
}
