package io.seedbed.augment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An ordered set of rows, addressed by its content. Immutable and thread-safe. */
public final class Dataset {

    private final List<Example> examples;
    private final Map<String, Example> byId;
    /** Made when it is first asked for; two threads may both make it, and make the same. */
    private @Nullable String digest;

    private Dataset(Collection<Example> rows) {
        this.examples = List.copyOf(rows);
        this.byId = new HashMap<>(examples.size() * 2);
        for (Example example : examples) {
            if (byId.put(example.id(), example) != null) {
                throw new IllegalArgumentException("two rows have the id " + example.id() + "; ids must be unique");
            }
        }
    }

    /**
     * A data set of these rows in this order.
     *
     * @throws IllegalArgumentException if two rows have the same id
     */
    public static Dataset of(Collection<Example> rows) {
        return new Dataset(rows);
    }

    /** A data set without rows. */
    public static Dataset empty() {
        return new Dataset(List.of());
    }

    /** The rows in order. */
    public List<Example> examples() {
        return examples;
    }

    /** The number of rows. */
    public int size() {
        return examples.size();
    }

    /** Whether there is no row. */
    public boolean isEmpty() {
        return examples.isEmpty();
    }

    /** The row with this id. */
    public Optional<Example> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The row with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Example get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("the data set has no row with the id " + id));
    }

    /** The rows that were read rather than generated: the seed rows of a training set. */
    public Dataset seedRows() {
        return filter(row -> !row.provenance().isGenerated());
    }

    /** The rows that a method made. */
    public Dataset generatedRows() {
        return filter(row -> row.provenance().isGenerated());
    }

    /** The rows that {@code keep} accepts, in order. */
    public Dataset filter(Predicate<Example> keep) {
        return new Dataset(examples.stream().filter(keep).toList());
    }

    /** These rows, then the others. */
    public Dataset plus(Dataset others) {
        List<Example> all = new ArrayList<>(examples);
        all.addAll(others.examples);
        return new Dataset(all);
    }

    /** The distinct labels of the rows in natural order; empty where no row has one. */
    public List<String> labels() {
        return examples.stream()
                .map(Example::target)
                .filter(Target.Label.class::isInstance)
                .map(Target::text)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@code sha256:} digest of everything that the rows hold, their order included. */
    public String digest() {
        String known = digest;
        if (known == null) {
            known = digestOf(examples);
            digest = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dataset dataset && dataset.digest().equals(digest());
    }

    @Override
    public int hashCode() {
        return Objects.hash(digest());
    }

    @Override
    public String toString() {
        return "Dataset[" + examples.size() + " rows, " + digest() + "]";
    }

    private static String digestOf(List<Example> rows) {
        Digest digest = new Digest();
        for (Example row : rows) {
            digest.add(row.id()).add(row.split().label()).add(row.fields().size());
            row.fields().forEach((name, text) -> digest.add(name).add(text));
            digest.add(row.target().getClass().getSimpleName()).add(row.target().text());
            add(digest, row.provenance());
        }
        return digest.value();
    }

    private static void add(Digest digest, Provenance provenance) {
        digest.add(provenance.origin()).add(provenance.parents().size());
        provenance.parents().forEach(digest::add);
        digest.add(provenance.round())
                .add(provenance.method())
                .add(provenance.teacher())
                .add(provenance.model())
                .add(provenance.promptDigest())
                .add(provenance.seed())
                .add(provenance.filters().size());
        provenance.filters().forEach(passed -> digest.add(passed.filter()).add(passed.score()));
    }
}
