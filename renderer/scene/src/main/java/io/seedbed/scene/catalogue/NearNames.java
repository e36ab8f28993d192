package io.seedbed.scene.catalogue;

import io.seedbed.scene.document.Near;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What somebody may have meant by a name that is not known. Stateless. */
final class NearNames {

    private static final int MOST = 4;

    private static final Map<String, List<String>> SYNONYMS = Map.ofEntries(
            Map.entry("couch", List.of("sofa")),
            Map.entry("settee", List.of("sofa")),
            Map.entry("cup", List.of("mug", "glass")),
            Map.entry("tumbler", List.of("glass")),
            Map.entry("dish", List.of("plate", "bowl")),
            Map.entry("automobile", List.of("car")),
            Map.entry("bike", List.of("bicycle", "motorcycle")),
            Map.entry("motorbike", List.of("motorcycle")),
            Map.entry("lorry", List.of("truck")),
            Map.entry("plane", List.of("airplane")),
            Map.entry("aeroplane", List.of("airplane")),
            Map.entry("aircraft", List.of("airplane", "helicopter")),
            Map.entry("ship", List.of("sailboat", "rowing boat")),
            Map.entry("boat", List.of("sailboat", "rowing boat")),
            Map.entry("locomotive", List.of("train")),
            Map.entry("puppy", List.of("dog")),
            Map.entry("kitten", List.of("cat")),
            Map.entry("pony", List.of("horse")),
            Map.entry("lamb", List.of("sheep")),
            Map.entry("bunny", List.of("rabbit")),
            Map.entry("hare", List.of("rabbit")),
            Map.entry("cottage", List.of("house")),
            Map.entry("home", List.of("house")),
            Map.entry("fir", List.of("pine tree")),
            Map.entry("plant", List.of("potted plant", "bush")),
            Map.entry("shrub", List.of("bush")),
            Map.entry("stone", List.of("rock")),
            Map.entry("boulder", List.of("rock")),
            Map.entry("tv", List.of("television")),
            Map.entry("refrigerator", List.of("fridge")),
            Map.entry("cupboard", List.of("wardrobe", "chest of drawers")),
            Map.entry("bookcase", List.of("bookshelf")),
            Map.entry("shelf", List.of("bookshelf")),
            Map.entry("notebook", List.of("laptop", "book")),
            Map.entry("computer", List.of("laptop")),
            Map.entry("cellphone", List.of("phone")),
            Map.entry("bin", List.of("trash can")),
            Map.entry("pail", List.of("bucket")),
            Map.entry("cushion", List.of("pillow")),
            Map.entry("bag", List.of("handbag", "backpack")),
            Map.entry("rucksack", List.of("backpack")),
            Map.entry("purse", List.of("handbag")),
            Map.entry("present", List.of("gift")),
            Map.entry("spanner", List.of("wrench")),
            Map.entry("spade", List.of("shovel")),
            Map.entry("burger", List.of("hamburger")),
            Map.entry("doughnut", List.of("donut")),
            Map.entry("crate", List.of("box")),
            Map.entry("carton", List.of("box")),
            Map.entry("dice", List.of("die")));

    private NearNames() {}

    /** Up to four of the names, the nearest first. */
    static List<String> of(String asked, List<String> names) {
        String wanted = asked.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        Set<String> near = new LinkedHashSet<>();
        if (names.contains(wanted)) {
            near.add(wanted);
        }
        near.addAll(SYNONYMS.getOrDefault(wanted, List.of()));
        near.retainAll(names);
        List<String> others = new ArrayList<>(names);
        others.removeIf(name -> Near.distance(wanted, name) > Math.max(1, Math.min(wanted.length(), name.length()) / 3)
                && !shareWord(wanted, name));
        others.sort(Comparator.<String>comparingInt(name -> Near.distance(wanted, name))
                .thenComparing(name -> name));
        near.addAll(others);
        return near.stream().limit(MOST).toList();
    }

    /** All names that synonyms lead to. */
    static Set<String> targets() {
        Set<String> all = new TreeSet<>();
        SYNONYMS.values().forEach(all::addAll);
        return all;
    }

    private static boolean shareWord(String wanted, String name) {
        return wanted.length() > 2
                && (List.of(name.split(" ")).contains(wanted)
                        || List.of(wanted.split(" ")).contains(name));
    }
}
