package io.seedbed.scene.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.seedbed.scene.document.Documents;
import io.seedbed.scene.geometry.Vec3;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.spec.SceneSpec;
import io.seedbed.scene.spec.SizeClass;
import io.seedbed.scene.surface.Colour;
import io.seedbed.scene.truth.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a thing is must not tell what it looks like or where it stands, so that no caption gives its image away. */
class BalanceTest {

    private static final List<SceneSpec> SCENES = new ArrayList<>();

    @BeforeAll
    static void sample() {
        Sampler sampler = Sampler.builtIn();
        Recipe recipe =
                new RecipeReader(Supply.builtIn()).read(Documents.parse("{\"objects\": 2, \"arrangement\": \"pair\"}"));
        for (int i = 0; i < 640; i++) {
            SCENES.add(sampler.scene(recipe, 9, i));
        }
    }

    private static int colour(ObjectSpec object) {
        return Objects.requireNonNull(object.colour(), "the catalogue's things have colours")
                .ordinal();
    }

    @Test
    void aGroupOfThingsTellsNoColour() {
        Table table = new Table(Colour.values().length);
        forEach(object -> table.add(group(object), colour(object)));

        assertThat(table.chiSquareByDegree()).isLessThan(1.5);
    }

    @Test
    void aThingTellsNothingOfItsMaterialButWhatItCanBeMadeOf() {
        Map<Integer, Table> byChoices = new TreeMap<>();
        forEach(object -> {
            var materials = Supply.builtIn().materials(object.category());
            byChoices.computeIfAbsent(materials.size(), Table::new).add("any", materials.indexOf(object.material()));
        });
        byChoices.forEach((choices, table) -> {
            if (choices > 1) {
                assertThat(table.chiSquareByDegree())
                        .as("%s materials", choices)
                        .isLessThan(4);
            }
        });
    }

    @Test
    void allColoursAndAllCategoriesComeAboutAlikeOften() {
        Table colours = new Table(Colour.values().length);
        Map<String, Integer> categories = new TreeMap<>();
        forEach(object -> {
            colours.add("any", colour(object));
            categories.merge(object.category(), 1, Integer::sum);
        });

        assertThat(colours.chiSquareByDegree()).isLessThan(2);
        assertThat(categories).hasSizeGreaterThan(140);
        assertThat(categories.values()).allMatch(count -> count < 30);
    }

    @Test
    void noSizeIsRare() {
        Table sizes = new Table(SizeClass.values().length);
        forEach(object -> sizes.add("any", object.size().ordinal()));

        assertThat(sizes.leastShare()).isGreaterThan(0.2);
    }

    @Test
    void aGroupOfThingsTellsNoSide() {
        Table sides = new Table(2);
        for (SceneSpec scene : SCENES) {
            Projection projection = Projection.of(scene.camera(), 1, 1);
            List<ObjectSpec> both = scene.objects();
            double first = projection.pixel(at(both.get(0))).orElseThrow().x();
            double second = projection.pixel(at(both.get(1))).orElseThrow().x();
            sides.add(group(both.get(0)), first < second ? 0 : 1);
            sides.add(group(both.get(1)), first < second ? 1 : 0);
        }

        assertThat(sides.chiSquareByDegree()).isLessThan(2.2);
    }

    private static Vec3 at(ObjectSpec object) {
        return Vec3.of(object.pose().x(), object.pose().y(), object.pose().z());
    }

    private static String group(ObjectSpec object) {
        return Supply.builtIn().kind(object.category()).group();
    }

    private static void forEach(Consumer<ObjectSpec> each) {
        SCENES.forEach(scene -> scene.objects().forEach(each));
    }

    /** Counts of values by what they should not depend on. */
    private static final class Table {
        private final int values;
        private final Map<String, int[]> rows = new TreeMap<>();

        Table(int values) {
            this.values = values;
        }

        void add(String row, int value) {
            rows.computeIfAbsent(row, key -> new int[values])[value]++;
        }

        /** Against alike for all values; about 1 where nothing is told. */
        double chiSquareByDegree() {
            double sum = 0;
            for (int[] row : rows.values()) {
                double expected = (double) IntStream.of(row).sum() / values;
                for (int count : row) {
                    sum += (count - expected) * (count - expected) / expected;
                }
            }
            return sum / (rows.size() * (values - 1));
        }

        double leastShare() {
            double all = 0;
            double least = Double.MAX_VALUE;
            for (int[] row : rows.values()) {
                for (int count : row) {
                    all += count;
                    least = Math.min(least, count);
                }
            }
            return least / all;
        }
    }
}
