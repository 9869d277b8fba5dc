package vn.tungho;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.tungho.operations.Command;
import vn.tungho.operations.CommandLine;
import vn.tungho.operations.KeyCommand;
import vn.tungho.operations.RunOptions;
import vn.tungho.operations.Verb;
import vn.tungho.operations.VerbData;
import vn.tungho.operations.backup.BackupCommands;
import vn.tungho.operations.database.KeptMode;
import vn.tungho.operations.start.Memory;
import vn.tungho.operations.start.Supervisor;
import vn.tungho.shared.AppClock;
import vn.tungho.shared.audit.Actor;

/** Starts the server, or runs one verb of the command line and ends. */
@SpringBootApplication
@EnableScheduling
public class TunghoApplication {
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(AppClock.ZONE));
        var named = args.length > 0 && !args[0].startsWith("-");
        var arguments = Arrays.asList(args).subList(named ? 1 : 0, args.length);
        try {
            var verb = named ? Verb.of(args[0]) : Verb.RUN;
            if (verb == Verb.RUN) {
                Memory.expectEnough();
                Supervisor.endWithIt();
                runServer(arguments);
            } else if (verb == Verb.BACKUP) {
                quiet();
                System.exit(BackupCommands.backup(CommandLine.parse(verb, arguments)));
            } else if (verb == Verb.RESTORE) {
                quiet();
                System.exit(restore(CommandLine.parse(verb, arguments)));
            } else if (verb == Verb.KEYS) {
                System.exit(KeyCommand.run(CommandLine.parse(verb, arguments)));
            } else {
                System.exit(runVerb(verb, arguments));
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void runServer(List<String> arguments) {
        var home = Path.of(System.getProperty("user.home"), ".tungho");
        var options = RunOptions.parse(arguments, home, typed -> KeptMode.of(typed, System.getenv()));
        // before Spring begins to log
        if (System.getProperty("logging.file.name") == null) {
            System.setProperty("logging.file.name", options.properties().get("tungho.data") + "/log/tungho.log");
        }
        var application = new SpringApplication(TunghoApplication.class);
        application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new org.springframework.core.env.MapPropertySource("command-line", options.properties())));
        application.run(options.rest().toArray(String[]::new));
    }

    /** What the database's programs say goes nowhere; whoever started us reads our own words. */
    private static void quiet() {
        LoggingSystem.get(TunghoApplication.class.getClassLoader()).beforeInitialize();
    }

    /** What was brought in is proved at once, as {@code verify} does. */
    private static int restore(CommandLine line) {
        var code = BackupCommands.restore(line);
        if (code != 0) {
            return code;
        }
        var arguments = new ArrayList<>(line.properties());
        line.value("--data").ifPresent(data -> arguments.addAll(List.of("--data", data)));
        return runVerb(Verb.VERIFY, arguments);
    }

    private static int runVerb(Verb verb, List<String> arguments) {
        var line = CommandLine.parse(verb, arguments);
        Map<String, Object> properties = new HashMap<>();
        properties.put("tungho.engine.jobs", "false");
        properties.put("tungho.verb", verb.typed());
        if (verb == Verb.SIMULATE) {
            // hundreds of accounts with a published password: a slow hash would protect nothing
            properties.put("tungho.security.bcrypt-strength", "4");
        }
        // the screens need a web server, which these verbs do without
        properties.put("spring.main.lazy-initialization", "true");
        properties.put(
                "spring.autoconfigure.exclude",
                "com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
                        + "com.vaadin.flow.spring.VaadinScopesConfig");
        try (var data = VerbData.of(verb, line)) {
            properties.put("tungho.data", data.folder().toString());
            try (var context = new SpringApplicationBuilder(TunghoApplication.class)
                    .web(WebApplicationType.NONE)
                    .properties(properties)
                    // the defaults above give way to the configuration file, which names a data folder of its own
                    .initializers(c -> c.getEnvironment()
                            .getPropertySources()
                            .addFirst(new org.springframework.core.env.MapPropertySource("verb", properties)))
                    .run(line.properties().toArray(String[]::new))) {
                var command = context.getBeansOfType(Command.class).values().stream()
                        .filter(c -> c.verb() == verb)
                        .findFirst()
                        .orElseThrow();
                // typed at the machine itself, under nobody's account
                return Actor.asApplication(() -> command.run(line));
            }
        }
    }
}
