package io.seedbed.finetune.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.augment.Seeds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchOrderTest {

    @Test
    void eachPassTakesEachRowOnceInAnOrderOfItsOwn() {
        BatchOrder order = new BatchOrder(7, 3, Seeds.generator(1, "test"));

        List<Integer> taken = new ArrayList<>();
        for (int batch = 0; batch < 7; batch++) {
            for (int row : order.next()) {
                taken.add(row);
            }
        }

        assertThat(taken.subList(0, 7)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
        assertThat(taken.subList(7, 14))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6)
                .isNotEqualTo(taken.subList(0, 7));
    }

    @Test
    void aBatchIsNeverLargerThanTheData() {
        assertThat(new BatchOrder(2, 16, Seeds.generator(1, "test")).next()).containsExactlyInAnyOrder(0, 1);
    }
}
