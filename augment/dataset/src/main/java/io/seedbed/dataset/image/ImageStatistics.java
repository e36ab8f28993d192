package io.seedbed.dataset.image;

import io.seedbed.dataset.image.row.ImageRow;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What images are counted by.
 *
 * @param images how many images
 * @param captions true captions
 * @param captionWords words of the main captions
 * @param negatives false captions
 * @param paired false captions of which another image is true
 * @param instances things that are seen
 * @param people things with keypoints
 * @param questions questions with answers
 * @param counts how often each value of an attribute is there, by the attribute's name: categories, the attributes of
 *     instances, the labels of images, and the kinds of false captions and of questions
 */
public record ImageStatistics(
        long images,
        long captions,
        long captionWords,
        long negatives,
        long paired,
        long instances,
        long people,
        long questions,
        SortedMap<String, SortedMap<String, Long>> counts) {

    /** Under which name indices without an image are counted, by the constraint that could not be met. */
    public static final String REJECTED = "rejected";

    /** Nothing counted. */
    public static final ImageStatistics NONE = new ImageStatistics(0, 0, 0, 0, 0, 0, 0, 0, new TreeMap<>());

    public ImageStatistics {
        SortedMap<String, SortedMap<String, Long>> copy = new TreeMap<>();
        counts.forEach((name, values) -> copy.put(name, Collections.unmodifiableSortedMap(new TreeMap<>(values))));
        counts = Collections.unmodifiableSortedMap(copy);
    }

    /** Indices that have no image. */
    public long rejected() {
        return counts.getOrDefault(REJECTED, Collections.emptySortedMap()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Both counted together. */
    public ImageStatistics plus(ImageStatistics other) {
        SortedMap<String, SortedMap<String, Long>> sums = new TreeMap<>();
        for (ImageStatistics part : new ImageStatistics[] {this, other}) {
            part.counts.forEach((name, values) -> values.forEach((value, count) ->
                    sums.computeIfAbsent(name, key -> new TreeMap<>()).merge(value, count, Long::sum)));
        }
        return new ImageStatistics(
                images + other.images,
                captions + other.captions,
                captionWords + other.captionWords,
                negatives + other.negatives,
                paired + other.paired,
                instances + other.instances,
                people + other.people,
                questions + other.questions,
                sums);
    }

    /** Counts rows one by one in memory that grows with the values, not with the rows. Not thread-safe. */
    public static final class Counter {

        private final SortedMap<String, SortedMap<String, Long>> counts = new TreeMap<>();
        private long images;
        private long captions;
        private long captionWords;
        private long negatives;
        private long paired;
        private long instances;
        private long people;
        private long questions;

        /** Counts a row. */
        public void add(ImageRow row) {
            images++;
            captions += row.captions().size();
            captionWords += row.caption().strip().split("\\s+", -1).length;
            negatives += row.negatives().size();
            paired += row.negatives().stream()
                    .filter(negative -> negative.pairedIndex() >= 0)
                    .count();
            instances += row.instances().size();
            people += row.instances().stream()
                    .filter(instance -> !instance.keypoints().isEmpty())
                    .count();
            questions += row.questions().size();
            row.instances().forEach(instance -> {
                count("category", instance.category());
                instance.attributes().forEach(this::count);
            });
            row.labels().forEach((name, values) -> values.forEach(value -> count(name, value)));
            row.negatives().forEach(negative -> count("negative", negative.kind()));
            row.questions().forEach(question -> count("question", question.kind()));
        }

        /** Counts an index that has no image. */
        public void reject(String constraint) {
            count(REJECTED, constraint);
        }

        private void count(String name, String value) {
            counts.computeIfAbsent(name, key -> new TreeMap<>()).merge(value, 1L, Long::sum);
        }

        /** What was counted so far. */
        public ImageStatistics total() {
            return new ImageStatistics(
                    images, captions, captionWords, negatives, paired, instances, people, questions, counts);
        }
    }
}
