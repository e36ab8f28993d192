package io.seedbed.augment.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Rows;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldsTest {

    private static final Dataset SEEDS = Rows.seedSet(12, "A", "B", "C");

    @Test
    void everySeedRowIsHeldOutOnce() {
        List<String> heldOut = Folds.of(SEEDS, 4, 7).parts().stream()
                .flatMap(fold -> fold.heldOut().examples().stream())
                .map(Example::id)
                .toList();

        assertThat(heldOut)
                .containsExactlyInAnyOrderElementsOf(
                        SEEDS.examples().stream().map(Example::id).toList());
    }

    @Test
    void everyFoldHoldsEveryLabelInEqualNumbers() {
        assertThat(Folds.of(SEEDS, 4, 7).parts())
                .allSatisfy(fold -> assertThat(fold.heldOut().labels()).containsExactly("A", "B", "C"));
    }

    @Test
    void childrenAreHeldOutWithTheirParent() {
        Dataset train = SEEDS.plus(Dataset.of(List.of(
                Rows.child("r1-1", "child of one", "A", "train-1", "pool-5"),
                Rows.child("r1-2", "child of two", "B", "train-2"))));

        for (Folds.Fold fold : Folds.of(train, 4, 7).parts()) {
            for (Example child : train.generatedRows().examples()) {
                String parent = child.provenance().parents().get(0);
                assertThat(fold.train().find(child.id()).isPresent())
                        .isEqualTo(fold.heldOut().find(parent).isEmpty());
            }
            assertThat(fold.heldOut().generatedRows().isEmpty()).isTrue();
        }
    }

    @Test
    void laterRoundsKeepTheFolds() {
        Dataset grown = SEEDS.plus(Dataset.of(List.of(Rows.child("r1-1", "a child", "A", "train-1"))));

        assertThat(Folds.of(grown, 4, 7).parts())
                .extracting(Folds.Fold::heldOut)
                .isEqualTo(Folds.of(SEEDS, 4, 7).parts().stream()
                        .map(Folds.Fold::heldOut)
                        .toList());
    }

    @Test
    void moreFoldsThanRowsLeaveNoFoldEmpty() {
        assertThat(Folds.of(Rows.seedSet(3, "A", "B"), 10, 7).parts())
                .hasSize(3)
                .noneMatch(fold -> fold.heldOut().isEmpty());
    }
}
