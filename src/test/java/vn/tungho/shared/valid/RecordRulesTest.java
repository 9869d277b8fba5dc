package vn.tungho.shared.valid;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import vn.tungho.shared.input.Texts;

/** Every data record with rules says of each answer whether it is needed, in sentences that an official would write. */
class RecordRulesTest {
    private static final int FEWEST = 4;

    @Test
    void everyComponentHasItsRuleOrIsPlainlyOptional() throws Exception {
        var silent = new ArrayList<String>();
        for (var type : records()) {
            for (var component : type.getRecordComponents()) {
                var isSaid = rules(component).findAny().isPresent()
                        || component.getType().isPrimitive()
                        || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                if (!isSaid) {
                    silent.add(type.getSimpleName() + "." + component.getName());
                }
            }
        }
        assertThat(silent)
                .as("say whether it is needed: a constraint, or @Nullable")
                .isEmpty();
    }

    @Test
    void everyMessageIsAVietnameseSentence() throws Exception {
        var validator = Validation.buildDefaultValidatorFactory().getValidator();
        var messages = new ArrayList<String>();
        for (var type : records()) {
            for (var property : validator.getConstraintsForClass(type).getConstrainedProperties()) {
                property.getConstraintDescriptors().stream()
                        .filter(c -> !(c.getAnnotation() instanceof Size))
                        .map(c -> c.getMessageTemplate())
                        .forEach(messages::add);
            }
        }
        assertThat(messages)
                .hasSizeGreaterThan(FEWEST)
                .allSatisfy(words -> assertThat(words)
                        .as("begins with a capital, ends with a point, has the letters of the language, no pattern")
                        .matches("\\p{Lu}.*\\p{L}.*[.”]")
                        .matches(".*[^\\x00-\\x7F].*")
                        .doesNotContain("{", "$"));
    }

    @Test
    void aRuleBetweenAnswersNamesAnAnswer() throws Exception {
        for (var type : records()) {
            var components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            for (var method : type.getDeclaredMethods()) {
                var rule = method.getAnnotation(Holds.class);
                if (rule != null) {
                    assertThat(components).as("%s of %s", method, type).contains(rule.at());
                    assertThat(method.getName()).startsWith("is");
                    assertThat(method.getReturnType()).isEqualTo(boolean.class);
                }
            }
        }
    }

    @Test
    void aTooLongTextIsNamedWithItsMeasure() {
        assertThat(RecordRules.broken(new Measured("một hai"))).isEmpty();
        assertThat(RecordRules.broken(new Measured("một hai ba")))
                .containsExactly(new RecordRules.Broken("words", "Viết gọn lại, nhiều nhất 8 chữ."));
        assertThat(Texts.length("một hai")).isEqualTo(7);
    }

    /** A text. */
    public record Measured(@Size(max = 8) String words) {}

    /** The records of the program that bear a rule. */
    private static List<Class<?>> records() throws ClassNotFoundException {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Record.class));
        scan.addExcludeFilter((reader, factory) -> {
            try {
                return reader.getResource().getURL().getPath().contains("test-classes");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        var found = new ArrayList<Class<?>>();
        for (var definition : scan.findCandidateComponents("vn.tungho")) {
            var type = Class.forName(String.valueOf(definition.getBeanClassName()));
            if (Arrays.stream(type.getRecordComponents())
                    .anyMatch(c -> rules(c).findAny().isPresent())) {
                found.add(type);
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    /** Annotations with a constraint's meaning; those of a component stand on its field. */
    private static Stream<Annotation> rules(RecordComponent component) {
        try {
            return Arrays.stream(component
                            .getDeclaringRecord()
                            .getDeclaredField(component.getName())
                            .getAnnotations())
                    .filter(a -> a.annotationType().isAnnotationPresent(Constraint.class));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
