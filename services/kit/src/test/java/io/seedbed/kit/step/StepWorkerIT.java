package io.seedbed.kit.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.seedbed.contracts.Event;
import io.seedbed.contracts.RunEnded;
import io.seedbed.contracts.StepCancelled;
import io.seedbed.contracts.StepCompleted;
import io.seedbed.contracts.StepProgressed;
import io.seedbed.contracts.StepStarted;
import io.seedbed.contracts.Topics;
import io.seedbed.kit.database.Database;
import io.seedbed.kit.event.Trace;
import io.seedbed.kit.lab.Cable;
import io.seedbed.kit.lab.Records;
import io.seedbed.kit.lab.Rows;
import io.seedbed.kit.lab.Workshop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StepWorkerIT {

    private final Workshop workshop = new Workshop();
    private final Map<String, Integer> done = new ConcurrentHashMap<>();
    private final StepHandler counting = call -> {
        done.merge(call.request().stepId(), 1, Integer::sum);
        return Workshop.done(call.request().stepId());
    };

    StepWorkerIT() throws InterruptedException {}

    @AfterEach
    void stop() {
        workshop.close();
    }

    @Test
    void eachStepIsDoneOnceByTwoWorkersOfOneSchema() throws Exception {
        workshop.worker(Workshop.QUICK, counting);
        workshop.worker(Workshop.QUICK, counting);
        String[] steps = IntStream.range(0, 12).mapToObj(i -> "step-" + i).toArray(String[]::new);

        workshop.ask(steps);
        workshop.ask(steps);

        List<Event> completed = Records.events(Topics.STEP_RESULTS, workshop.run(), StepCompleted.class, 12);
        assertThat(completed)
                .extracting(event ->
                        ((StepCompleted) event.data()).result().path("type").asText())
                .containsExactlyInAnyOrder(steps);
        assertThat(done)
                .hasSize(12)
                .allSatisfy((step, times) -> assertThat(times).isEqualTo(1));
    }

    @Test
    void aStepIsTracedFromItsRequestToItsReports() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        workshop.worker(Workshop.QUICK, call -> {
            // One report of progress may be lost; every new stage is a new report.
            for (int i = 0; !heard.await(100, TimeUnit.MILLISECONDS); i++) {
                call.progress("stage " + i, 1, 2);
            }
            return Workshop.done("heard");
        });
        workshop.ask("step");

        List<Event> started = Records.events(Topics.STEP_RESULTS, workshop.run(), StepStarted.class, 1);
        List<Event> progressed = Records.events(Topics.PROGRESS, workshop.run(), StepProgressed.class, 1);
        heard.countDown();
        List<Event> completed = Records.events(Topics.STEP_RESULTS, workshop.run(), StepCompleted.class, 1);

        assertThat(List.of(started.get(0), progressed.get(0), completed.get(0)))
                .allSatisfy(event -> assertThat(Trace.id(event.trace())).isEqualTo(Trace.id(Records.TRACE)));
        assertThat(started.get(0).trace()).isNotEqualTo(completed.get(0).trace());
        assertThat(started.get(0).id()).isEqualTo("step/1/StepStarted");
    }

    @Test
    void aRequestWithoutATraceIsDoneLikeAnyOther() throws Exception {
        ProducerRecord<String, byte[]> request = Records.event(workshop.topic(), "bare", workshop.request("bare"));
        request.headers().remove("ce_traceparent");
        workshop.worker(Workshop.QUICK, counting);

        Records.write(List.of(request));

        workshop.await("bare", "done");
    }

    @Test
    void aStepThatWasCancelledBeforeItsRequestCameIsNotDone() throws Exception {
        workshop.tell("cancel", new StepCancelled(workshop.run(), "early"));
        workshop.ask("early", "other");

        workshop.worker(Workshop.QUICK, counting);

        workshop.await("other", "done");
        assertThat(workshop.column("early", "state")).isEqualTo("cancelled");
        assertThat(done).containsOnlyKeys("other");
    }

    @Test
    void aCancellationInterruptsTheStepAtWork() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        // Its next heartbeat would be a quarter of a minute away.
        workshop.worker(Workshop.settings(Duration.ofMinutes(1), Duration.ofMinutes(1)), call -> {
            begun.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
            return Workshop.done("never");
        });
        workshop.ask("step");
        begun.await();

        workshop.tell("cancel", new StepCancelled(workshop.run(), "step"));

        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        workshop.await("step", "cancelled");
    }

    @Test
    void whatARunLeavesGoesOnceNoneOfItsStepsIsAtWork() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        workshop.worker(Workshop.QUICK, call -> {
            begun.countDown();
            waitDeafly(goOn);
            return Workshop.done("late");
        });
        workshop.leftovers().keep(workshop.run());
        workshop.leftovers().keep("another");
        workshop.ask("step");
        begun.await();

        workshop.tell("end", new RunEnded(workshop.run(), List.of()));
        workshop.await("step", "cancelled");
        Thread.sleep(700);
        assertThat(workshop.leftovers().swept()).isEmpty();
        assertThat(workshop.leftovers().kept()).contains(workshop.run());
        goOn.countDown();

        Rows.eventually("it is swept", () -> workshop.leftovers().swept().equals(List.of(workshop.run())));
        assertThat(workshop.leftovers().kept()).containsExactly("another");
        assertThat(workshop.column("step", "state")).isEqualTo("cancelled");
    }

    @Test
    void aWorkerThatStartsDropsWhatItKeepsOfRunsThatEndedMeanwhile() throws Exception {
        workshop.worker(Workshop.QUICK, counting);
        workshop.leftovers().fail(1);
        workshop.tell("end", new RunEnded(workshop.run(), List.of()));
        Rows.eventually("it has failed", () -> workshop.leftovers().failures() == 0);
        workshop.close();
        workshop.leftovers().keep(workshop.run());

        workshop.worker(Workshop.QUICK, counting);

        Rows.eventually("it is dropped", () -> workshop.leftovers().kept().isEmpty());
        Rows.eventually("it is swept", () -> workshop.leftovers().swept().equals(List.of(workshop.run())));
        Thread.sleep(700);
        assertThat(workshop.leftovers().swept()).hasSize(1);
    }

    @Test
    void aWorkerThatStopsGivesItsStepBackAndAnotherFinishesIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        // Many libraries make an interrupt a failure of their own; it counts as none.
        StepWorker first = workshop.worker(Workshop.QUICK, call -> {
            begun.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException("the call was interrupted", e);
            }
            return Workshop.done("never");
        });
        workshop.ask("step");
        begun.await();

        assertThat(timeToClose(first)).isLessThan(Duration.ofSeconds(3));
        assertThat(workshop.column("step", "state")).isEqualTo("waiting");
        workshop.worker(Workshop.QUICK, counting);

        workshop.await("step", "done");
        assertThat(workshop.column("step", "attempt || ' ' || failures || ' ' || takeovers"))
                .isEqualTo("2 0 0");
    }

    @Test
    void aWorkerStopsWithinFiveSecondsAlsoWhereNothingAnswers() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch never = new CountDownLatch(1);
        Cable cable = new Cable(workshop.schema().source());
        StepWorker worker =
                workshop.worker(new Database(cable, workshop.schema().schema()), Workshop.QUICK, call -> {
                    begun.countDown();
                    waitDeafly(never);
                    return Workshop.done("never");
                });
        workshop.ask("one", "two");
        begun.await();
        cable.cut();
        workshop.ask("three");

        assertThat(timeToClose(worker)).isLessThan(Duration.ofSeconds(5));
        never.countDown();
    }

    @Test
    void aWorkerTellsItsNumbers() throws Exception {
        StepWorker worker = workshop.worker(Workshop.QUICK, counting);
        workshop.ask("step");
        workshop.await("step", "done");
        String service = workshop.schema().schema();

        Rows.eventually("they are read", () -> gauge("seedbed.steps", "done") == 1);

        assertThat(gauge("seedbed.outbox", "refused")).isZero();
        MeterRegistry registry = workshop.registry();
        assertThat(registry.get("seedbed.queue.age")
                        .tag("service", service)
                        .gauge()
                        .value())
                .isZero();
        assertThat(registry.get("seedbed.step.time")
                        .tags("service", service, "kind", "augment", "outcome", "done")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(worker.isAlive()).isTrue();
        worker.close();
        assertThat(worker.isAlive()).isFalse();
    }

    private double gauge(String name, String state) {
        return workshop.registry().get(name).tag("state", state).gauge().value();
    }

    private static Duration timeToClose(StepWorker worker) {
        long start = System.nanoTime();
        worker.close();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Waits as a library does that knows no interrupts. */
    static void waitDeafly(CountDownLatch latch) {
        boolean open = false;
        while (!open) {
            try {
                open = latch.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                open = false;
            }
        }
    }
}
