package io.seedbed.augment.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.LabelSet;
import io.seedbed.augment.Prediction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoLabellerTest {

    private static final Prediction STUDENT = Prediction.of("p1", Map.of("A", 0.2, "B", 0.8));

    @Test
    void theCombinedOpinionIsTheNormalisedProduct() {
        CoLabel label = labeller("0.5", "1").label(Toy.vector("apple"), STUDENT);

        // softmax of the cosines 1 and 0; then the geometric means with 0.2 and 0.8.
        double described = Math.E / (Math.E + 1);
        double a = Math.sqrt(0.2 * described);
        double b = Math.sqrt(0.8 * (1 - described));
        assertThat(label.description().probability("A")).isCloseTo(described, within(1e-9));
        assertThat(label.combined().probability("A")).isCloseTo(a / (a + b), within(1e-9));
        assertThat(label.combined().probability("B")).isCloseTo(b / (a + b), within(1e-9));
    }

    @Test
    void aShareOfOneIsTheStudentAloneAndOfZeroTheDescriptionsAlone() {
        CoLabel student = labeller("1", "1").label(Toy.vector("apple"), STUDENT);
        CoLabel descriptions = labeller("0", "1").label(Toy.vector("apple"), STUDENT);

        assertThat(student.combined().probability("B")).isCloseTo(0.8, within(1e-9));
        assertThat(descriptions.combined().probability("A"))
                .isCloseTo(descriptions.description().probability("A"), within(1e-9));
    }

    @Test
    void aLabelWithABareNameLeansOnItsSeedRows() {
        LabelSet bare = LabelSet.named(List.of("A", "B"));
        Dataset seeds = Dataset.of(List.of(Toy.seed("s1", "cat", "A"), Toy.seed("s2", "bat", "B")));

        CoLabel label = CoLabeller.of(bare, seeds, Toy.embedder(), OfflineSettings.DEFAULT)
                .label(Toy.vector("cat"), STUDENT);

        assertThat(label.description().predicted()).isEqualTo("A");
    }

    @Test
    void aStudentWithoutProbabilitiesCountsAsSure() {
        CoLabel label = labeller("0.5", "1").label(Toy.vector("apple"), new Prediction("p1", "B", Map.of()));

        assertThat(label.combined().predicted()).isEqualTo("B");
    }

    private static CoLabeller labeller(String share, String temperature) {
        return CoLabeller.of(
                new LabelSet(Map.of("A", "apple", "B", "berry")),
                Dataset.empty(),
                Toy.embedder(),
                OfflineSettings.parse(Map.of("student-share", share, "temperature", temperature)));
    }
}
