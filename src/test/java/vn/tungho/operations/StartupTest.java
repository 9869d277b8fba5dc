package vn.tungho.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.tungho.operations.models.ModelMoves;
import vn.tungho.security.NewUser;
import vn.tungho.security.Role;
import vn.tungho.security.UserService;
import vn.tungho.shared.audit.ChainStart;
import vn.tungho.shared.calendar.ReleasedChanges;
import vn.tungho.shared.draft.DraftTurn;

class StartupTest {
    private final SelfCheck check = mock(SelfCheck.class);
    private final EngineClock clock = mock(EngineClock.class);
    private final UserService users = mock(UserService.class);
    private final FirstRun demo = firstRun("demo");
    private final FirstRun empty = firstRun("empty");
    private final InstallationSettings settings = mock(InstallationSettings.class);
    private final ReleasedChanges calendarChanges = mock(ReleasedChanges.class);
    private final JobExecutor jobs = mock(JobExecutor.class);

    @Test
    void theFirstRunFillsTheInstallationInItsModeBeforeJobsRun() {
        when(users.isEmpty()).thenReturn(true);
        startup("run", "demo", true).start();
        var order = inOrder(check, clock, demo, jobs);
        order.verify(check).run();
        order.verify(clock).restore();
        order.verify(demo).fill();
        order.verify(jobs).start();
        verify(empty, never()).fill();
    }

    @Test
    void termsFollowTheDaysOffOfANewVersionBeforeATimerMayFire() {
        startup("run", "empty", true).start();
        var order = inOrder(clock, calendarChanges, jobs);
        order.verify(clock).restore();
        order.verify(calendarChanges).workOff();
        order.verify(jobs).start();
    }

    @Test
    void anInstallationWithUsersIsLeftAsItIs() {
        when(users.isEmpty()).thenReturn(false);
        startup("run", "empty", true).start();
        verify(empty, never()).fill();
        verify(jobs).start();
    }

    @Test
    void thatTheFillHasBegunIsKeptBeforeItAndThatItIsDoneAfterIt() {
        when(users.isEmpty()).thenReturn(true);
        startup("run", "demo", true).start();
        var order = inOrder(settings, demo);
        order.verify(settings).put(FirstFill.SETTING, "begun");
        order.verify(demo).fill();
        order.verify(settings).put(FirstFill.SETTING, "done");
    }

    @Test
    void aFillThatWasCutOffIsFinishedAtTheNextStart() {
        when(users.isEmpty()).thenReturn(false);
        when(settings.find(FirstFill.SETTING)).thenReturn(Optional.of("begun"));
        startup("run", "demo", true).start();
        verify(demo).fill();
        verify(settings).put(FirstFill.SETTING, "done");
    }

    @Test
    void aFillThatFailsIsNotDone() {
        when(users.isEmpty()).thenReturn(true);
        doThrow(new IllegalStateException("power cut")).when(demo).fill();
        var startup = startup("run", "demo", true);
        assertThatThrownBy(startup::start).hasMessage("power cut");
        verify(settings, never()).put(FirstFill.SETTING, "done");
    }

    @Test
    void aFillThatIsDoneIsNotRepeatedEvenWithoutUsers() {
        when(users.isEmpty()).thenReturn(true);
        when(settings.find(FirstFill.SETTING)).thenReturn(Optional.of("done"));
        startup("run", "demo", true).start();
        verify(demo, never()).fill();
    }

    @Test
    void theFirstAdministratorIsNotMadeTwice() {
        when(users.isEmpty()).thenReturn(false);
        new EmptyInstallation(users, "44").fill();
        verify(users, never()).create(any());
    }

    @Test
    void otherVerbsNeitherFillNorRunJobs() {
        when(users.isEmpty()).thenReturn(true);
        startup("simulate", "none", false).start();
        verify(demo, never()).fill();
        verify(jobs, never()).start();
    }

    @Test
    void nothingHappensOnADatabaseThatDoesNotFit() {
        doThrow(new NotReady("not ready")).when(check).run();
        var startup = startup("run", "demo", true);
        assertThatThrownBy(startup::start).isInstanceOf(NotReady.class);
        assertThat(startup.isRunning()).isFalse();
        verify(demo, never()).fill();
        verify(jobs, never()).start();
    }

    @Test
    void anEmptyInstallationHasOneAdministratorWhosePasswordIsPrintedOnceAndMustBeChanged() {
        when(users.isEmpty()).thenReturn(true);
        var printed = new ByteArrayOutputStream();
        var out = System.out;
        System.setOut(new PrintStream(printed, true, java.nio.charset.StandardCharsets.UTF_8));
        try {
            new EmptyInstallation(users, "44").fill();
        } finally {
            System.setOut(out);
        }
        var user = ArgumentCaptor.forClass(NewUser.class);
        verify(users).create(user.capture());
        var made = user.getValue();
        assertThat(made.grants())
                .singleElement()
                .satisfies(g -> assertThat(g.role()).isEqualTo(Role.ADMINISTRATOR));
        assertThat(made.mustChangePassword()).isTrue();
        assertThat(made.password()).hasSize(16);
        assertThat(printed.toString(java.nio.charset.StandardCharsets.UTF_8)).containsOnlyOnce(made.password());
    }

    @Test
    void aRealInstallationDoesNotComeUpAsADemoFromAnotherFolder() {
        when(settings.find(FirstFill.MODE)).thenReturn(java.util.Optional.of("empty"));
        var startup = startup("run", "demo", true);
        assertThatThrownBy(startup::start)
                .isInstanceOf(NotReady.class)
                .hasMessageContaining("dùng ở chế độ empty")
                .hasMessageContaining("/data/mode");
        verify(demo, never()).fill();
        verify(jobs, never()).start();
    }

    @Test
    void theModeOfAnOlderInstallationIsTakenDown() {
        startup("run", "empty", false).start();
        verify(settings).put(FirstFill.MODE, "empty");
    }

    @Test
    void anInstallationOfAnOlderReleaseIsNotTakenForADemoByAFolderThatKnowsNothing() {
        when(users.isEmpty()).thenReturn(false);
        assertThatThrownBy(() -> startup("run", "demo", true).start())
                .isInstanceOf(NotReady.class)
                .hasMessageContaining("dùng ở chế độ empty");
        when(settings.find(EngineClock.SETTING)).thenReturn(Optional.of("-3600"));
        startup("run", "demo", true).start();
        verify(settings).put(FirstFill.MODE, "demo");
    }

    private Startup startup(String verb, String mode, boolean runJobs) {
        var runs = new StaticListableBeanFactory(Map.of("demo", demo, "empty", empty));
        return new Startup(
                check,
                mock(ChainStart.class),
                mock(DraftTurn.class),
                clock,
                new FirstFill(settings, users, runs.getBeanProvider(FirstRun.class), mode, Path.of("/data")),
                calendarChanges,
                mock(ModelMoves.class),
                jobs,
                mock(ProcessEngine.class),
                verb,
                runJobs);
    }

    private static FirstRun firstRun(String mode) {
        var run = mock(FirstRun.class);
        when(run.mode()).thenReturn(mode);
        return run;
    }
}
