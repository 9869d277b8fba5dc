package vn.tungho;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.AbstractNumberField;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.Date;
import org.apache.ibatis.annotations.Mapper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the house that the compiler does not know. */
@AnalyzeClasses(packages = "vn.tungho", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> NEAR_THE_ENGINE =
            resideInAnyPackage("..process..", "..worklist..", "..operations..", "..simulation..", "..bench..");
    private static final DescribedPredicate<JavaClass> COMMAND_LINE = resideInAnyPackage("..simulation..", "..bench..")
            .or(simpleName("TunghoApplication"))
            .or(simpleName("ReadyNotice"))
            .or(simpleName("FailureReport"))
            .or(simpleName("BackupCommands"))
            .or(simpleName("KeyCommand"))
            .or(simpleName("EmptyInstallation"))
            .or(simpleName("DatabaseKeeper"))
            .or(simpleName("Supervisor"));

    @ArchTest
    static final ArchRule THE_ENGINE_STAYS_AT_ARMS_LENGTH = noClasses()
            .that(not(NEAR_THE_ENGINE))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("changing the engine must touch few packages (architecture decision 9)");

    @ArchTest
    static final ArchRule SCREENS_STAY_IN_UI = noClasses()
            .that(not(resideInAnyPackage("..ui..", "..shell..")).and(not(simpleName("SecurityConfiguration"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("services must run without a screen: simulation, imports, tests");

    @ArchTest
    static final ArchRule FORMS_USE_THE_KIT_OF_FIELDS = noClasses()
            .that(not(resideInAnyPackage("..shared.ui.field..")))
            .should()
            .callConstructorWhere(target(owner(assignableTo(DatePicker.class)
                            .or(assignableTo(DateTimePicker.class))
                            .or(assignableTo(AbstractNumberField.class))
                            .or(assignableTo(BigDecimalField.class)))
                    .and(owner(not(resideInAnyPackage("..shared.ui.field.."))))))
            .because("the kit reads what was typed as a whole and refuses in words; these take it for nothing");

    @ArchTest
    static final ArchRule FILES_COME_AND_GO_BY_ONE_DOOR = noClasses()
            .that(not(simpleName("Downloads").or(simpleName("Uploads"))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.vaadin.flow.server.streams..")
                    .or(JavaClass.Predicates.assignableTo("com.vaadin.flow.server.AbstractStreamResource"))
                    .or(JavaClass.Predicates.assignableTo("com.vaadin.flow.server.StreamReceiver"))
                    .or(JavaClass.Predicates.assignableTo("com.vaadin.flow.component.upload.Receiver")))
            .because(
                    "there what was sent is limited by the server and served as a picture of ours or taken along, and nowhere else");

    @ArchTest
    static final ArchRule NO_CONTROLLER_SERVES_BYTES = methods()
            .that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(org.springframework.stereotype.Controller.class)
            .should(new ArchCondition<>("return words, never bytes") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    var type = method.getReturnType().getName();
                    if (type.contains("byte") || type.contains("Resource") || type.contains("StreamingResponseBody")) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " returns " + type));
                    }
                }
            })
            .because("files are served by Downloads, which knows what came from outside");

    @ArchTest
    static final ArchRule NOBODY_WRITES_BYTES_TO_AN_ANSWER = noClasses()
            .that(not(simpleName("Downloads")))
            .should()
            .callMethodWhere(
                    target(com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("getOutputStream"))
                            .and(target(owner(assignableTo(jakarta.servlet.ServletResponse.class)
                                    .or(JavaClass.Predicates.assignableTo("com.vaadin.flow.server.VaadinResponse"))))))
            .because("files are served by Downloads, which knows what came from outside");

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule NO_OLD_DATES = noClasses()
            .that(not(NEAR_THE_ENGINE))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Date.class)
            .because("java.util.Date has no zone and no day; only the engine's interface asks for it");

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = noClasses()
            .that(not(COMMAND_LINE))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a server logs; only the command line prints");

    @ArchTest
    static final ArchRule MAPPERS_ARE_HIDDEN = classes()
            .that()
            .areAnnotatedWith(Mapper.class)
            .should()
            .bePackagePrivate()
            .because("SQL is reached through the services of its module, which keep scope and audit");

    @ArchTest
    static final ArchRule CLASSES_OF_PROCESS_AND_UI_OPEN_NO_TRANSACTION = noClasses()
            .that(resideInAnyPackage("..ui..", "..process.."))
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("one act of a person is one method of a root service, and that is the transaction");

    @ArchTest
    static final ArchRule METHODS_OF_PROCESS_AND_UI_OPEN_NO_TRANSACTION = methods()
            .that()
            .areDeclaredInClassesThat(resideInAnyPackage("..ui..", "..process.."))
            .should()
            .notBeAnnotatedWith(Transactional.class)
            .because("one act of a person is one method of a root service, and that is the transaction");

    @ArchTest
    static final ArchRule STATE_IS_FINAL_IN_SERVICES = fields().that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Delegate")
            .should()
            .beFinal()
            .because("delegates are shared by all instances of a process");
}
