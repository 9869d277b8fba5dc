package vn.tungho.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.core.io.ClassPathResource;

/** The rules of decision tables that the tests of a class have made fire. */
public final class FiredRules {
    private final Set<String> fired = new TreeSet<>();

    /** Remembers the rules of an evaluation. */
    public void add(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> fired.add(rule.getId()));
    }

    /** Every rule of the files, so many in all, has fired, and its description, which names the article, is as it should be. */
    public void areAll(int count, Predicate<String> described, String... files) {
        var rules = Stream.of(files)
                .flatMap(FiredRules::rules)
                .peek(rule -> assertThat(rule.getDescription().getTextContent())
                        .as("article of " + rule.getId())
                        .matches(described))
                .map(Rule::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules).hasSize(count);
        assertThat(fired).isEqualTo(rules);
    }

    private static Stream<Rule> rules(String file) {
        try (var in = new ClassPathResource("processes/dmn/" + file + ".dmn").getInputStream()) {
            return Dmn.readModelFromStream(in).getModelElementsByType(Rule.class).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
