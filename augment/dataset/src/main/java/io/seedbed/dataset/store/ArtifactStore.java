package io.seedbed.dataset.store;

import io.seedbed.augment.ArtifactRef;
import io.seedbed.augment.Dataset;
import io.seedbed.augment.Predictions;
import io.seedbed.augment.StepException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps immutable artifacts as objects, each under the digest of its bytes: {@code objects/ab/cdef….jsonl} where the
 * objects lie in a directory. Putting the same content again, from any number of threads or processes, gives the same
 * reference and one object. An object appears whole or not at all, and is verified whenever it is read. Thread-safe.
 */
public final class ArtifactStore {

    private static final String ROWS = ".jsonl";
    private static final String DOCUMENT = ".json";

    private final Objects objects;
    private final FolderObjects folders;

    /** A store in this directory, which is made with the first object. */
    public ArtifactStore(Path directory) {
        this(new ObjectFiles(directory.resolve("objects")));
    }

    /** A store of these objects, which whoever made them closes. */
    public ArtifactStore(Objects objects) {
        this.objects = objects;
        this.folders = new FolderObjects(objects, DOCUMENT);
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
        return objects.get(ref.digest(), DOCUMENT, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    /**
     * Keeps a folder: every file as an object, and a document that lists them, which the reference names. Empty folders
     * inside it are left out. The objects of its files belong to this folder's content alone: another folder, even one
     * with some of the same files, has its own.
     *
     * @param kind what the folder is, for instance {@code weights}
     * @return the same reference for the same names and bytes; its rows are the number of files
     * @throws StepException if the folder holds anything but plain files, one changes meanwhile, or the medium failed
     */
    public ArtifactRef putFolder(String kind, Path folder) throws StepException {
        return folders.put(kind, "", folder);
    }

    /**
     * Keeps a folder that is its owner's alone: nobody else has the same reference, even with the same files, so that the
     * owner may {@linkplain #deleteFolder delete} it whenever it likes.
     *
     * @param owner for instance a run's id
     * @see #putFolder(String, Path)
     */
    public ArtifactRef putFolder(String kind, String owner, Path folder) throws StepException {
        return folders.put(kind, owner, folder);
    }

    /**
     * Writes the folder that was put, every file verified. It takes its name in one step, so that a target that exists
     * is whole, and nothing is done about it. A process that is killed leaves a hidden {@code .seedbed-….tmp} beside
     * the target and nothing under its name.
     *
     * @throws StepException if an object is missing or damaged, the list names a file outside the folder, or the disk
     *     failed
     */
    public void getFolder(ArtifactRef ref, Path target) throws StepException {
        folders.get(ref, target);
    }

    /**
     * Removes the folder that was put, its files first, so that a deletion that was interrupted can be repeated. What is
     * not there is no error. Equal folders are one: delete a folder only if nobody else holds a reference
     * with its digest.
     *
     * @throws StepException if the list of its files is damaged, or the medium failed
     */
    public void deleteFolder(ArtifactRef ref) throws StepException {
        folders.delete(ref);
    }

    private <T> List<T> rows(ArtifactRef ref, JsonRows.RowReader<T> reader) throws StepException {
        List<T> rows = objects.get(ref.digest(), ROWS, in -> JsonRows.read(in, reader));
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
