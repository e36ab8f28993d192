package io.seedbed.scene.place;

import io.seedbed.scene.model.Model;
import io.seedbed.scene.person.Action;
import io.seedbed.scene.person.Casting;
import io.seedbed.scene.person.HairStyle;
import io.seedbed.scene.person.People;
import io.seedbed.scene.person.Repertoire;
import io.seedbed.scene.person.Target;
import io.seedbed.scene.person.Wardrobe;
import io.seedbed.scene.person.wear.GarmentType;
import io.seedbed.scene.spec.Body;
import io.seedbed.scene.spec.Garment;
import io.seedbed.scene.spec.PersonSpec;
import io.seedbed.scene.spec.Pose;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** The built-in people as the sampler sees them. Thread-safe. */
final class BuiltInTroupe implements Troupe {

    private static final List<String> FIGURES = List.of("man", "woman", "boy", "girl");
    private static final List<String> CUPS = List.of("mug", "glass", "wine glass", "bottle");
    private static final List<String> BOOKS = List.of("book");

    private final People people = new People();
    private final List<Deed> deeds =
            Repertoire.actions().stream().map(BuiltInTroupe::deed).toList();

    private static Deed deed(Action action) {
        Range facing = new Range(action.facing().least(), action.facing().most());
        return switch (action.needs()) {
            case NOTHING -> deed(action, Need.NOTHING, List.of(), facing);
            case SEAT -> deed(action, Need.SEAT, List.of(), facing);
            case HOLDABLE -> deed(action, Need.HOLDABLE, List.of(), facing);
            case CUP -> deed(action, Need.HOLDABLE, CUPS, facing);
            case BOOK -> deed(action, Need.HOLDABLE, BOOKS, facing);
            case BALL -> deed(action, action.carriesTarget() ? Need.THROWABLE : Need.KICKABLE, List.of(), facing);
            case RIDEABLE -> deed(action, Need.RIDEABLE, List.of(), facing);
            case TABLE_TOP -> deed(action, Need.TABLE_TOP, List.of(), facing);
            case BULKY -> deed(action, Need.BULKY, List.of(), facing);
            case ANYTHING -> deed(action, Need.ANYTHING, List.of(), facing);
        };
    }

    private static Deed deed(Action action, Need need, List<String> categories, Range facing) {
        return new Deed(action.name(), need, action.carriesTarget(), categories, facing);
    }

    @Override
    public List<Deed> deeds() {
        return deeds;
    }

    @Override
    public List<String> figures() {
        return FIGURES;
    }

    @Override
    public List<String> hairStyles() {
        return Arrays.stream(HairStyle.values()).map(HairStyle::label).toList();
    }

    @Override
    public List<String> garments() {
        return Wardrobe.garments().stream().map(GarmentType::label).toList();
    }

    @Override
    public String placeOf(String garment) {
        return Wardrobe.get(garment).place().name();
    }

    @Override
    public List<String> patterns() {
        return Wardrobe.PATTERNS;
    }

    @Override
    public Body body(String figure, SplittableRandom random) {
        return figure.isEmpty() ? Casting.body(random) : Casting.body(random, figure);
    }

    @Override
    public List<Garment> clothes(Body body, SplittableRandom random) {
        return Casting.outfit(random, body);
    }

    @Override
    public Pose partner(PersonSpec person, Model target, double scale) {
        return people.meeting(person, Optional.of(Target.of(target, scale)))
                .orElseThrow(() -> new IllegalArgumentException(person.action() + " is done with nothing"))
                .target();
    }

    @Override
    public Model model(PersonSpec person, Optional<Model> target, double scale) {
        return people.model(person, target.map(model -> Target.of(model, scale)));
    }
}
