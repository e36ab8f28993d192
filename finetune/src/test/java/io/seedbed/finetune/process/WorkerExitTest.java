package io.seedbed.finetune.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.augment.StepException;
import io.seedbed.augment.StepException.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerExitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|Terminating due to java.lang.OutOfMemoryError: Java heap space|RESOURCES|ran out of Java heap",
                "1|Error occurred during initialization of VM Too small maximum heap|RESOURCES|ran out of Java heap",
                "1|There is insufficient memory for the Java Runtime Environment|RESOURCES|could not get native memory",
                "134|terminate called after throwing 'std::bad_alloc'|RESOURCES|could not get native memory",
                "134|free(): invalid pointer|INTERNAL|aborted in native code (signal 6)",
                "137|working|RESOURCES|was killed (signal 9)",
                "139|working|INTERNAL|crashed in native code (signal 11)",
                "143|working|RESOURCES|was stopped (signal 15)",
                "0|working|INTERNAL|ended with exit code 0 and without a result",
            })
    void everyEndHasAReasonAndAnOwner(int code, String output, Kind kind, String reason) {
        StepException failure = new WorkerExit(code, List.of(output), List.of()).failure(512);

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure).hasMessageContaining(reason).hasMessageEndingWith(output);
    }

    @Test
    void theCrashReportsFrameIsNamed() {
        List<String> report = List.of("#", "# Problematic frame:", "# C  [libtorch_cpu.so+0x123]  at::add+0x1", "#");

        assertThat(new WorkerExit(134, List.of(), report).failure(512))
                .hasMessage("the training process aborted in native code (signal 6) at C  [libtorch_cpu.so+0x123] "
                        + " at::add+0x1");
    }
}
