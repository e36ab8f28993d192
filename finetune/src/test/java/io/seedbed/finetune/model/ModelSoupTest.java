package io.seedbed.finetune.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.seedbed.finetune.network.TinyBert;
import io.seedbed.finetune.weights.Tensor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelSoupTest {

    @TempDir
    Path folder;

    @Test
    void theSoupOfEqualModelsIsTheModelToTheByte() throws IOException {
        ModelDirectory one = model("one", List.of("no", "yes"), 0.1f, -3.3f);
        ModelDirectory same = model("same", List.of("no", "yes"), 0.1f, -3.3f);
        ModelDirectory soup = new ModelDirectory(folder.resolve("soup"));

        ModelSoup.average(List.of(one, same, one), soup);

        for (String file : List.of("config.json", "model.safetensors", "tokenizer.json")) {
            assertThat(Files.mismatch(one.path().resolve(file), soup.path().resolve(file)))
                    .isEqualTo(-1);
        }
    }

    @Test
    void theSoupIsTheMean() throws IOException {
        ModelDirectory soup = new ModelDirectory(folder.resolve("soup"));

        ModelSoup.average(
                List.of(model("a", List.of("no", "yes"), 1, 2), model("b", List.of("no", "yes"), 2, -2)), soup);

        assertThat(soup.weights().read("classifier.bias").values()).containsExactly(1.5f, 0);
        assertThat(soup.config().labels()).containsExactly("no", "yes");
    }

    @Test
    void modelsThatDoNotFitAreRefused() throws IOException {
        ModelDirectory one = model("one", List.of("no", "yes"), 1, 2);
        ModelDirectory otherLabels = model("labels", List.of("no", "maybe"), 1, 2);
        ModelDirectory otherShape = model("shape", List.of("no", "yes"), 1, 2, 3);
        ModelDirectory soup = new ModelDirectory(folder.resolve("soup"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelSoup.average(List.of(one, otherLabels), soup))
                .withMessageContaining("their config.json differ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelSoup.average(List.of(one, otherShape), soup))
                .withMessageContaining("tensor classifier.bias differs in shape");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelSoup.average(List.of(), soup))
                .withMessageContaining("no model");
    }

    private ModelDirectory model(String name, List<String> labels, float... bias) throws IOException {
        ModelDirectory model = new ModelDirectory(folder.resolve(name));
        TreeMap<String, long[]> shapes = new TreeMap<>();
        shapes.put("classifier.bias", new long[] {bias.length});
        model.write(
                ModelConfig.of(TinyBert.SHAPE, labels, 64),
                new byte[] {'{', '}'},
                shapes,
                weight -> new Tensor(weight, new long[] {bias.length}, bias));
        return model;
    }
}
