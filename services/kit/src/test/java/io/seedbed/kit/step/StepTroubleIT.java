package io.seedbed.kit.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.seedbed.contracts.StepCompleted;
import io.seedbed.contracts.StepFailed;
import io.seedbed.contracts.StepFailed.Failure;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.lab.Cable;
import io.seedbed.kit.lab.Rows;
import io.seedbed.kit.lab.Servers;
import io.seedbed.kit.lab.Workshop;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes wrong, and what becomes of the step. */
class StepTroubleIT {

    private static final StepSettings SHORT_LEASE = Workshop.settings(Duration.ofMillis(800), Duration.ofMinutes(1));

    private final Workshop workshop = new Workshop();
    private final Cable cable = new Cable(workshop.schema().source());
    private final Database overCable = new Database(cable, workshop.schema().schema());

    StepTroubleIT() throws InterruptedException {}

    @AfterEach
    void stop() {
        workshop.close();
    }

    @Test
    void aWorkerThatHangsLosesItsStepToAnotherAndItsLateReportIsNotTaken() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch reported = new CountDownLatch(1);
        StepSettings alone = new StepSettings(1, SHORT_LEASE.lease(), SHORT_LEASE.stall(), 3, 3, SHORT_LEASE.backoff());
        workshop.worker(overCable, alone, call -> {
            begun.countDown();
            StepWorkerIT.waitDeafly(goOn);
            reported.countDown();
            return Workshop.done("late");
        });
        workshop.ask("step");
        begun.await();

        CountDownLatch takenOver = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        cable.cut();
        workshop.worker(SHORT_LEASE, call -> {
            takenOver.countDown();
            finish.await();
            return Workshop.done("in time");
        });
        takenOver.await();
        cable.mend();
        goOn.countDown();
        reported.await();
        Rows.eventually("the late report is over", () -> lost() == 1);
        assertThat(workshop.column("step", "state")).isEqualTo("running");
        finish.countDown();
        workshop.await("step", "done");

        assertThat(workshop.told(StepCompleted.class, 1))
                .singleElement()
                .satisfies(
                        told -> assertThat(told.result().path("type").asText()).isEqualTo("in time"));
        Rows.eventually(
                "nothing more is told",
                () -> Rows.of(workshop.schema(), "select id from $outbox").isEmpty());
        assertThat(workshop.column("step", "attempt || ' ' || takeovers")).isEqualTo("2 1");
    }

    @Test
    void aWorkerThatIsStartedAgainTakesUpItsForerunnersStepAtOnce() throws Exception {
        StepSettings longLease = Workshop.settings(Duration.ofMinutes(1), Duration.ofMinutes(1));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        workshop.worker("one", longLease, call -> {
            begun.countDown();
            StepWorkerIT.waitDeafly(goOn);
            return Workshop.done("late");
        });
        workshop.ask("step");
        begun.await();

        workshop.worker("another", longLease, call -> Workshop.done("not its own"));
        Thread.sleep(700);
        assertThat(workshop.column("step", "attempt")).isEqualTo("1");
        workshop.worker("one", longLease, call -> Workshop.done("at once"));
        workshop.await("step", "done");
        goOn.countDown();
        Rows.eventually("the late report is over", () -> lost() == 1);

        assertThat(workshop.told(StepCompleted.class, 1))
                .singleElement()
                .satisfies(
                        told -> assertThat(told.result().path("type").asText()).isIn("at once", "not its own"));
        assertThat(workshop.column("step", "attempt || ' ' || takeovers")).isEqualTo("2 1");
    }

    @Test
    void aStepThatMakesNoProgressIsBrokenOffAndTriedAgain() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        workshop.worker(Workshop.settings(Duration.ofMillis(800), Duration.ofMillis(400)), call -> {
            if (attempts.incrementAndGet() == 1) {
                Thread.sleep(60_000);
            }
            return Workshop.done("second");
        });

        workshop.ask("step");

        workshop.await("step", "done");
        assertThat(workshop.column("step", "attempt || ' ' || failures || ' ' || takeovers"))
                .isEqualTo("2 1 0");
    }

    @Test
    void missingResourcesAreTriedAgainWithGrowingPausesAndThenFailForGoodWithTheLog() throws Exception {
        List<Long> begun = new CopyOnWriteArrayList<>();
        workshop.worker(Workshop.QUICK, call -> {
            begun.add(System.nanoTime());
            call.progress("asking the teacher", begun.size(), 3);
            throw new StepFailure(Failure.RESOURCES, "the teacher does not answer", new IllegalStateException("503"));
        });

        workshop.ask("step");
        workshop.await("step", "failed");

        assertThat(begun).hasSize(3);
        assertThat(begun.get(1) - begun.get(0)).isGreaterThan(200_000_000L);
        assertThat(begun.get(2) - begun.get(1)).isGreaterThan(400_000_000L);
        assertThat(workshop.told(StepFailed.class, 1)).singleElement().satisfies(told -> {
            assertThat(told.failure()).isEqualTo(Failure.RESOURCES);
            assertThat(told.message()).isEqualTo("the teacher does not answer");
            assertThat(told.log()).contains("asking the teacher", "Caused by: java.lang.IllegalStateException: 503");
        });
    }

    @Test
    void whatTheUserMustMendFailsAtOnceHoweverStrangeTheMessage() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        workshop.worker(Workshop.QUICK, call -> {
            attempts.incrementAndGet();
            throw new StepFailure(Failure.USER, "row 7 holds \0 and " + "x".repeat(1_000_000));
        });

        workshop.ask("step");

        workshop.await("step", "failed");
        assertThat(attempts).hasValue(1);
        assertThat(workshop.told(StepFailed.class, 1)).singleElement().satisfies(told -> {
            assertThat(told.failure()).isEqualTo(Failure.USER);
            assertThat(told.message()).startsWith("row 7 holds").hasSizeLessThan(5_000);
        });
    }

    @Test
    void aResultThatCannotBeSentIsAFailureAndTheWorkerGoesOn() throws Exception {
        StepWorker worker = workshop.worker(
                Workshop.QUICK,
                call -> call.request().stepId().equals("bad")
                        ? new StepResult(
                                JsonNodeFactory.instance.textNode("no object"), JsonNodeFactory.instance.nullNode())
                        : Workshop.done("good"));

        workshop.ask("bad", "good");

        workshop.await("bad", "failed");
        workshop.await("good", "done");
        assertThat(workshop.told(StepFailed.class, 1))
                .singleElement()
                .satisfies(told -> assertThat(told.message()).contains("must not be sent", "/data/result"));
        assertThat(worker.isAlive()).isTrue();
    }

    @Test
    void aRowThatIsNoStepFailsAndHoldsUpNothing() throws Exception {
        Rows.change(
                workshop.schema(),
                "insert into $step (step_id, run_id, kind, request, state) values ('old', '" + workshop.run()
                        + "', 'augment', '{\"of\":\"another version\"}', 'waiting')");

        workshop.worker(Workshop.QUICK, call -> Workshop.done("good"));
        workshop.ask("good");

        workshop.await("good", "done");
        workshop.await("old", "failed");
        assertThat(workshop.column("old", "reason")).contains("the table holds what is no step");
    }

    @Test
    void anInterruptThatNobodySentIsAFailureLikeAnother() throws Exception {
        workshop.worker(Workshop.QUICK, call -> {
            throw new InterruptedException("a future was cancelled");
        });

        workshop.ask("step");

        workshop.await("step", "failed");
        assertThat(workshop.column("step", "attempt")).isEqualTo("3");
    }

    @Test
    void aResultArrivesThoughTheDatabaseWasAwayForLongerThanTheLease() throws Exception {
        AtomicInteger times = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        StepHandler handler = call -> {
            times.incrementAndGet();
            begun.countDown();
            goOn.await();
            return Workshop.done("kept");
        };
        Cable neighboursCable = new Cable(workshop.schema().source());
        StepSettings lease = Workshop.settings(Duration.ofSeconds(3), Duration.ofMinutes(1));
        workshop.worker(overCable, lease, handler);
        workshop.ask("step");
        begun.await();
        workshop.worker(new Database(neighboursCable, workshop.schema().schema()), lease, handler);

        cable.cut();
        neighboursCable.cut();
        goOn.countDown();
        Thread.sleep(3_500);
        // The neighbour is back first, and finds a lease that has ended.
        neighboursCable.mend();
        Thread.sleep(1_200);
        cable.mend();

        workshop.await("step", "done");
        assertThat(times).hasValue(1);
        assertThat(workshop.column("step", "attempt")).isEqualTo("1");
    }

    @Test
    void aResultArrivesThoughTheDatabaseWasRestarted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        StepWorker worker = workshop.worker(Workshop.settings(Duration.ofSeconds(30), Duration.ofMinutes(1)), call -> {
            begun.countDown();
            goOn.await();
            return Workshop.done("kept");
        });
        workshop.ask("step");
        begun.await();

        Servers.withoutDatabase(() -> {
            goOn.countDown();
            workshop.ask("next");
            Thread.sleep(1_000);
        });

        workshop.await("step", "done");
        workshop.await("next", "done");
        assertThat(workshop.told(StepCompleted.class, 2)).hasSize(2);
        assertThat(workshop.column("step", "attempt")).isEqualTo("1");
        assertThat(worker.isAlive()).isTrue();
    }

    private long lost() {
        var timer = workshop.registry()
                .find("seedbed.step.time")
                .tag("outcome", "lost")
                .timer();
        return timer == null ? 0 : timer.count();
    }
}
