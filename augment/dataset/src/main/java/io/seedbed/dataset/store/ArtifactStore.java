package io.seedbed.dataset.store;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.StepException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps immutable artifacts in a directory, each under the digest of its bytes: {@code objects/ab/cdef….jsonl}. Putting
 * the same content again, from any number of threads or processes, gives the same reference and one object. An object
 * appears whole or not at all, and is verified whenever it is read. Thread-safe.
 */
public final class ArtifactStore {

    private static final String ROWS = ".jsonl";
    private static final String DOCUMENT = ".json";

    private final ObjectFiles objects;

    /** A store in this directory, which is made with the first object. */
    public ArtifactStore(Path directory) {
        this.objects = new ObjectFiles(directory.resolve("objects"));
    }

    /**
     * Keeps a data set.
     *
     * @throws StepException if the disk failed
     */
    public ArtifactRef put(Dataset dataset) throws StepException {
        String digest = objects.put(ROWS, out -> JsonRows.write(dataset.examples(), ExampleJson::write, out));
        return new ArtifactRef(ArtifactRef.DATASET, digest, dataset.size());
    }

    /**
     * The data set that was put.
     *
     * @throws StepException if there is none, or its bytes were changed
     */
    public Dataset get(ArtifactRef ref) throws StepException {
        requireKind(ref, ArtifactRef.DATASET);
        return Dataset.of(rows(ref, ExampleJson::read));
    }

    /**
     * Keeps predictions.
     *
     * @throws StepException if the disk failed
     */
    public ArtifactRef putPredictions(Predictions predictions) throws StepException {
        String digest = objects.put(ROWS, out -> JsonRows.write(predictions.rows(), PredictionJson::write, out));
        return new ArtifactRef(
                ArtifactRef.PREDICTIONS, digest, predictions.rows().size());
    }

    /**
     * The predictions that were put.
     *
     * @throws StepException if there are none, or their bytes were changed
     */
    public Predictions getPredictions(ArtifactRef ref) throws StepException {
        requireKind(ref, ArtifactRef.PREDICTIONS);
        return Predictions.of(rows(ref, PredictionJson::read));
    }

    /**
     * Keeps a small JSON document as it is.
     *
     * @param kind what the document is, for instance {@code report}
     * @param json the document
     * @throws IllegalArgumentException if the text is not JSON
     * @throws StepException if the disk failed
     */
    public ArtifactRef putDocument(String kind, String json) throws StepException {
        JsonRows.requireJson(json);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return new ArtifactRef(kind, objects.put(DOCUMENT, out -> out.write(bytes)), 1);
    }

    /**
     * The document that was put.
     *
     * @throws StepException if there is none, or its bytes were changed
     */
    public String getDocument(ArtifactRef ref) throws StepException {
        return objects.get(ref.hex(), DOCUMENT, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    private <T> List<T> rows(ArtifactRef ref, JsonRows.RowReader<T> reader) throws StepException {
        List<T> rows = objects.get(ref.hex(), ROWS, in -> JsonRows.read(in, reader));
        if (rows.size() != ref.rows()) {
            throw new StepException(
                    StepException.Kind.INTERNAL,
                    "object " + ref.digest() + " holds " + rows.size() + " rows, its reference says " + ref.rows());
        }
        return rows;
    }

    private static void requireKind(ArtifactRef ref, String kind) {
        if (!ref.kind().equals(kind)) {
            throw new IllegalArgumentException(
                    "the reference is to an artifact of kind " + ref.kind() + ", not " + kind);
        }
    }
}
