package io.seedbed.scene.language;

import io.seedbed.scene.surface.Material;
import java.util.List;

/** The words of relations, numbers, materials and states. A wording's number picks the same one for a relation and its opposite. */
final class Wordings {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private Wordings() {}

    /** A relation as it stands after "is". */
    static String relation(Kind kind, int wording) {
        List<String> words = switch (kind) {
            case LEFT_OF -> List.of("to the left of", "left of", "on the left side of");
            case RIGHT_OF -> List.of("to the right of", "right of", "on the right side of");
            case IN_FRONT_OF -> List.of("in front of", "nearer to the camera than", "closer than");
            case BEHIND -> List.of("behind", "farther from the camera than", "farther away than");
            case ON -> List.of("on", "on top of");
            case IN -> List.of("in", "inside");
            case UNDER -> List.of("under", "underneath");
            case NEXT_TO -> List.of("next to", "beside");
            case FAR_FROM -> List.of("far from", "far away from");
            case ABOVE -> List.of("above", "higher than");
            case BELOW -> List.of("below", "lower than");
            case BETWEEN -> List.of("between");
            case FACING -> List.of("facing", "turned towards");
            case BIGGER_THAN -> List.of("bigger than", "larger than");
            case SMALLER_THAN -> List.of("smaller than", "not as big as");
            case SAME_COLOUR_AS -> List.of("the same colour as");
            default -> throw new IllegalArgumentException(kind.label() + " is no relation");
        };
        return words.get(Math.floorMod(wording, words.size()));
    }

    /** A number in words up to twelve. */
    static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    /** First, second, … from 1. */
    static String ordinal(int place) {
        return place <= ORDINALS.size() ? ORDINALS.get(place - 1) : place + "th";
    }

    /** A material before a noun. */
    static String adjective(String material) {
        return switch (material) {
            case "wood" -> "wooden";
            case "fur" -> "furry";
            default -> material;
        };
    }

    /** A state before a noun. */
    static String state(String state) {
        return state.equals("on") || state.equals("off") ? "switched-" + state : state;
    }

    /** A state after "is". */
    static String stateOf(String state) {
        return state(state).replace('-', ' ');
    }

    /** A material after "made of". */
    static String substance(String material) {
        return Material.of(material) == Material.FUR ? "fur" : material;
    }

    /** "a, b and c". */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String head = String.join(", ", items.subList(0, items.size() - 1));
        return head + (items.size() > 2 ? ", and " : " and ") + items.get(items.size() - 1);
    }
}
