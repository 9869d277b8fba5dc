package vn.tungho;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tungho.assignment.process.AssignmentNames;
import vn.tungho.complaint.process.ComplaintNames;
import vn.tungho.inyear.process.InYearNames;
import vn.tungho.monitoring.process.MonitoringNames;
import vn.tungho.posting.process.PublicPosting;
import vn.tungho.publication.process.PublicationNames;
import vn.tungho.review.process.ReviewNames;
import vn.tungho.security.Role;
import vn.tungho.support.process.SupportNames;

/** The process models fit each other, the code that serves them, and the tests that prove them. */
class ProcessModelTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern ID = Pattern.compile(
            "(startEvent|endEvent|event|boundaryEvent|userTask|serviceTask|callActivity|gateway|subProcess|flow)_[a-z][A-Za-z]*");
    private static final Pattern DELEGATE = Pattern.compile("#\\{([a-z][A-Za-z]*Delegate)\\}");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([a-z][A-Za-z]*)\\}");

    static List<Path> models() throws IOException {
        try (var files = Files.list(Path.of("processes/bpmn"))) {
            var all = files.filter(f -> f.toString().endsWith(".bpmn")).sorted().toList();
            assertThat(all).hasSizeGreaterThan(5);
            return all;
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theProcessIsNamedAsItsFileAndKeepsItsHistory(Path file) {
        var process = only(read(file), Process.class);
        assertThat(kebab(process.getId()) + ".bpmn")
                .isEqualTo(file.getFileName().toString());
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).isNotBlank();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(process.getDocumentations()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyIdSaysWhatItsElementIs(Path file) {
        assertThat(all(read(file), FlowElement.class)).allSatisfy(e -> {
            assertThat(e.getId()).matches(ID);
            var prefix = e.getId().substring(0, e.getId().indexOf('_'));
            var type = e.getElementType().getTypeName();
            assertThat(prefix).isIn(type, type.endsWith("Gateway") ? "gateway" : "event", "flow", "subProcess");
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatPeopleReadHasAName(Path file) {
        var model = read(file);
        assertThat(Stream.of(UserTask.class, ServiceTask.class, BoundaryEvent.class)
                        .flatMap(t -> all(model, t).stream())
                        .map(FlowElement.class::cast))
                .allSatisfy(e -> assertThat(e.getName()).as(e.getId()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyServiceTaskIsSavedBeforeAndHasItsDelegate(Path file) {
        var classes = sources(MAIN, f -> f.toString().endsWith("Delegate.java"))
                .map(f -> f.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        assertThat(all(read(file), ServiceTask.class)).allSatisfy(task -> {
            assertThat(task.isCamundaAsyncBefore()).as(task.getId()).isTrue();
            var bean = DELEGATE.matcher(Objects.toString(task.getCamundaDelegateExpression()));
            assertThat(bean.matches()).as(task.getId()).isTrue();
            assertThat(bean.group(1)).isEqualTo(task.getId().substring("serviceTask_".length()) + "Delegate");
            assertThat(classes)
                    .contains(Character.toUpperCase(bean.group(1).charAt(0))
                            + bean.group(1).substring(1));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskIsForARoleAndHasItsGuideAndItsPlayer(Path file) {
        var model = read(file);
        var process = only(model, Process.class).getId();
        var describers = sources(MAIN, f -> f.toString().endsWith("Tasks.java"))
                .map(ProcessModelTest::text)
                .filter(t -> t.contains("return \"" + process + "\";"))
                .toList();
        var players = sources(
                        MAIN,
                        f -> f.toString().contains("/simulation/")
                                && f.toString().endsWith("Acts.java"))
                .map(ProcessModelTest::text)
                .collect(Collectors.joining());
        var tasks = all(model, UserTask.class);
        assertThat(tasks.isEmpty() || describers.size() == 1).isTrue();
        assertThat(tasks).allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroupsList()).as(task.getId()).isNotEmpty();
            assertThat(task.getCamundaCandidateGroupsList())
                    .allSatisfy(g -> assertThatCode(() -> Role.valueOf(g)).doesNotThrowAnyException());
            var kind = "\"" + task.getId().substring("userTask_".length()) + "\"";
            assertThat(describers.getFirst()).contains("case " + kind);
            assertThat(players).contains(kind);
            assertThat(task.getDocumentations()).as(task.getId()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void conditionsAndTimersUseDeclaredVariablesOnly(Path file) throws IllegalAccessException {
        var model = read(file);
        var declared = constants(PublicPosting.Variable.class);
        declared.addAll(constants(ReviewNames.Variable.class));
        declared.addAll(constants(SupportNames.Variable.class));
        declared.addAll(constants(AssignmentNames.Variable.class));
        declared.addAll(constants(MonitoringNames.Variable.class));
        declared.addAll(constants(ComplaintNames.Variable.class));
        declared.addAll(constants(InYearNames.Variable.class));
        declared.addAll(constants(PublicationNames.Variable.class));
        assertThat(Stream.concat(all(model, ConditionExpression.class).stream(), all(model, TimeDate.class).stream())
                        .map(ModelElementInstance::getTextContent))
                .allSatisfy(text -> {
                    var variable = VARIABLE.matcher(text.strip());
                    assertThat(variable.matches()).as(text).isTrue();
                    assertThat(declared).contains(variable.group(1));
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void messagesAreDeclared(Path file) throws IllegalAccessException {
        var declared = constants(PublicPosting.Message.class);
        declared.addAll(constants(ReviewNames.Message.class));
        declared.addAll(constants(SupportNames.Message.class));
        declared.addAll(constants(AssignmentNames.Message.class));
        declared.addAll(constants(MonitoringNames.Message.class));
        declared.addAll(constants(ComplaintNames.Message.class));
        declared.addAll(constants(InYearNames.Message.class));
        declared.addAll(constants(PublicationNames.Message.class));
        assertThat(all(read(file), Message.class))
                .allSatisfy(m -> assertThat(declared).contains(m.getName()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyChoiceHasAWayForTheRest(Path file) {
        assertThat(all(read(file), ExclusiveGateway.class)).allSatisfy(g -> {
            if (g.getOutgoing().size() > 1) {
                assertThat(g.getDefault()).as(g.getId()).isNotNull();
                assertThat(g.getName()).as(g.getId()).endsWith("?");
                assertThat(g.getOutgoing()).allSatisfy(f -> {
                    assertThat(f.getName()).as(f.getId()).isNotBlank();
                    assertThat(f.getConditionExpression() == null).isEqualTo(f.equals(g.getDefault()));
                });
            }
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementIsDrawn(Path file) {
        var model = read(file);
        var shapes = all(model, BpmnShape.class).stream()
                .map(s -> s.getBpmnElement().getId())
                .collect(Collectors.toSet());
        var edges = all(model, BpmnEdge.class).stream()
                .map(e -> e.getBpmnElement().getId())
                .collect(Collectors.toSet());
        assertThat(all(model, FlowNode.class).stream().map(FlowNode::getId)).allMatch(shapes::contains);
        assertThat(all(model, SequenceFlow.class).stream().map(SequenceFlow::getId))
                .allMatch(edges::contains);
    }

    @ParameterizedTest
    @MethodSource("models")
    void aTestReachesEveryEndAndEveryBoundaryEvent(Path file) {
        var model = read(file);
        var tests = sources(TESTS, f -> f.toString().endsWith("ProcessTest.java"))
                .map(ProcessModelTest::text)
                .collect(Collectors.joining());
        assertThat(Stream.concat(
                        all(model, EndEvent.class).stream().map(FlowElement::getId),
                        all(model, BoundaryEvent.class).stream().map(FlowElement::getId)))
                .allMatch(id -> tests.contains("\"" + id + "\""));
    }

    private static BpmnModelInstance read(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        Bpmn.validateModel(model);
        return model;
    }

    private static <T extends ModelElementInstance> List<T> all(BpmnModelInstance model, Class<T> type) {
        return List.copyOf(model.getModelElementsByType(type));
    }

    private static <T extends ModelElementInstance> T only(BpmnModelInstance model, Class<T> type) {
        var found = all(model, type);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static String kebab(String id) {
        return id.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static Set<String> constants(Class<?> names) throws IllegalAccessException {
        var values = new HashSet<String>();
        for (Field f : Arrays.stream(names.getDeclaredFields())
                .filter(f -> Modifier.isStatic(f.getModifiers()))
                .toList()) {
            values.add(f.get(null).toString());
        }
        return values;
    }

    private static Stream<Path> sources(Path root, Predicate<Path> which) {
        try (var files = Files.walk(root)) {
            return files.filter(which).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
