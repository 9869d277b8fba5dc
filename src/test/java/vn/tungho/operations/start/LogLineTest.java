package vn.tungho.operations.start;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** Nobody outside can write an entry of the log: what he sends never begins a line. */
class LogLineTest {
    private static final String FORGED = "2026-01-01T00:00:00 ERROR forged";

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", "\r", "\r\n", "\n\n", "\n\r", "\u0085", "\u2028", "\u2029", "\u000b", "\u000c", "\n\t\n"})
    void aLineBreakInAMessageBeginsNoEntry(String lineBreak) {
        expectNoForgedLine(written("a device sent x" + lineBreak + FORGED, null));
        expectNoForgedLine(written("it failed", new IllegalStateException("x" + lineBreak + FORGED)));
        expectNoForgedLine(written("it failed", new RuntimeException("y", new Error("x" + lineBreak + FORGED))));
    }

    @Test
    void signsThatSteerATerminalAreLeftOut() {
        assertThat(written("x\u001b[2Jy\u0007z\u009b1m", null)).contains("x?[2Jy?z?1m");
    }

    @Test
    void whatIsOrdinaryStaysAsItIs() {
        var entry = written("Hộ nghèo\tở thôn – “Tân Lý”", null);
        assertThat(entry).contains("ERROR", " : Hộ nghèo\tở thôn – “Tân Lý”").endsWith("\n");
        assertThat(entry.strip().lines()).hasSize(1);
        assertThat(written("it failed", new IllegalStateException("why")))
                .contains("\n  | java.lang.IllegalStateException: why", "\n  | \tat ");
    }

    private static void expectNoForgedLine(String entry) {
        assertThat(entry.split("[\n\r\u0085\u2028\u2029\u000b\u000c]"))
                .as(entry)
                .filteredOn(l -> !l.isEmpty())
                .satisfies(lines -> assertThat(lines[0]).startsWith("20"))
                .filteredOn(l -> !l.startsWith("  | "))
                .hasSize(1);
    }

    private static String written(String message, @Nullable Throwable failure) {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        var layout = new PatternLayout();
        layout.setContext(context);
        // the framework's sign for a trace stands for the ordinary one
        layout.setPattern(yaml.getObject().getProperty("tungho.log-line").replace("%wEx", "%n%ex"));
        layout.start();
        var event =
                new LoggingEvent("", context.getLogger("vn.tungho.Test"), Level.ERROR, message, failure, new Object[0]);
        return layout.doLayout(event);
    }
}
