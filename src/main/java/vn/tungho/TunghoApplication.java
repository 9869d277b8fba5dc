package vn.tungho;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.tungho.operations.Command;
import vn.tungho.shared.AppClock;

/** Starts the server, or runs one verb of the command line and ends. */
@SpringBootApplication
@EnableScheduling
public class TunghoApplication {
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone(AppClock.ZONE));
        var verb = args.length > 0 && !args[0].startsWith("-") ? args[0] : "run";
        if (verb.equals("run")) {
            new SpringApplicationBuilder(TunghoApplication.class).run(args);
            return;
        }
        System.exit(runVerb(verb, Arrays.asList(args).subList(1, args.length)));
    }

    private static int runVerb(String verb, List<String> arguments) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("tungho.engine.jobs", "false");
        // so that nothing of the screens is made
        properties.put("spring.main.lazy-initialization", "true");
        // the screens need a web server, which these verbs do without
        properties.put(
                "spring.autoconfigure.exclude",
                "com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
                        + "com.vaadin.flow.spring.VaadinScopesConfig");
        var data = arguments.indexOf("--data");
        if (data >= 0 && data + 1 < arguments.size()) {
            properties.put("tungho.data", arguments.get(data + 1));
        }
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(TunghoApplication.class)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .run("--spring.main.web-application-type=none", "--tungho.verb=" + verb)) {
            var command = context.getBeansOfType(Command.class).values().stream()
                    .filter(c -> c.name().equals(verb))
                    .findFirst();
            if (command.isEmpty()) {
                System.err.println("Không có lệnh “" + verb + "”. Các lệnh: run, test, simulate, bench, verify.");
                return 2;
            }
            return command.get().run(arguments);
        }
    }
}
