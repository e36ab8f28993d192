package io.seedbed.scene.place;

import io.seedbed.scene.catalogue.Catalogue;
import io.seedbed.scene.catalogue.Category;
import io.seedbed.scene.catalogue.Look;
import io.seedbed.scene.environment.Environment;
import io.seedbed.scene.environment.Environments;
import io.seedbed.scene.environment.Skies;
import io.seedbed.scene.geometry.Box;
import io.seedbed.scene.model.Model;
import io.seedbed.scene.spec.LightSpec;
import io.seedbed.scene.spec.ObjectSpec;
import io.seedbed.scene.stage.Sky;
import io.seedbed.scene.surface.Material;
import java.util.List;
import java.util.Objects;

/** What needs no files: the built-in catalogue and places as the sampler sees them. Stateless. */
final class BuiltIn {

    private BuiltIn() {}

    /** All categories of the catalogue. */
    static List<Kind> kinds() {
        return Catalogue.builtIn().categories().stream()
                .<Kind>map(CategoryKind::new)
                .toList();
    }

    /** All places. */
    static List<Ground> grounds() {
        return Environments.all().stream().<Ground>map(EnvironmentGround::new).toList();
    }

    private record CategoryKind(Category category) implements Kind {
        @Override
        public String name() {
            return category.name();
        }

        @Override
        public String group() {
            return category.group();
        }

        @Override
        public List<Material> materials() {
            return category.materials();
        }

        @Override
        public List<String> states() {
            return category.states();
        }

        @Override
        public int shapes() {
            return Category.SHAPES;
        }

        @Override
        public double height() {
            return category.height();
        }

        @Override
        public boolean hasFront() {
            return category.hasFront();
        }

        @Override
        public boolean isHoldable() {
            return category.isHoldable();
        }

        @Override
        public boolean isRideable() {
            return category.isRideable();
        }

        @Override
        public boolean isKickable() {
            return category.isKickable();
        }

        @Override
        public boolean isThrowable() {
            return category.isThrowable();
        }

        @Override
        public Model model(ObjectSpec object) {
            return category.model(new Look(
                    object.variant(),
                    Objects.requireNonNull(object.material(), "material"),
                    Objects.requireNonNull(object.colour(), "colour"),
                    object.state()));
        }
    }

    private record EnvironmentGround(Environment environment) implements Ground {
        @Override
        public String name() {
            return environment.name();
        }

        @Override
        public List<String> times() {
            return environment.times();
        }

        @Override
        public Box floor() {
            return environment.floor();
        }

        @Override
        public Box cameras() {
            return environment.cameras();
        }

        @Override
        public int variants() {
            return environment.variants();
        }

        @Override
        public List<String> shown() {
            return environment.shown();
        }

        @Override
        public Model backdrop(long variant) {
            return environment.model(variant);
        }

        @Override
        public Sky sky(LightSpec light) {
            return Skies.of(light, environment.isIndoor());
        }
    }
}
