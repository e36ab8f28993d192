package io.seedbed.scene.catalogue;

import io.seedbed.scene.catalogue.Category.Trait;
import io.seedbed.scene.surface.Material;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Collects the categories of one group: each is described by one sentence of calls that ends with {@code by}. */
final class Group {

    private final String name;
    private final List<Category> categories = new ArrayList<>();

    Group(String name) {
        this.name = name;
    }

    /** Begins a category of this usual height in metres. */
    Description thing(String thing, double height, Material... materials) {
        return new Description(thing, height, List.of(materials));
    }

    List<Category> categories() {
        return List.copyOf(categories);
    }

    /** A category in words. */
    final class Description {
        private final String thing;
        private final double height;
        private final List<Material> materials;
        private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
        private String plural;
        private List<String> states = List.of();

        private Description(String thing, double height, List<Material> materials) {
            this.thing = thing;
            this.height = height;
            this.materials = materials;
            this.plural = thing.endsWith("s") || thing.endsWith("x") || thing.endsWith("ch") || thing.endsWith("sh")
                    ? thing + "es"
                    : thing + "s";
        }

        Description plural(String several) {
            plural = several;
            return this;
        }

        Description states(String... all) {
            states = List.of(all);
            return this;
        }

        Description held() {
            traits.add(Trait.HOLDABLE);
            return this;
        }

        Description thrown() {
            traits.add(Trait.HOLDABLE);
            traits.add(Trait.THROWABLE);
            return this;
        }

        Description kicked() {
            traits.add(Trait.KICKABLE);
            return this;
        }

        Description ridden() {
            traits.add(Trait.RIDEABLE);
            return front();
        }

        Description front() {
            traits.add(Trait.FRONT);
            return this;
        }

        void by(Consumer<Draft> builder) {
            categories.add(
                    new Category(new Category.Entry(thing, plural, name, height, materials, states, traits, builder)));
        }
    }
}
