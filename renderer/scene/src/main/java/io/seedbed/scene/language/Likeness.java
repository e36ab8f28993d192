package io.seedbed.scene.language;

import io.seedbed.scene.spec.PersonSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the catalogue's things could be taken for each other, or are kinds of each other. */
final class Likeness {

    private static final List<Set<String>> THINGS = List.of(
            Set.of("mug", "glass", "wine glass", "vase", "bottle"),
            Set.of("teapot", "kettle", "watering can", "pot"),
            Set.of("plate", "bowl", "frying pan"),
            Set.of("bucket", "pot", "bowl", "basket", "trash can", "barrel"),
            Set.of("chair", "folding chair", "office chair", "armchair", "stool", "bench"),
            Set.of("armchair", "sofa", "bench", "bed"),
            Set.of("table", "round table", "desk", "stool", "bench"),
            Set.of("wardrobe", "bookshelf", "chest of drawers", "fridge", "door", "desk"),
            Set.of("fridge", "washing machine", "microwave"),
            Set.of("television", "laptop", "microwave", "radio", "picture frame", "phone"),
            Set.of("car", "truck", "bus", "tractor", "train"),
            Set.of("bicycle", "motorcycle", "scooter", "skateboard"),
            Set.of("airplane", "helicopter", "rocket"),
            Set.of("sailboat", "rowing boat"),
            Set.of("box", "suitcase", "gift", "toolbox", "mailbox", "die", "book", "chest of drawers"),
            Set.of("handbag", "backpack", "basket", "suitcase"),
            Set.of("ball", "soccer ball", "orange", "apple", "balloon", "pumpkin", "fruit"),
            Set.of("apple", "pear", "pumpkin", "donut"),
            Set.of("tree", "pine tree", "palm tree", "bush"),
            Set.of("bush", "flower", "potted plant", "cactus"),
            Set.of("rock", "log", "bread", "mushroom", "campfire"),
            Set.of("house", "barn", "church", "castle", "skyscraper", "lighthouse", "windmill", "doghouse", "tent"),
            Set.of("dog", "cat", "rabbit", "bear", "pig", "sheep"),
            Set.of("horse", "cow", "sheep", "pig", "dog", "elephant", "giraffe"),
            Set.of("duck", "rooster", "penguin", "owl"),
            Set.of("teddy bear", "bear", "rabbit"),
            Set.of("lamp", "street lamp", "candle"),
            Set.of("traffic light", "street lamp", "stop sign", "mailbox", "fire hydrant", "traffic cone"),
            Set.of("hammer", "saw", "screwdriver", "wrench", "axe", "paintbrush", "scissors"),
            Set.of("shovel", "rake", "broom", "axe"),
            Set.of("hat", "cap", "helmet", "crown"),
            Set.of("magnifying glass", "tennis racket", "frying pan"),
            Set.of("cake", "pizza", "hamburger", "donut", "bread"),
            Set.of("pillow", "towel", "book"));

    /** What can be seen of other categories on a thing. */
    private static final Map<String, Set<String>> SHOWN = Map.ofEntries(
            Map.entry("bookshelf", Set.of("book")),
            Map.entry("bed", Set.of("pillow")),
            Map.entry("sofa", Set.of("pillow")),
            Map.entry("armchair", Set.of("pillow")),
            Map.entry("house", Set.of("door")),
            Map.entry("barn", Set.of("door")),
            Map.entry("church", Set.of("door")),
            Map.entry("castle", Set.of("door")),
            Map.entry("lighthouse", Set.of("door", "lamp")),
            Map.entry("windmill", Set.of("door")),
            Map.entry("skyscraper", Set.of("door")),
            Map.entry("wardrobe", Set.of("door")),
            Map.entry("cake", Set.of("candle")),
            Map.entry("well", Set.of("bucket")),
            Map.entry("campfire", Set.of("log")),
            Map.entry("potted plant", Set.of("pot", "vase", "bucket")),
            Map.entry("picture frame", Set.of("tree", "house", "flower", "sailboat")),
            Map.entry("fridge", Set.of("bottle", "apple", "carrot", "cake", "pizza", "pear", "banana")),
            Map.entry("basket", Set.of("apple", "pear", "banana", "bread", "carrot", "ball")),
            Map.entry("bowl", Set.of("apple", "pear", "banana", "carrot")),
            Map.entry("wheelbarrow", Set.of("rock", "log")),
            Map.entry("toolbox", Set.of("hammer", "saw", "screwdriver", "wrench")),
            Map.entry("toaster", Set.of("bread")),
            Map.entry("tree", Set.of("apple", "log")),
            Map.entry("television", Set.of("tree", "house")),
            Map.entry("desk", Set.of("chest of drawers")));

    private static final List<Set<String>> PLACES = List.of(
            Set.of("street", "plaza"),
            Set.of("living room", "bedroom", "office", "kitchen"),
            Set.of("classroom", "office"),
            Set.of("garage", "gym"),
            Set.of("park", "meadow", "forest clearing"),
            Set.of("beach", "desert"));

    private static final Set<String> ON_FOOT = Set.of(
            "standing",
            "waving",
            "clapping",
            "crossing arms",
            "hands on hips",
            "stretching",
            "reaching up",
            "thinking",
            "phoning",
            "taking a photo",
            "balancing",
            "flexing",
            "pointing",
            "looking",
            "touching",
            "holding",
            "drinking",
            "reading",
            "catching",
            "throwing",
            "lifting",
            "hugging",
            "leaning",
            "bending over");
    private static final List<Set<String>> ACTIONS = List.of(
            Set.of("walking", "running", "carrying", "pushing", "dancing"),
            Set.of("walking", "standing"),
            Set.of("kneeling", "crouching", "sitting on the ground", "picking up", "crawling"),
            Set.of("jumping", "dancing", "stretching", "running"),
            Set.of("dancing", "waving", "balancing"),
            Set.of("bending over", "picking up", "crouching"),
            Set.of("waving", "reaching up", "stretching", "lifting"),
            Set.of("touching", "pushing", "leaning", "reaching up", "pointing"),
            Set.of("sitting", "riding", "sitting on the ground", "crouching"),
            Set.of("lying", "doing push-ups", "crawling"),
            Set.of("thinking", "phoning", "crossing arms", "taking a photo"),
            Set.of("flexing", "hands on hips", "crossing arms"),
            Set.of("clapping", "crossing arms", "thinking"),
            Set.of(
                    "holding",
                    "carrying",
                    "lifting",
                    "hugging",
                    "drinking",
                    "reading",
                    "throwing",
                    "catching",
                    "picking up",
                    "taking a photo",
                    "phoning"),
            Set.of("kicking", "running", "walking", "balancing"));
    private static final List<Set<String>> GARMENTS = List.of(
            Set.of("shoes", "sneakers", "boots", "rubber boots", "sandals"),
            Set.of("trousers", "jeans", "leggings"),
            Set.of("t-shirt", "polo shirt", "tank top"),
            Set.of("long-sleeved shirt", "sweater", "hoodie", "polo shirt"),
            Set.of("jacket", "coat", "cardigan", "vest"),
            Set.of("jacket", "hoodie", "sweater", "cardigan"),
            Set.of("dress", "long dress", "skirt", "long skirt"),
            Set.of("skirt", "shorts"),
            Set.of("cap", "hat", "helmet", "beanie"));

    private Likeness() {}

    /** "Looking at" is true of nearly everything that is done with something. */
    static boolean actions(String one, String other) {
        boolean standing =
                one.equals("standing") && ON_FOOT.contains(other) || other.equals("standing") && ON_FOOT.contains(one);
        return standing || one.equals("looking") || other.equals("looking") || together(ACTIONS, one, other);
    }

    /** What a person may seem to have: what they wear, and what an action is done with. */
    static boolean carries(PersonSpec person, String category) {
        boolean worn = person.clothes().stream()
                .anyMatch(garment -> garment.type().contains(category) || together(THINGS, garment.type(), category));
        return worn
                || person.action().equals("phoning") && category.equals("phone")
                || person.action().equals("taking a photo")
                        && Set.of("camera", "phone").contains(category);
    }

    static boolean garments(String one, String other) {
        return together(GARMENTS, one, other);
    }

    private static boolean together(List<Set<String>> sets, String one, String other) {
        return sets.stream().anyMatch(set -> set.contains(one) && set.contains(other));
    }

    static boolean places(String one, String other) {
        return together(PLACES, one, other);
    }

    static boolean things(String one, String other) {
        boolean part = one.endsWith(" " + other) || other.endsWith(" " + one);
        boolean shown = SHOWN.getOrDefault(one, Set.of()).contains(other)
                || SHOWN.getOrDefault(other, Set.of()).contains(one);
        return part || shown || together(THINGS, one, other);
    }
}
