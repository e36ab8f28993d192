package io.seedbed.dataset.image.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.seedbed.dataset.image.ImageRows;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MasksTest {

    @Test
    void theTextIsThatOfPycocotools() {
        // Written by pycocotools 2.0.11: mask.encode(numpy.asfortranarray(...)).
        byte[] ids = new byte[12 * 10];
        for (int y = 2; y < 7; y++) {
            for (int x = 3; x < 8; x++) {
                ids[y * 12 + x] = (byte) ((x + y) % 3 == 0 ? 2 : 1);
            }
        }
        ids[119] = 2;
        byte[] whole = new byte[6];
        Arrays.fill(whole, (byte) 7);

        assertThat(Masks.of(ids, 12, 10))
                .containsExactly(
                        entry(1, new Mask(16, new PixelBox(3, 2, 5, 5), "P111160JO41L04OL160JOZ1")),
                        entry(2, new Mask(10, new PixelBox(3, 2, 9, 8), "Q112030M06000J030M0Y10")));
        assertThat(Masks.of(whole, 3, 2)).containsExactly(entry(7, new Mask(6, new PixelBox(0, 0, 3, 2), "06")));
        assertThat(Masks.of(ImageRows.ids(5, 224, 224), 224, 224))
                .hasEntrySatisfying(
                        2,
                        mask -> assertThat(mask.counts())
                                .hasSize(896)
                                .startsWith("_\\=212000000000000000000000000000Me40[K300000000000000000000"));
    }

    @Test
    void runsGoDownTheColumnsAndBeginWithWhatIsNotCovered() {
        SortedMap<Integer, Mask> masks = Masks.of(new byte[] {1, 0, 0, 1, 1, 0}, 3, 2);

        assertThat(masks).hasEntrySatisfying(1, mask -> {
            assertThat(RunLengths.counts(mask.counts())).containsExactly(0, 2, 1, 1, 2);
            assertThat(mask.area()).isEqualTo(3);
        });
    }

    @Test
    void theTextOfALargerMaskIsThatOfPycocotools() {
        byte[] ids = new byte[100 * 40];
        for (int y = 5; y < 30; y++) {
            for (int x = 10; x < 60 + y; x++) {
                ids[y * 100 + x] = 7;
            }
        }

        assertThat(Masks.of(ids, 100, 40))
                .hasEntrySatisfying(
                        7,
                        mask -> assertThat(mask.counts())
                                .isEqualTo(
                                        "e<i0?0000000000000000000000000000000000000000000000000000000000000000000000000000"
                                                + "00000000000000000000000000000001O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1O1Ok<"));
    }

    @Test
    void aMaskReadsBackToItsPixels() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 50; round++) {
            int width = random.nextInt(1, 40);
            int height = random.nextInt(1, 40);
            byte[] ids = new byte[width * height];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = (byte) (i > 0 && random.nextInt(3) > 0 ? ids[i - 1] : random.nextInt(4));
            }

            SortedMap<Integer, Mask> masks = Masks.of(ids, width, height);

            byte[] drawn = new byte[ids.length];
            masks.forEach((id, mask) -> draw(RunLengths.counts(mask.counts()), id, drawn, width, height));
            assertThat(drawn).isEqualTo(ids);
            masks.forEach((id, mask) -> assertThat(mask.box()).isEqualTo(box(ids, id, width)));
        }
    }

    @Test
    void anEmptyImageHasNoMasks() {
        assertThat(Masks.of(new byte[6], 2, 3)).isEmpty();
        assertThatThrownBy(() -> Masks.of(new byte[5], 2, 3)).hasMessage("5 ids for 2 by 3 pixels");
    }

    @Test
    void aTextThatEndsWithinANumberIsRefused() {
        assertThat(RunLengths.counts(RunLengths.text(new int[] {0, 7, 100_000, 1, 3})))
                .containsExactly(0, 7, 100_000, 1, 3);
        assertThatThrownBy(() -> RunLengths.counts("P")).hasMessage("no run lengths: \"P\"");
        assertThatThrownBy(() -> RunLengths.counts("0\n")).hasMessageStartingWith("no run lengths");
    }

    private static void draw(int[] counts, int id, byte[] drawn, int width, int height) {
        int position = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int end = position + counts[i]; position < end; position++) {
                if (i % 2 == 1) {
                    int at = position % height * width + position / height;
                    assertThat(drawn[at]).isZero();
                    drawn[at] = (byte) id;
                }
            }
        }
    }

    private static PixelBox box(byte[] ids, int id, int width) {
        int left = width;
        int right = 0;
        int top = ids.length;
        int bottom = 0;
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width);
                top = Math.min(top, i / width);
                bottom = Math.max(bottom, i / width);
            }
        }
        return new PixelBox(left, top, right - left + 1, bottom - top + 1);
    }
}
