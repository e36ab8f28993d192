package io.seedbed.augment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeedsTest {

    @Test
    void theSameKeyGivesTheSameDraws() {
        assertThat(Seeds.generator(7, "row", "3").nextLong())
                .isEqualTo(Seeds.generator(7, "row", "3").nextLong());
    }

    @Test
    void seedAndEveryPartOfTheKeyMatter() {
        assertThat(new long[] {
                    Seeds.derive(7, "row", "3"),
                    Seeds.derive(8, "row", "3"),
                    Seeds.derive(7, "row", "4"),
                    Seeds.derive(7, "ro", "w3"),
                    Seeds.derive(7, "row3")
                })
                .doesNotHaveDuplicates();
    }

    /** The number was computed apart from this code: SHA-256 over big-endian lengths and bytes. */
    @Test
    void theDerivedSeedIsTheSameOnEveryMachine() {
        assertThat(Seeds.derive(0, "fold", "train-1")).isEqualTo(7330442278469543791L);
    }
}
