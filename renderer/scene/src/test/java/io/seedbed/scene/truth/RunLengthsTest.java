package io.seedbed.scene.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunLengthsTest {

    @Test
    void runsGoDownTheColumnsAndBeginWithWhatIsNotCovered() {
        Frame frame = frame(3, 2, 1, 0, 0, 1, 1, 0);

        assertThat(RunLengths.of(frame, 1).counts()).containsExactly(0, 2, 1, 1, 2);
        assertThat(RunLengths.of(frame, 1).area()).isEqualTo(3);
    }

    @Test
    void theCompressedStringIsThatOfPycocotools() {
        int[] ids = new int[100 * 40];
        for (int y = 5; y < 30; y++) {
            for (int x = 10; x < 60 + y; x++) {
                ids[y * 100 + x] = 7;
            }
        }

        assertThat(RunLengths.of(frame(100, 40, ids), 7).compressed()).isEqualTo(EXPECTED);
    }

    private static final String EXPECTED =
            "e<i0?0000000000000000000000000000000000000000000000000000000000000000000000000000"
                    + "00000000000000000000000000000001O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1Ok<";

    private static Frame frame(int width, int height, int... ids) {
        byte[] bytes = new byte[ids.length];
        for (int i = 0; i < ids.length; i++) {
            bytes[i] = (byte) ids[i];
        }
        return new Frame(width, height, new byte[3 * ids.length], bytes, new float[ids.length], new float[0]);
    }
}
