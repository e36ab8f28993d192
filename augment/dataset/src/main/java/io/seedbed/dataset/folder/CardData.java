package io.seedbed.dataset.folder;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a data set card says beside what the rows themselves tell.
 *
 * @param title the card's heading
 * @param license a licence identifier as Hugging Face knows it; {@code unknown} where the user gave none
 * @param method how the rows were made, for instance {@code llm2llm}
 * @param teacher the teacher's configured name; empty where none took part
 * @param student the student's name; empty where none took part
 * @param rounds what each round did, in order
 * @param settings what the job was run with, by name
 */
public record CardData(
        String title,
        String license,
        String method,
        String teacher,
        String student,
        List<Round> rounds,
        SortedMap<String, String> settings) {

    /** The licence of a data set whose user named none. */
    public static final String UNKNOWN_LICENSE = "unknown";

    public CardData {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(teacher, "teacher");
        Objects.requireNonNull(student, "student");
        rounds = List.copyOf(rounds);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** A card for rows that one method made without rounds. */
    public static CardData of(String title, String method) {
        return new CardData(title, UNKNOWN_LICENSE, method, "", "", List.of(), new TreeMap<>());
    }

    /**
     * One round.
     *
     * @param round the round, from 1
     * @param mistakes training rows that the student got wrong
     * @param proposed rows that were made for them
     * @param kept rows that the filters let through
     * @param accuracy the student's accuracy on the test rows after the round, in 0..1; NaN where it was not measured
     */
    public record Round(int round, int mistakes, int proposed, int kept, double accuracy) {}
}
