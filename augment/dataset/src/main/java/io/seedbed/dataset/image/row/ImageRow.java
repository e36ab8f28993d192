package io.seedbed.dataset.image.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One image of a data set with everything that is known about it.
 *
 * @param index the image's absolute number, from 0; its files carry it
 * @param image the picture
 * @param captions true captions, the main one first; at most 999
 * @param negatives false captions
 * @param instances the things that are seen, each with its own number
 * @param questions questions with their answers
 * @param regions captions of parts
 * @param extras further files by what comes after the key in their names, for instance {@code ids.png}
 * @param labels few-valued facts about the whole image, for instance {@code relation} is {@code on}, {@code under};
 *     they are counted in the card
 * @param facts anything else, written as it is, for instance the scene
 */
public record ImageRow(
        long index,
        EncodedImage image,
        List<String> captions,
        List<NegativeCaption> negatives,
        List<Instance> instances,
        List<QuestionAnswer> questions,
        List<RegionCaption> regions,
        SortedMap<String, byte[]> extras,
        SortedMap<String, List<String>> labels,
        JsonNode facts) {

    /** The highest number of captions of one image; the files' own numbers are built on it. */
    public static final int MOST_CAPTIONS = 999;

    private static final long HIGHEST_INDEX = 1_000_000_000_000L;
    private static final Set<String> COUNTED = Set.of("category", "negative", "question", "rejected");
    private static final Pattern SUFFIX = Pattern.compile("[a-z][a-z0-9_]*\\.(png|jpg|webp|json|txt|npy)");

    public ImageRow {
        if (index < 0 || index >= HIGHEST_INDEX) {
            throw new IllegalArgumentException("an image's index is from 0, below 10^12, not " + index);
        }
        Objects.requireNonNull(image, "image");
        captions = List.copyOf(captions);
        if (captions.isEmpty()
                || captions.size() > MOST_CAPTIONS
                || captions.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("image " + index + " needs captions, none of them empty: " + captions);
        }
        negatives = List.copyOf(negatives);
        instances = List.copyOf(instances);
        Set<Integer> numbers = new HashSet<>();
        for (Instance instance : instances) {
            if (!numbers.add(instance.id())) {
                throw new IllegalArgumentException("image " + index + " has two instances " + instance.id());
            }
        }
        questions = List.copyOf(questions);
        regions = List.copyOf(regions);
        for (String suffix : extras.keySet()) {
            if (!SUFFIX.matcher(suffix).matches()) {
                throw new IllegalArgumentException(
                        "an extra file is named for instance ids.png or depth.png, not \"" + suffix + '"');
            }
        }
        extras = Collections.unmodifiableSortedMap(new TreeMap<>(extras));
        SortedMap<String, List<String>> copies = new TreeMap<>();
        labels.forEach((name, values) -> copies.put(name, List.copyOf(values)));
        requireFreeNames(labels.keySet());
        labels = Collections.unmodifiableSortedMap(copies);
        Objects.requireNonNull(facts, "facts");
    }

    /** Refuses names of facts under which the card counts something else. */
    static void requireFreeNames(Set<String> names) {
        for (String name : names) {
            if (name.isBlank() || COUNTED.contains(name)) {
                throw new IllegalArgumentException("a fact cannot be named \"" + name + "\"; choose another name");
            }
        }
    }

    /** The name that the image's files begin with. */
    public String key() {
        return key(index);
    }

    /** The name that the files of an image begin with: its index in six digits or more. */
    public static String key(long index) {
        String digits = Long.toString(index);
        return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }

    /** The main caption. */
    public String caption() {
        return captions.get(0);
    }

    /** The name of the picture's file. */
    public String imageName() {
        return key() + "." + image.extension();
    }
}
